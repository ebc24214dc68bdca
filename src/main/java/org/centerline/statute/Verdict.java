package org.centerline.statute;

import java.time.LocalDate;

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
  TIMELY_BY_ROLL;

  /**
   * Judges an act by its period. The opening day itself is in time: the statute bars what is done
   * before it ("within 180 days after but not before").
   */
  static Verdict of(LocalDate actOn, LocalDate from, LocalDate due, LocalDate rolledDue) {
    if (actOn.isBefore(from)) {
      return PREMATURE;
    }
    if (!actOn.isAfter(due)) {
      return TIMELY;
    }
    return actOn.isAfter(rolledDue) ? UNTIMELY : TIMELY_BY_ROLL;
  }
}
