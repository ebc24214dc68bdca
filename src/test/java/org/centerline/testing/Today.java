package org.centerline.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.centerline.engine.Time;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.test.util.ReflectionTestUtils;

/** The date that the application and the engine take it to be. */
public final class Today {

  /** The day on which every test begins, whatever day it is run. */
  public static final LocalDate FIRST = LocalDate.of(2026, 3, 10);

  private final Time time;

  Today(Time time) {
    this.time = time;
  }

  /** Moves to noon of a day, forward or back: the application itself moves forward only. */
  public void is(LocalDate day) {
    Instant noon = day.atTime(LocalTime.NOON).atZone(Time.EASTERN).toInstant();
    Duration ahead = Duration.between(Instant.now(), noon);
    ReflectionTestUtils.setField(time, "ahead", ahead);
    ClockUtil.offset(ahead.toMillis());
  }

  static final class AtFirst implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
      SpringExtension.getApplicationContext(test).getBean(Today.class).is(FIRST);
    }
  }
}
