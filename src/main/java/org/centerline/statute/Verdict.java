package org.centerline.statute;

/** What a deadline says of an act done on a given day. */
public enum Verdict {
  /** Done on or before the statutory day. */
  TIMELY,
  /** Done after the last day, rolled or not. */
  UNTIMELY,
  /** Done before the fact that opens the period. */
  PREMATURE,
  /**
   * Late by the calendar, in time if the last day moves past days on which the office is closed.
   */
  TIMELY_BY_ROLL
}
