package org.centerline.statute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One row of the quarterly rates under 26 USC 6621.
 *
 * @param begin first day
 * @param end last day, included
 * @param underpayment percent a year on underpayments
 * @param overpaymentNoncorporate percent a year on overpayments
 * @param overpaymentCorporate percent a year on a corporation's overpayments; null where there was
 *     no separate rate (before 1999)
 */
public record RatePeriod(
    LocalDate begin,
    LocalDate end,
    BigDecimal underpayment,
    BigDecimal overpaymentNoncorporate,
    BigDecimal overpaymentCorporate) {

  /**
   * Checks the row.
   *
   * @throws IllegalArgumentException where it ends before it begins
   */
  public RatePeriod {
    Objects.requireNonNull(underpayment, "underpayment");
    Objects.requireNonNull(overpaymentNoncorporate, "overpaymentNoncorporate");
    if (end.isBefore(begin)) {
      throw new IllegalArgumentException("A rate period ends after it begins: " + begin);
    }
  }

  BigDecimal rate(InterestKind kind, boolean corporate) {
    if (kind == InterestKind.UNDERPAYMENT) {
      return underpayment;
    }
    return corporate && overpaymentCorporate != null
        ? overpaymentCorporate
        : overpaymentNoncorporate;
  }
}
