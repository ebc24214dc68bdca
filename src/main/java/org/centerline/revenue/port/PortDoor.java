package org.centerline.revenue.port;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Lets in what a port's system signed with one of its keys. */
@Component
public class PortDoor {

  /** How far the clock of a port may be off, and how long a signed request may be on its way. */
  static final Duration TOLERANCE = Duration.ofMinutes(5);

  private final PortSystems systems;
  private final PortKeys keys;
  private final Clock clock;

  PortDoor(PortSystems systems, PortKeys keys, Clock clock) {
    this.systems = systems;
    this.keys = keys;
    this.clock = clock;
  }

  /** Whether the port has a system and it signed the request, whenever that was. */
  public boolean isSigned(PortRequest request) {
    return systems
        .of(request.port())
        .filter(system -> system.accepts(request.keyId()))
        .flatMap(system -> keys.key(request.keyId()))
        .map(key -> expected(key, request))
        .filter(expected -> PortSignature.matches(expected, request.signature()))
        .isPresent();
  }

  private static String expected(String key, PortRequest request) {
    return PortSignature.of(
        key, request.method(), request.path(), request.signedAt(), request.body());
  }

  /** Whether it was signed a moment ago; otherwise somebody may be sending it a second time. */
  public boolean isFresh(PortRequest request) {
    return Duration.between(request.signedAt(), clock.instant()).abs().compareTo(TOLERANCE) <= 0;
  }
}
