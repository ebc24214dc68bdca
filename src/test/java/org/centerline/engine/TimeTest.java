package org.centerline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.centerline.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The clock that can be moved; a second one on the same database is the one after a restart. */
class TimeTest {

  private final LocalDate today = LocalDate.ofInstant(Instant.now(), Time.EASTERN);

  @BeforeEach
  @AfterEach
  void putBack() {
    TestDatabase.truncate("time_offset");
    ClockUtil.reset();
  }

  private static Time started() {
    return new Time(new TimeOffset(TestDatabase.jdbc()));
  }

  @Test
  void aClockThatWasNeverMovedShowsTheWorldsTime() {
    assertThat(started().instant()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
  }

  @Test
  void aMovedClockIsStillMovedAfterARestartAndLeadsTheEngine() {
    started().moveTo(today.plusDays(400));
    started().moveTo(today.plusDays(700));
    ClockUtil.reset();

    Time restarted = started();
    restarted.leadEngine();

    assertThat(LocalDate.now(restarted)).isEqualTo(today.plusDays(700));
    assertThat(LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), Time.EASTERN))
        .isEqualTo(today.plusDays(700));
    assertThat(LocalDate.now(restarted.withZone(Time.EASTERN))).isEqualTo(today.plusDays(700));
  }

  @Test
  void aMoveThatIsRefusedChangesNothing() {
    Time time = started();
    time.moveTo(today.plusDays(10));
    assertThatIllegalArgumentException().isThrownBy(() -> time.moveTo(today.plusDays(9)));
    for (Clock clock : new Clock[] {time, started()}) {
      assertThat(LocalDate.now(clock)).isEqualTo(today.plusDays(10));
    }
  }

  @Test
  void askingForTheTimeAsksNoDatabase() {
    Time time = started();
    assertThat(TestDatabase.statementsDuring(time::instant)).isEmpty();
  }
}
