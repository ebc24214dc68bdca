package org.centerline.statute;

import java.time.LocalDate;

/**
 * Why a payment that was instructed did not reach its payee, as far as its interest asks (19 USC
 * 1505(d)).
 */
public enum RefundHindrance {
  /**
   * The payee has no valid bank data: it is not enrolled, or its account does not exist any more.
   * Refunds are paid electronically from February 6 2026, and what is rejected for that bears no
   * further interest of 19 USC 1505(d) until it can be paid (91 FR 21, CBP Dec. 25-18; E4).
   */
  NO_VALID_BANK_DATA,
  /** Anything else, the wrong payee among it: the law stops no interest for it. */
  OTHER;

  private static final LocalDate ELECTRONIC_REFUNDS = LocalDate.of(2026, 2, 6);

  /**
   * Whether interest stands still from the day of the rejection until the payment is issued anew.
   * What the United States are owed runs on, whatever hinders it.
   *
   * @param kind which way the money goes
   */
  public boolean stopsInterest(InterestKind kind, LocalDate rejectedOn) {
    return this == NO_VALID_BANK_DATA
        && kind == InterestKind.OVERPAYMENT
        && !rejectedOn.isBefore(ELECTRONIC_REFUNDS);
  }
}
