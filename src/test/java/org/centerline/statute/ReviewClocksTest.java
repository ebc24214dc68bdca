package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The periods that run from the filing of a protest or of a request about it. */
class ReviewClocksTest {

  private static Deadline deadline(ClockRule rule, ClockFacts.Builder facts) {
    return Statute.deadline(rule, facts.build(), ReferenceData.CALENDAR);
  }

  private static StatuteException refusal(ClockRule rule, ClockFacts.Builder facts) {
    return catchThrowableOfType(StatuteException.class, () -> deadline(rule, facts));
  }

  private static ClockFacts.Builder filed(String date) {
    return ClockFacts.builder().filedOn(LocalDate.parse(date));
  }

  @ParameterizedTest
  @CsvSource({"2024-02-29, 2026-02-28", "2024-02-28, 2026-02-28", "2025-09-10, 2027-09-10"})
  void theDecisionIsDueTwoYearsAfterFiling(String filedOn, LocalDate due) {
    Deadline deadline = deadline(ClockRule.DECISION_DUE, filed(filedOn));
    assertThat(deadline.due()).isEqualTo(due);
    assertThat(deadline.rolledDue()).isEqualTo(due);
    assertThat(deadline.explanation()).endsWith("Nothing is deemed denied when they pass.");
  }

  @Test
  void furtherReviewIsAllowedOrDeniedWithinThirtyDays() {
    Deadline deadline = deadline(ClockRule.FURTHER_REVIEW_DUE, filed("2025-03-14"));
    assertThat(deadline.due()).isEqualTo("2025-04-13");
    assertThat(deadline.verdict(LocalDate.of(2025, 4, 13))).isEqualTo(Verdict.TIMELY);
    assertThat(deadline.verdict(LocalDate.of(2025, 4, 14))).isEqualTo(Verdict.UNTIMELY);
    assertThat(deadline.citation()).isEqualTo("19 USC 1515(a)");
  }

  @Test
  void furtherReviewHadNoClockBefore1999() {
    assertThat(refusal(ClockRule.FURTHER_REVIEW_DUE, filed("1999-06-24")).code())
        .isEqualTo(StatuteException.Code.NOT_AVAILABLE);
    assertThat(deadline(ClockRule.FURTHER_REVIEW_DUE, filed("1999-06-25")).due())
        .isEqualTo("1999-07-25");
  }

  @Test
  void acceleratedDispositionIsDeemedDeniedOnTheThirtiethDayFromMailing() {
    Deadline deadline =
        deadline(
            ClockRule.ACCELERATED_DUE,
            filed("2025-01-20")
                .entryDate(LocalDate.of(2024, 3, 1))
                .mailedOn(LocalDate.of(2025, 2, 3)));
    assertThat(deadline.from()).isEqualTo("2025-02-03");
    assertThat(deadline.due()).isEqualTo("2025-03-05");
    assertThat(deadline.explanation()).endsWith("the protest is deemed denied on that day.");
  }

  @Test
  void theLawActsOnASaturdayToo() {
    // 2025-02-06 + 30 days = Saturday 2025-03-08
    Deadline deadline =
        deadline(
            ClockRule.ACCELERATED_DUE, ClockFacts.builder().mailedOn(LocalDate.of(2025, 2, 6)));
    assertThat(deadline.rolledDue()).isEqualTo(deadline.due()).isEqualTo("2025-03-08");
  }

  @Test
  void withoutCertifiedMailingNothingIsDeemedDenied() {
    StatuteException refusal = refusal(ClockRule.ACCELERATED_DUE, filed("2025-02-03"));
    assertThat(refusal.code()).isEqualTo(StatuteException.Code.MISSING_FACT);
    assertThat(refusal.fact()).isEqualTo("mailedOn");
  }

  @ParameterizedTest
  @CsvSource({
    // Z14: "after ninety days following the filing": the 91st day is the first
    "2004-12-17, 2005-11-01, PREMATURE",
    "2004-12-17, 2006-01-30, PREMATURE",
    "2004-12-17, 2006-01-31, TIMELY",
    "2004-12-18, 2005-11-01, TIMELY",
    "2004-12-18, 2005-10-31, PREMATURE"
  })
  void anOldEntryWaitsNinetyDaysForAcceleratedDisposition(
      LocalDate entry, LocalDate mailed, Verdict verdict) {
    Deadline deadline =
        deadline(ClockRule.ACCELERATED_DUE, filed("2005-11-01").entryDate(entry).mailedOn(mailed));
    assertThat(deadline.verdict(mailed)).isEqualTo(verdict);
  }

  @Test
  void anOldEntryNeedsTheFilingDateForAcceleratedDisposition() {
    StatuteException refusal =
        refusal(ClockRule.ACCELERATED_DUE, ClockFacts.builder().mailedOn(LocalDate.of(2003, 6, 2)));
    assertThat(refusal.fact()).isEqualTo("filedOn");
  }

  @Test
  void anExclusionProtestMarkedOnItsFaceIsDeniedOnDayThirty() {
    Deadline deadline = deadline(ClockRule.EXCLUSION_DUE, filed("2025-03-14").onItsFace(true));
    assertThat(deadline.due()).isEqualTo("2025-04-13");
    assertThat(deadline.explanation()).endsWith("it is deemed denied on that day.");
  }

  @Test
  void anExclusionProtestNotSoMarkedIsNotDeemedDenied() {
    StatuteException refusal =
        refusal(ClockRule.EXCLUSION_DUE, filed("2025-03-14").onItsFace(false));
    assertThat(refusal.code()).isEqualTo(StatuteException.Code.NOT_AVAILABLE);
    assertThat(refusal.fact()).isEqualTo("onItsFace");
    assertThat(deadline(ClockRule.EXCLUSION_DUE, filed("2025-03-14")).explanation())
        .endsWith("if it says so on its face.");
  }

  @Test
  void theClocksOfThe1993ActDidNotExistBeforeIt() {
    assertThat(refusal(ClockRule.EXCLUSION_DUE, filed("1993-12-07")).code())
        .isEqualTo(StatuteException.Code.NOT_AVAILABLE);
    assertThat(deadline(ClockRule.EXCLUSION_DUE, filed("1993-12-08")).due())
        .isEqualTo("1994-01-07");
    assertThat(refusal(ClockRule.DECISION_DUE, filed("1970-09-30")).code())
        .isEqualTo(StatuteException.Code.NOT_AVAILABLE);
  }
}
