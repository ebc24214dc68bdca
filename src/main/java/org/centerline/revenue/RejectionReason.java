package org.centerline.revenue;

import org.centerline.statute.RefundHindrance;

/** Why a port cannot carry an instruction out. */
public enum RejectionReason {
  /** The payee has no valid bank data; refunds are paid by ACH from 2026-02-06 (91 FR 21; E4). */
  NO_BANK_DATA("The payee has no valid bank data", RefundHindrance.NO_VALID_BANK_DATA),
  WRONG_PAYEE("The payee is wrong", RefundHindrance.OTHER),
  /** The bank data that the payee has are not valid any more. */
  ACCOUNT_CLOSED("The payee's account is closed", RefundHindrance.NO_VALID_BANK_DATA),
  OTHER("The port cannot carry it out", RefundHindrance.OTHER);

  private final String words;
  private final RefundHindrance hindrance;

  RejectionReason(String words, RefundHindrance hindrance) {
    this.words = words;
    this.hindrance = hindrance;
  }

  /** What the law makes of it for interest. */
  RefundHindrance hindrance() {
    return hindrance;
  }

  /** As a person reads it. */
  public String words() {
    return words;
  }
}
