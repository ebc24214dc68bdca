package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be added to a protest that runs, and until when; what several parties' protests do. */
class ArgumentAndAmendmentClocksTest {

  private static Deadline deadline(ClockRule rule, ClockFacts.Builder facts) {
    return Statute.deadline(rule, facts.build(), ReferenceData.CALENDAR);
  }

  @ParameterizedTest
  @CsvSource({
    // March 3 + 28 = March 31, + 30 = April 30, + 2 = Friday, May 2 (Z11)
    "2025-03-03, 2025-05-02, TIMELY",
    "2025-03-03, 2025-05-03, UNTIMELY",
    // May 5 + 26 = May 31, + 30 = June 30, + 4 = Friday, July 4; open again on Monday, July 7
    "2025-05-05, 2025-07-04, TIMELY",
    "2025-05-05, 2025-07-07, TIMELY_BY_ROLL",
    "2025-05-05, 2025-07-08, UNTIMELY",
    "2025-05-05, 2025-05-04, PREMATURE"
  })
  void oralArgumentsAreConfirmedInWritingWithinSixtyDays(
      LocalDate argued, LocalDate confirmed, Verdict verdict) {
    Deadline deadline =
        deadline(ClockRule.ARGUMENT_CONFIRMATION, ClockFacts.builder().arguedOn(argued));
    assertThat(deadline.verdict(confirmed)).isEqualTo(verdict);
    assertThat(deadline.citation()).isEqualTo("19 CFR 174.28");
    assertThat(deadline.start()).isEqualTo(StartFact.ORAL_ARGUMENT);
  }

  @ParameterizedTest
  @CsvSource({
    // Z10: liquidated on March 14, day 180 is September 10
    "2024-05-01, 2025-03-14, 2025-09-10, TIMELY",
    "2024-05-01, 2025-03-14, 2025-09-11, UNTIMELY",
    // entered the day before Public Law 108-429: day 90 is February 2 (Z3)
    "2004-12-17, 2005-11-04, 2006-02-02, TIMELY",
    "2004-12-17, 2005-11-04, 2006-02-03, UNTIMELY"
  })
  void aDecisionIsAddedToAProtestWithinTheProtestsOwnWindow(
      LocalDate entered, LocalDate liquidated, LocalDate added, Verdict verdict) {
    Deadline deadline =
        deadline(
            ClockRule.PROTEST_AMENDMENT,
            ClockFacts.builder().entryDate(entered).liquidationDate(liquidated));
    assertThat(deadline.verdict(added)).isEqualTo(verdict);
    assertThat(deadline.citation()).startsWith("19 CFR 174.14; ");
    assertThat(deadline.kind()).isEqualTo(ClockKind.PROTEST_AMENDMENT);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-14, 2025-06-02, 2027-06-02",
    "2025-03-14, 2025-03-14, 2027-03-14",
    "2023-11-20, 2024-02-29, 2026-02-28"
  })
  void theTwoYearsOfProtestsThatBecameOneRunFromTheLast(
      LocalDate first, LocalDate last, LocalDate due) {
    Deadline deadline =
        deadline(ClockRule.DECISION_DUE, ClockFacts.builder().filedOn(first).lastFiledOn(last));
    assertThat(deadline.from()).isEqualTo(last);
    assertThat(deadline.due()).isEqualTo(due);
    assertThat(deadline.start()).isEqualTo(StartFact.LAST_FILING);
    assertThat(deadline.citation()).contains("19 CFR 174.21(a)");
    assertThat(deadline.explanation())
        .contains("the first filed on " + first, "filed on " + last + ";")
        .endsWith("Nothing is deemed denied when they pass.");
  }

  @Test
  void theLastProtestIsNotFiledBeforeTheFirst() {
    StatuteException refusal =
        catchThrowableOfType(
            StatuteException.class,
            () ->
                deadline(
                    ClockRule.DECISION_DUE,
                    ClockFacts.builder()
                        .filedOn(LocalDate.of(2025, 3, 14))
                        .lastFiledOn(LocalDate.of(2025, 3, 13))));
    assertThat(refusal.code()).isEqualTo(StatuteException.Code.CONTRADICTORY_FACTS);
    assertThat(refusal).hasMessage("lastFiledOn 2025-03-13 is before the filing of 2025-03-14.");
  }

  /** April 1 + 29 = April 30, + 31 = May 31, + 30 = June 30. */
  @Test
  void aProtestReviewDecisionIsPublishedWithinNinetyDays() {
    Deadline deadline =
        deadline(
            ClockRule.PUBLICATION, ClockFacts.builder().decisionDate(LocalDate.of(2025, 4, 1)));
    assertThat(deadline.due()).isEqualTo("2025-06-30");
    assertThat(deadline.start()).isEqualTo(StartFact.DECISION);
  }
}
