package org.centerline.revenue.chase;

import java.time.LocalDate;
import org.centerline.statute.OfficeCalendar;

/**
 * Which days are too long ago, seen from one day.
 *
 * @param acknowledgeBy business days a port has to acknowledge what it was told
 */
public record Lateness(LocalDate today, OfficeCalendar calendar, int acknowledgeBy) {

  /** What was told before this day should have been acknowledged before today. */
  LocalDate toldBefore() {
    return calendar.plusOpenDays(today, -acknowledgeBy);
  }

  /** The last day on which what was told on a day could be acknowledged in time. */
  LocalDate acknowledgeLast(LocalDate told) {
    return calendar.plusOpenDays(told, acknowledgeBy);
  }

  /**
   * What was due on this day or before is late today: one that falls on a closed day is in time on
   * the next open one.
   */
  LocalDate dueUntil() {
    return dueUntil(today, calendar);
  }

  /** As {@link #dueUntil()}, seen from a day. */
  public static LocalDate dueUntil(LocalDate day, OfficeCalendar calendar) {
    return calendar.plusOpenDays(day, -1);
  }
}
