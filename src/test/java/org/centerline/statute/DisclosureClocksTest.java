package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureClocksTest {

  private static Deadline deadline(ClockRule rule, ClockFacts.Builder facts) {
    return Statute.deadline(rule, facts.build(), ReferenceData.CALENDAR);
  }

  private static ClockFacts.Builder disclosed(String date) {
    return ClockFacts.builder().disclosedOn(LocalDate.parse(date));
  }

  @ParameterizedTest
  @CsvSource({
    // Z35: day 10 of 2025-05-01 is a Sunday, so day 11 is in time by roll only
    "2025-05-01, 2025-05-11, TIMELY",
    "2025-05-01, 2025-05-12, TIMELY_BY_ROLL",
    "2025-05-01, 2025-05-13, UNTIMELY",
    "2025-05-05, 2025-05-15, TIMELY",
    "2025-05-05, 2025-05-16, UNTIMELY"
  })
  void anOralDisclosureIsConfirmedWithinTenDays(String told, LocalDate written, Verdict verdict) {
    assertThat(deadline(ClockRule.ORAL_CONFIRMATION, disclosed(told)).verdict(written))
        .isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    // 30, 30 + 30, 30 + 30 + 60 days
    "2025-03-03, 0, 2025-04-02",
    "2025-03-03, 1, 2025-05-02",
    "2025-03-03, 2, 2025-07-01",
    // before the directive: 30, 90, 150, 180
    "2021-10-29, 1, 2022-01-27",
    "2021-10-29, 2, 2022-03-28",
    "2021-10-29, 3, 2022-04-27"
  })
  void aDisclosureIsCompletedWithinThirtyDaysAndItsExtensions(
      String told, int extensions, LocalDate due) {
    assertThat(deadline(ClockRule.PERFECTION, disclosed(told).extensionsGranted(extensions)).due())
        .isEqualTo(due);
  }

  @Test
  void aDisclosureByCertifiedMailCountsFromItsMailing() {
    ClockFacts.Builder mailed =
        ClockFacts.builder().mailedOn(LocalDate.of(2025, 3, 3)).filedOn(LocalDate.of(2025, 3, 6));
    assertThat(deadline(ClockRule.PERFECTION, mailed).from()).isEqualTo("2025-03-03");
    ClockFacts.Builder handedIn = ClockFacts.builder().filedOn(LocalDate.of(2025, 3, 6));
    assertThat(deadline(ClockRule.PERFECTION, handedIn).due()).isEqualTo("2025-04-05");
    assertThat(deadline(ClockRule.ORAL_CONFIRMATION, handedIn).due()).isEqualTo("2025-03-16");
  }

  @Test
  void aThirdExtensionIsNoCountOfDays() {
    StatuteException refusal =
        catchThrowableOfType(
            StatuteException.class,
            () -> deadline(ClockRule.PERFECTION, disclosed("2025-03-03").extensionsGranted(3)));
    assertThat(refusal.code()).isEqualTo(StatuteException.Code.NOT_AVAILABLE);
    assertThat(refusal.fact()).isEqualTo("extensionsGranted");
  }

  @ParameterizedTest
  @CsvSource({"2025-07-02, TIMELY", "2025-07-03, UNTIMELY"})
  void theTenderFollowsTheCalculationWithinThirtyDays(LocalDate paid, Verdict verdict) {
    // Z37
    ClockFacts.Builder notice = ClockFacts.builder().noticeOn(LocalDate.of(2025, 6, 2));
    assertThat(deadline(ClockRule.TENDER, notice).verdict(paid)).isEqualTo(verdict);
  }

  @Test
  void thePresentTextOfTheRegulationHoldsSince1998() {
    for (ClockRule rule : new ClockRule[] {ClockRule.ORAL_CONFIRMATION, ClockRule.PERFECTION}) {
      assertThat(
              catchThrowableOfType(
                      StatuteException.class, () -> deadline(rule, disclosed("1998-06-28")))
                  .code())
          .isEqualTo(StatuteException.Code.NOT_AVAILABLE);
      assertThat(deadline(rule, disclosed("1998-06-29")).from()).isEqualTo("1998-06-29");
    }
  }
}
