package org.centerline.statute;

/** When a protest was received, measured by its window. */
public enum Timeliness {
  /** Every entry in time. */
  TIMELY,
  /** In time only if the last day moves past closed days. */
  TIMELY_BY_ROLL,
  /** Some entries late, others not. */
  PARTLY_UNTIMELY,
  /** Every entry late. */
  UNTIMELY,
  /** Before the decision on at least one entry. */
  PREMATURE,
  /** The date of the decision is not stated, so it cannot be measured. */
  UNDATED
}
