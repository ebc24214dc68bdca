package org.centerline.statute;

import java.time.LocalDate;

/**
 * How long the law leaves to liquidate an entry: a year, three extensions of a year, and six months
 * from the notice that a suspension is over (19 USC 1504; 19 CFR 159.11, 159.12).
 */
public final class LiquidationTerm {

  /** The law allows no fourth extension (19 CFR 159.12(e)). */
  public static final int MOST_EXTENSIONS = 3;

  private static final int MONTHS_AFTER_SUSPENSION = 6;

  private LiquidationTerm() {}

  /**
   * The last day before the entry is deemed liquidated.
   *
   * @param extensions how many were granted, 0 to {@value #MOST_EXTENSIONS}
   * @param liftedOn day CBP got notice that the suspension is over; null where there was none
   * @param extendedSince how many extensions were granted after that notice, which add to the six
   *     months ("unless liquidation is extended", 19 USC 1504(d))
   */
  public static LocalDate lastDay(
      LocalDate entryDate, int extensions, LocalDate liftedOn, int extendedSince) {
    return liftedOn == null
        ? entryDate.plusYears(1L + extensions)
        : liftedOn.plusMonths(MONTHS_AFTER_SUSPENSION).plusYears(extendedSince);
  }
}
