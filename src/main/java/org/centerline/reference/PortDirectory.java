package org.centerline.reference;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The ports of entry. Immutable. */
public final class PortDirectory {

  private final Map<String, Port> byCode;

  private PortDirectory(Map<String, Port> byCode) {
    this.byCode = byCode;
  }

  /** A directory of these ports; codes must be unique. */
  public static PortDirectory of(Collection<Port> ports) {
    return new PortDirectory(
        ports.stream().collect(Collectors.toUnmodifiableMap(Port::code, Function.identity())));
  }

  /** The port with this code. */
  public Optional<Port> byCode(String code) {
    return Optional.ofNullable(code).map(byCode::get);
  }

  /** Whether there is a port with this code. */
  public boolean contains(String code) {
    return byCode(code).isPresent();
  }

  /** Every port, by code. */
  public List<Port> all() {
    return byCode.values().stream().sorted(Comparator.comparing(Port::code)).toList();
  }
}
