package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.centerline.statute.PublishedQuestions.deadline;
import static org.centerline.statute.PublishedQuestions.examine;
import static org.centerline.statute.PublishedQuestions.protestOf;

import java.time.LocalDate;
import java.util.Set;

/** The published cases of kind protest. */
final class PublishedProtests {

  private PublishedProtests() {}

  /** Assumed: entered 2016-03-01, liquidated 2017-02-03, protested on the first day too late. */
  static void laterInstructionsOpenNothing(PublishedFacts facts) {
    Deadline window =
        deadline(
            ClockRule.PROTEST_WINDOW,
            ClockFacts.builder()
                .entryDate(LocalDate.of(2016, 3, 1))
                .liquidationDate(LocalDate.of(2017, 2, 3)));
    assertThat(window.from()).isEqualTo("2017-02-03");
    assertThat(window.verdict(LocalDate.of(2017, 8, 3))).isEqualTo(Verdict.UNTIMELY);
  }

  /** Assumed: entered 1989-06-01, liquidated 1990-06-01, protested on the first day too late. */
  static void afterNinetyDays(PublishedFacts facts) {
    Deadline window =
        deadline(
            ClockRule.PROTEST_WINDOW,
            ClockFacts.builder()
                .entryDate(LocalDate.of(1989, 6, 1))
                .liquidationDate(LocalDate.of(1990, 6, 1)));
    assertThat(window.verdict(LocalDate.of(1990, 8, 31))).isEqualTo(Verdict.UNTIMELY);
  }

  /** Assumed: any date of denial. */
  static void courtAfterDenial(PublishedFacts facts) {
    assertThat(
            deadline(ClockRule.SUMMONS, ClockFacts.builder().noticeOn(LocalDate.of(2024, 1, 2)))
                .citation())
        .contains("19 CFR 174.31");
  }

  /** Assumed: refiled on the first day of the month given. */
  static void secondSummons(PublishedFacts facts) {
    Deadline summons =
        deadline(ClockRule.SUMMONS, ClockFacts.builder().noticeOn(facts.date("denial_date")));
    assertThat(summons.due()).isEqualTo(facts.date("summons_deadline"));
    assertThat(summons.verdict(facts.date("first_summons_date"))).isEqualTo(Verdict.TIMELY);
    assertThat(summons.verdict(LocalDate.of(2014, 3, 1))).isEqualTo(Verdict.UNTIMELY);
  }

  /** Assumed: denied 2009-11-16, 180 days before the deadline given; summons on 2011-02-01. */
  static void voidRequestTollsNothing(PublishedFacts facts) {
    Deadline summons =
        deadline(ClockRule.SUMMONS, ClockFacts.builder().noticeOn(LocalDate.of(2009, 11, 16)));
    assertThat(summons.due()).isEqualTo(facts.date("summons_deadline"));
    assertThat(summons.verdict(LocalDate.of(2011, 2, 1))).isEqualTo(Verdict.UNTIMELY);
  }

  /** Assumed: liquidated Wednesday 1950-03-01, so that day 60 is Sunday 1950-04-30. */
  static void sixtiethDayASunday(PublishedFacts facts) {
    Deadline window = protestOf(LocalDate.of(1950, 3, 1));
    assertThat(window.due()).isEqualTo("1950-04-30");
    assertThat(window.verdict(LocalDate.of(1950, 5, 1))).isEqualTo(Verdict.TIMELY_BY_ROLL);
  }

  static void protestOnDayTwentySix(PublishedFacts facts) {
    Deadline window =
        deadline(
            ClockRule.PROTEST_WINDOW,
            ClockFacts.builder()
                .entryDate(facts.date("entry_date"))
                .liquidationDate(facts.date("liquidation_date")));
    assertThat(window.due()).isEqualTo("1987-09-17");
    assertThat(window.verdict(facts.date("protest_filed_date"))).isEqualTo(Verdict.TIMELY);
  }

  static void bulletinNotSystem(PublishedFacts facts) {
    LocalDate filed = facts.date("protest_filed_date");
    assertThat(protestOf(facts.date("reliquidation_bulletin_date")).verdict(filed))
        .isEqualTo(Verdict.UNTIMELY);
    assertThat(protestOf(facts.date("acs_second_date")).verdict(filed)).isEqualTo(Verdict.TIMELY);
  }

  /** Assumed: the protest itself was in order. */
  static void dayBeforeLiquidation(PublishedFacts facts) {
    Examination examination =
        examine(
            facts.date("protest_filed_date"),
            FilerRole.AGENT,
            ProtestableDecision.DRAWBACK_REFUSAL,
            Set.of(),
            new EntryFacts(
                "drawback entry",
                facts.date("drawback_entry_date"),
                facts.date("liquidation_date")));
    assertThat(examination.timeliness()).isEqualTo(Timeliness.PREMATURE);
  }

  static void refusalOfFreeTradeClaim(PublishedFacts facts) {
    Deadline window =
        deadline(
            ClockRule.PROTEST_WINDOW,
            ClockFacts.builder()
                .entryDate(facts.date("import_date"))
                .decisionDate(facts.date("claim_denied_date")));
    assertThat(window.due()).isEqualTo("1997-09-07");
    assertThat(window.verdict(facts.date("protest_filed_date"))).isEqualTo(Verdict.TIMELY);
  }

  /** Assumed: marked on its face as a protest of an exclusion. */
  static void exclusionUndecided(PublishedFacts facts) {
    Deadline exclusion =
        deadline(
            ClockRule.EXCLUSION_DUE,
            ClockFacts.builder().filedOn(facts.date("protest_filed_date")).onItsFace(true));
    assertThat(exclusion.due()).isEqualTo("1998-07-30");
  }

  /** Assumed: the reliquidation concerned classification and rate. */
  static void finalLiquidationReopened(PublishedFacts facts) {
    assertThat(protestOf(facts.date("liquidation_dates", 0)).due()).isEqualTo("2014-07-30");
    assertThat(protestOf(facts.date("liquidation_dates", 1)).due()).isEqualTo("2014-08-06");
    Examination examination =
        examine(
            facts.date("protest_filed_date"),
            FilerRole.IMPORTER,
            ProtestableDecision.LIQUIDATION,
            Set.of(ProtestableDecision.CLASSIFICATION),
            new EntryFacts(
                "one of seven", facts.date("entry_dates", 0), facts.date("reliquidation_date")));
    assertThat(examination.findings()).isEmpty();
    assertThat(examination.window().due()).isEqualTo("2017-08-16");
  }

  static void refusalProtestedInTime(PublishedFacts facts) {
    Deadline window =
        deadline(
            ClockRule.PROTEST_WINDOW,
            ClockFacts.builder()
                .entryDate(facts.date("entry_date"))
                .decisionDate(facts.date("claim_denied_date")));
    assertThat(window.due()).isEqualTo("2022-01-30");
    assertThat(window.verdict(facts.date("protest_filed_date"))).isEqualTo(Verdict.TIMELY);
  }
}
