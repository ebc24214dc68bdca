package org.centerline.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

  /**
   * What a period of that length would have by the baseline: a total grows with the days, a median
   * or a share does not.
   */
  public BigDecimal expected(Measured frozen, Period other) {
    return frozen.measure().isTotal()
        ? frozen
            .value()
            .multiply(BigDecimal.valueOf(other.days()))
            .divide(BigDecimal.valueOf(period.days()), 2, RoundingMode.HALF_UP)
        : frozen.value();
  }
}
