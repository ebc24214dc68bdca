package org.centerline.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * The application's clock, in the time zone of customs' dates. It can be moved forward, also across
 * a restart, and the engine's clock moves with it.
 */
public final class Time extends Clock {

  /** Customs stamps dates in Eastern time. */
  public static final ZoneId EASTERN = ZoneId.of("America/New_York");

  /** Protest numbers say the year with two digits, from 1970 on. */
  private static final LocalDate LAST_DAY = LocalDate.of(2069, 12, 31);

  private final TimeOffset kept;
  private volatile Duration ahead;

  Time(TimeOffset kept) {
    this.kept = kept;
    this.ahead = kept.load();
  }

  /** Lets the engine's clock show the same time. */
  void leadEngine() {
    ClockUtil.offset(ahead.toMillis());
  }

  @Override
  public ZoneId getZone() {
    return EASTERN;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(Clock.system(zone), ahead);
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead);
  }

  /**
   * Moves to the same time of day on a later date.
   *
   * @throws IllegalArgumentException for a date before the present one, because clocks have already
   *     acted, and for one after 2069
   */
  public synchronized void moveTo(LocalDate date) {
    LocalDate today = LocalDate.now(this);
    if (date.isBefore(today)) {
      throw new IllegalArgumentException("Time moves forward only; today is " + today);
    }
    if (date.isAfter(LAST_DAY)) {
      throw new IllegalArgumentException("Time moves no further than " + LAST_DAY);
    }
    Instant target = LocalDateTime.now(this).with(date).atZone(EASTERN).toInstant();
    Duration moved = Duration.between(Instant.now(), target);
    kept.save(moved);
    ahead = moved;
    leadEngine();
  }
}
