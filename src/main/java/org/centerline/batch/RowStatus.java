package org.centerline.batch;

/** Where a protest of an upload stands. */
public enum RowStatus {
  WAITING,
  FILED,
  REFUSED
}
