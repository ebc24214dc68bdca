package org.centerline.statute;

import java.time.LocalDate;

/** Which of the two days between which interest runs bear it themselves. */
public enum InterestDays {
  /** The day of the deposit does, that of the liquidation does not. */
  FIRST(true, false),
  LAST(false, true),
  BOTH(true, true),
  NEITHER(false, false);

  private final boolean first;
  private final boolean last;

  InterestDays(boolean first, boolean last) {
    this.first = first;
    this.last = last;
  }

  /** The first day that bears interest, which runs from the day given. */
  LocalDate start(LocalDate from) {
    return first ? from : from.plusDays(1);
  }

  /** The day after the last that bears interest, which runs to the day given. */
  LocalDate stop(LocalDate to) {
    return last ? to.plusDays(1) : to;
  }
}
