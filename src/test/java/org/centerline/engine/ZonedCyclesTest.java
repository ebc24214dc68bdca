package org.centerline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On a machine in Tokyo, for five in the morning in New York. */
class ZonedCyclesTest {

  private static final String AT_FIVE = "0 0 5 * * ?";

  private final TimeZone machine = TimeZone.getDefault();
  private final ZonedCycles cycles = new ZonedCycles(Time.EASTERN);

  @BeforeEach
  void theMachineIsInTokyo() {
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
  }

  @AfterEach
  void theMachineIsWhereItWas() {
    TimeZone.setDefault(machine);
    ClockUtil.reset();
  }

  /** Five hours behind UTC in winter, four from March 8 to November 1 2026. */
  @ParameterizedTest
  @CsvSource({
    "2026-01-15T09:59:59Z, 2026-01-15T10:00:00Z",
    "2026-01-15T10:00:00Z, 2026-01-16T10:00:00Z",
    "2026-07-15T03:00:00Z, 2026-07-15T09:00:00Z",
    "2026-03-07T11:00:00Z, 2026-03-08T09:00:00Z",
    "2026-10-31T10:00:00Z, 2026-11-01T10:00:00Z"
  })
  void aTimeOfDayIsThatOfTheZone(Instant now, Instant next) {
    ClockUtil.setCurrentTime(Date.from(now));
    assertThat(cycles.resolveDuedate(AT_FIVE, null, 0)).isEqualTo(next);
  }

  @Test
  void aRepetitionIsTheEngines() {
    Date start = Date.from(Instant.parse("2026-01-15T10:00:00Z"));
    ClockUtil.setCurrentTime(start);
    assertThat(cycles.resolveDuedate("R3/PT10M", start, 0)).isEqualTo("2026-01-15T10:10:00Z");
  }
}
