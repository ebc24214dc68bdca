package org.centerline.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.centerline.statute.OfficeCalendar;

/** Due dates of user tasks, for models: {@code ${due.inDays(10)}}. */
@ForModels
public class Due {

  private final Clock clock;
  private final OfficeCalendar calendar;

  Due(Clock clock, OfficeCalendar calendar) {
    this.clock = clock;
    this.calendar = calendar;
  }

  /** The start of the day that is so many calendar days from today. */
  public Date inDays(long days) {
    return startOf(LocalDate.now(clock).plusDays(days));
  }

  /** As {@link #inDays}; the next open day where offices are closed on that one. */
  public Date openDayIn(long days) {
    return startOf(calendar.nextOpenDay(LocalDate.now(clock).plusDays(days)));
  }

  /** The start of this day, Eastern time. */
  public Date startOf(LocalDate day) {
    return Date.from(day.atStartOfDay(clock.getZone()).toInstant());
  }
}
