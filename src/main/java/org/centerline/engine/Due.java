package org.centerline.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;

/** Due dates of user tasks, for models: {@code ${due.inDays(10)}}. */
@ForModels
public class Due {

  private final Clock clock;

  Due(Clock clock) {
    this.clock = clock;
  }

  /** The start of the day that is so many calendar days from today. */
  public Date inDays(long days) {
    return startOf(LocalDate.now(clock).plusDays(days));
  }

  /** The start of this day, Eastern time. */
  public Date startOf(LocalDate day) {
    return Date.from(day.atStartOfDay(clock.getZone()).toInstant());
  }
}
