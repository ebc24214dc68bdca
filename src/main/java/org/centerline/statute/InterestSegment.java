package org.centerline.statute;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A stretch of days with one rate and one length of year.
 *
 * @param from first day, included
 * @param to the day after the last day
 * @param days how many days
 * @param ratePercent percent a year
 * @param interest what these days add, compounding included
 */
public record InterestSegment(
    LocalDate from, LocalDate to, long days, BigDecimal ratePercent, Money interest) {

  /** The same days with interest that goes the other way. */
  public InterestSegment negate() {
    return new InterestSegment(from, to, days, ratePercent, interest.negate());
  }
}
