package org.centerline.measures;

import java.time.LocalDate;
import java.util.List;

/**
 * The measures against which others are held.
 *
 * @param period of which they are
 * @param frozenOn the day on which they were frozen
 * @param frozenBy who froze them
 */
public record Baseline(
    Period period, LocalDate frozenOn, String frozenBy, List<Measured> measures) {

  /** Takes a copy. */
  public Baseline {
    measures = List.copyOf(measures);
  }
}
