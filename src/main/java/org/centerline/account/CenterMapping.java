package org.centerline.account;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.centerline.filing.HtsNumber;

/** Which Center's industry a commodity belongs to. */
@FunctionalInterface
public interface CenterMapping {

  /**
   * The id of the Center for an HTS number on a day.
   *
   * @return empty for chapters 98 and 99, where the associated number of chapters 1 to 97 decides
   */
  Optional<String> centerFor(HtsNumber hts, LocalDate on);

  /** The mapping as it is on a day, for whoever asks about many numbers. */
  default Function<HtsNumber, Optional<String>> on(LocalDate day) {
    return hts -> centerFor(hts, day);
  }
}
