package org.centerline.reference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The Centers, effective-dated. Immutable. */
public final class CenterDirectory {

  private final List<Center> newestFirst;

  private CenterDirectory(Collection<Center> rows) {
    newestFirst = rows.stream().sorted(Comparator.comparing(Center::validFrom).reversed()).toList();
  }

  /**
   * A directory of these rows.
   *
   * @throws IllegalArgumentException where the periods of two rows of one Center overlap
   */
  public static CenterDirectory of(Collection<Center> rows) {
    for (Center row : rows) {
      if (rows.stream()
              .filter(other -> other.id().equals(row.id()))
              .filter(other -> other.validOn(row.validFrom()))
              .count()
          > 1) {
        throw new IllegalArgumentException(
            "Two rows of Center '%s' hold on %s.".formatted(row.id(), row.validFrom()));
      }
    }
    return new CenterDirectory(rows);
  }

  /** The Centers described on the day, by team code. */
  public List<Center> all(LocalDate on) {
    return newestFirst.stream()
        .filter(center -> center.validOn(on))
        .sorted(Comparator.comparing(Center::teamCode))
        .toList();
  }

  /** The newest description of the Center with this id. */
  public Optional<Center> byId(String id) {
    return first(center -> center.id().equals(id));
  }

  /** The newest description with this name. */
  public Optional<Center> byName(String name) {
    return first(center -> center.name().equals(name));
  }

  private Optional<Center> first(Predicate<Center> wanted) {
    return newestFirst.stream().filter(wanted).findFirst();
  }
}
