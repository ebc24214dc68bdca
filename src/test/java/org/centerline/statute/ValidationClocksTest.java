package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The periods to answer a Center's request on an entry and its notice of action. */
class ValidationClocksTest {

  private static Deadline deadline(ClockRule rule, String notice) {
    return Statute.deadline(
        rule,
        ClockFacts.builder().noticeOn(LocalDate.parse(notice)).build(),
        ReferenceData.CALENDAR);
  }

  /**
   * Thirty and twenty calendar days; a last day on a Sunday or a holiday rolls: April 5 2026 is a
   * Sunday, July 3 2026 the day on which Independence Day is observed, before a weekend.
   */
  @ParameterizedTest
  @CsvSource({
    "REQUEST_DUE, 2026-03-10, 2026-04-09, 2026-04-09",
    "REQUEST_DUE, 2026-03-06, 2026-04-05, 2026-04-06",
    "NOTICE_DUE, 2026-03-10, 2026-03-30, 2026-03-30",
    "NOTICE_DUE, 2026-03-16, 2026-04-05, 2026-04-06",
    "NOTICE_DUE, 2026-06-13, 2026-07-03, 2026-07-06"
  })
  void countsCalendarDaysAndRollsPastClosedOnes(
      ClockRule rule, String notice, LocalDate due, LocalDate rolled) {
    Deadline deadline = deadline(rule, notice);
    assertThat(deadline.due()).isEqualTo(due);
    assertThat(deadline.rolledDue()).isEqualTo(rolled);
    assertThat(deadline.kind().name()).isEqualTo(rule.name());
  }

  @Test
  void citesWhatGivesTheDays() {
    assertThat(deadline(ClockRule.REQUEST_DUE, "2026-03-10").citation())
        .isEqualTo("19 CFR 163.6(a)");
    assertThat(deadline(ClockRule.NOTICE_DUE, "2026-03-10").citation()).isEqualTo("19 CFR 152.2");
  }

  @Test
  void partOneSixtyThreeGaveNoDaysBeforeItWasWritten() {
    StatuteException refusal =
        catchThrowableOfType(
            StatuteException.class, () -> deadline(ClockRule.REQUEST_DUE, "1998-07-15"));
    assertThat(refusal.code()).isEqualTo(StatuteException.Code.NOT_AVAILABLE);
  }
}
