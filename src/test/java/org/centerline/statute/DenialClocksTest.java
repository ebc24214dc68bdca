package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The periods that run from a denial, a notice or a liquidation. */
class DenialClocksTest {

  private static Deadline deadline(ClockRule rule, ClockFacts.Builder facts) {
    return Statute.deadline(rule, facts.build(), ReferenceData.CALENDAR);
  }

  private static ClockFacts.Builder notice(String date) {
    return ClockFacts.builder().noticeOn(LocalDate.parse(date));
  }

  @ParameterizedTest
  @CsvSource({
    // Z21: day 60 of 2025-04-01 is Saturday 2025-05-31; day 61 is in time by roll only
    "2025-04-01, 2025-05-31, TIMELY",
    "2025-04-01, 2025-06-01, TIMELY_BY_ROLL",
    "2025-04-01, 2025-06-03, UNTIMELY",
    // day 60 of 2025-04-07 is Friday 2025-06-06
    "2025-04-07, 2025-06-06, TIMELY",
    "2025-04-07, 2025-06-07, UNTIMELY",
    // HQ 966507: day 60 a Saturday, then Sunday and Memorial Day
    "2003-03-25, 2003-05-27, TIMELY_BY_ROLL",
    "2003-03-25, 2003-05-28, UNTIMELY"
  })
  void settingAsideIsAskedForWithinSixtyDays(String notice, LocalDate asked, Verdict verdict) {
    assertThat(deadline(ClockRule.SET_ASIDE, notice(notice)).verdict(asked)).isEqualTo(verdict);
  }

  @Test
  void skippedDaysAreNamedOneByOne() {
    assertThat(deadline(ClockRule.SET_ASIDE, notice("2003-03-25")).explanation())
        .endsWith(
            "2003-05-24 is a Saturday, 2003-05-25 is a Sunday, 2003-05-26 is Memorial Day;"
                + " the next open day is 2003-05-27.");
  }

  @Test
  void anUnansweredRequestToSetAsideIsDeniedOnDaySixty() {
    ClockFacts.Builder request = ClockFacts.builder().filedOn(LocalDate.of(2025, 5, 31));
    assertThat(deadline(ClockRule.SET_ASIDE_ANSWER, request).due()).isEqualTo("2025-07-30");
  }

  @ParameterizedTest
  @CsvSource({
    // Z22
    "2025-04-01, 2025-06-30, TIMELY",
    "2025-04-01, 2025-07-01, UNTIMELY"
  })
  void aDenialIsVoidedWithinNinetyDays(String notice, LocalDate asked, Verdict verdict) {
    assertThat(deadline(ClockRule.VOID_DENIAL, notice(notice)).verdict(asked)).isEqualTo(verdict);
  }

  @Test
  void settingAsideAndVoidingExistSinceTheActOf1993() {
    for (ClockRule rule : new ClockRule[] {ClockRule.SET_ASIDE, ClockRule.VOID_DENIAL}) {
      StatuteException refusal =
          catchThrowableOfType(StatuteException.class, () -> deadline(rule, notice("1993-12-07")));
      assertThat(refusal.code()).isEqualTo(StatuteException.Code.NOT_AVAILABLE);
      assertThat(deadline(rule, notice("1993-12-08")).from()).isEqualTo("1993-12-08");
    }
  }

  @Test
  void theSummonsCountsFromTheDatePrintedOnTheNotice() {
    // Z23: dated Monday 2025-03-03, posted Wednesday
    Deadline summons =
        deadline(ClockRule.SUMMONS, notice("2025-03-03").mailedOn(LocalDate.of(2025, 3, 5)));
    assertThat(summons.from()).isEqualTo("2025-03-03");
    assertThat(summons.due()).isEqualTo("2025-08-30");
    // Saturday, Sunday, Labor Day
    assertThat(summons.rolledDue()).isEqualTo("2025-09-02");
  }

  @Test
  void theSummonsAfterADeemedDenialRollsPastLaborDay() {
    // Z12
    Deadline summons =
        deadline(ClockRule.SUMMONS, ClockFacts.builder().decisionDate(LocalDate.of(2025, 3, 5)));
    assertThat(summons.due()).isEqualTo("2025-09-01");
    assertThat(summons.rolledDue()).isEqualTo("2025-09-02");
    assertThat(summons.explanation())
        .endsWith("2025-09-01 is Labor Day; the next open day is 2025-09-02.");
  }

  @Test
  void aDayClosedByOrderDoesNotMoveTheCourtsDate() {
    // 2025-06-27 + 180 days = 2025-12-24
    Deadline summons = deadline(ClockRule.SUMMONS, notice("2025-06-27"));
    assertThat(summons.rolledDue()).isEqualTo(summons.due()).isEqualTo("2025-12-24");
  }

  @Test
  void aSummonsNeedsADenial() {
    StatuteException refusal =
        catchThrowableOfType(
            StatuteException.class, () -> deadline(ClockRule.SUMMONS, ClockFacts.builder()));
    assertThat(refusal.code()).isEqualTo(StatuteException.Code.MISSING_FACT);
    assertThat(refusal.fact()).isEqualTo("noticeOn");
  }

  @Test
  void aRefundIsDueThirtyDaysAfterReliquidation() {
    Deadline refund =
        deadline(
            ClockRule.REFUND_DUE, ClockFacts.builder().liquidationDate(LocalDate.of(2025, 12, 12)));
    assertThat(refund.due()).isEqualTo("2026-01-11");
    assertThat(refund.citation()).isEqualTo("19 USC 1505(b)");
  }
}
