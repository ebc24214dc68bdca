package org.centerline.engine;

import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.scheduling.support.CronExpression;

/**
 * When a timer with a cycle fires: five in the morning is five in the application's time zone. The
 * engine itself goes by the time zone of the machine.
 */
final class ZonedCycles extends CycleBusinessCalendar {

  private final ZoneId zone;

  ZonedCycles(ZoneId zone) {
    this.zone = zone;
  }

  @Override
  public Date resolveDuedate(String cycle, Date start, long repeatOffset) {
    // A repetition, R3/PT10M, has no time of day.
    return cycle.startsWith("R")
        ? super.resolveDuedate(cycle, start, repeatOffset)
        : Date.from(
            CronExpression.parse(cycle)
                .next(ClockUtil.getCurrentTime().toInstant().atZone(zone))
                .toInstant());
  }
}
