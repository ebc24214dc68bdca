package org.centerline.statute;

import java.time.LocalDate;

/**
 * Until when Customs may reliquidate an entry on its own, whoever protested: within ninety days of
 * the original liquidation (19 USC 1501). The time is Customs' own and no payment, so its last day
 * does not move past a weekend or a holiday. Afterwards the liquidation is final but for a protest
 * (19 USC 1514(a)).
 */
public final class VoluntaryReliquidation {

  /** The legal source. */
  public static final String CITATION = "19 USC 1501";

  private static final int DAYS = 90;

  private VoluntaryReliquidation() {}

  /** The last day, of an entry whose original liquidation was on this one. */
  public static LocalDate lastDay(LocalDate liquidatedOn) {
    return liquidatedOn.plusDays(DAYS);
  }
}
