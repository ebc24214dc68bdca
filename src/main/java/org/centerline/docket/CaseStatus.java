package org.centerline.docket;

/** Where a case stands, in the words a filer sees. */
public enum CaseStatus {
  FILED,
  SCREENING,
  /** Waits for an earlier protest that it asks to follow. */
  AWAITING_LEAD,
  UNDER_REVIEW,
  /** The filer was asked and has not answered yet. */
  AWAITING_INFORMATION,
  /** Waits for a matter in court or at Headquarters. */
  ON_HOLD,
  AWAITING_APPROVAL,
  DECIDED,
  AWAITING_PORT,
  /** Its money is settled when the entry is liquidated. */
  AWAITING_LIQUIDATION,
  /** Nothing is left but for a port to release the goods. */
  AWAITING_RELEASE,
  CLOSED
}
