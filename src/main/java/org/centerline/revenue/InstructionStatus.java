package org.centerline.revenue;

/** Where a revenue instruction stands. */
public enum InstructionStatus {
  CREATED,
  SENT,
  ACKNOWLEDGED,
  SETTLED,
  REJECTED,
  CANCELLED
}
