package org.centerline.revenue;

/** Why a port cannot carry an instruction out. */
public enum RejectionReason {
  /** The payee has no valid bank data; refunds are paid by ACH from 2026-02-06 (91 FR 21; E4). */
  NO_BANK_DATA("The payee has no valid bank data"),
  WRONG_PAYEE("The payee is wrong"),
  ACCOUNT_CLOSED("The payee's account is closed"),
  OTHER("The port cannot carry it out");

  private final String words;

  RejectionReason(String words) {
    this.words = words;
  }

  /** As a person reads it. */
  public String words() {
    return words;
  }
}
