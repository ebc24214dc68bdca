package org.centerline.account;

/** Why an account is with its Center. */
public enum AssignmentBasis {
  /** The industries stated for the account. */
  PREDOMINANT_INDUSTRY,
  /** Only the HTS numbers of a first filing were known. */
  FILING_HTS,
  /** Nothing known points to a Center, so the default Center has it. */
  UNASSIGNED_DEFAULT,
  /** A person decided on it, and industries that are stated later do not move it. */
  DECIDED;

  /** Whether a person must still confirm the assignment. */
  public boolean provisional() {
    return this == FILING_HTS || this == UNASSIGNED_DEFAULT;
  }
}
