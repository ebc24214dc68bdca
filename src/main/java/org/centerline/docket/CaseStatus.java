package org.centerline.docket;

/** Where a case stands, in the words a filer sees. */
public enum CaseStatus {
  FILED,
  SCREENING,
  UNDER_REVIEW,
  AWAITING_APPROVAL,
  DECIDED,
  AWAITING_PORT,
  CLOSED
}
