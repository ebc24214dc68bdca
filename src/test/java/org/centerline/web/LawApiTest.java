package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.centerline.statute.BoundaryAnswer;
import org.centerline.statute.ClockFacts;
import org.centerline.statute.ClockRule;
import org.centerline.statute.InterestRates;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.PscBoundary;
import org.centerline.statute.PscReading;
import org.centerline.statute.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the law says of dates and amounts that nobody has filed; numbers as in customs-law.md. */
class LawApiTest extends NothingIsStored {

  private final OfficeCalendar calendar;
  private final InterestRates rates;

  LawApiTest(
      @LocalServerPort int port, JdbcClient jdbc, OfficeCalendar calendar, InterestRates rates) {
    super(port, jdbc);
    this.calendar = calendar;
    this.rates = rates;
  }

  private static final String EVERY_START =
      """
      'entryDate':'2025-01-02', 'decisionDate':'2025-06-02', 'mailedOn':'2025-06-03',
      'filedOn':'2025-06-02', 'noticeOn':'2025-06-02', 'arguedOn':'2025-06-02',
      'disclosedOn':'2025-06-02'""";

  private Api.Answer clock(String rule, String facts, String actOn) {
    String act = actOn == null ? "" : ", 'actOn': '" + actOn + "'";
    String question = "{ 'rule': '%s', 'facts': { %s }%s }".formatted(rule, facts, act);
    return filer.post("/api/v1/clocks", question.replace('\'', '"'));
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Z1  | PROTEST_WINDOW     | 'entryDate':'2024-05-01','liquidationDate':'2025-03-14' | 2025-09-10 | 2025-09-10 | TIMELY
          Z2  | PROTEST_WINDOW     | 'entryDate':'2024-05-01','liquidationDate':'2025-03-14' | 2025-09-11 | 2025-09-10 | UNTIMELY
          Z3  | PROTEST_WINDOW     | 'entryDate':'2004-12-17','liquidationDate':'2005-11-04' | 2006-02-03 | 2006-02-02 | UNTIMELY
          Z4  | PROTEST_WINDOW     | 'entryDate':'2004-12-18','liquidationDate':'2005-11-04' | 2006-02-03 | 2006-05-03 | TIMELY
          Z5  | PROTEST_WINDOW     | 'entryDate':'2023-09-01','liquidationDate':'2024-06-28' | 2024-12-26 | 2024-12-25 | TIMELY_BY_ROLL
          Z6  | PROTEST_WINDOW     | 'entryDate':'2024-05-01','liquidationDate':'2025-03-14' | 2025-03-13 | 2025-09-10 | PREMATURE
          A6  | PROTEST_WINDOW     | 'demandMailedOn':'2025-03-14'                           | 2025-09-10 | 2025-09-10 | TIMELY
          Z10 | PROTEST_AMENDMENT  | 'entryDate':'2024-05-01','liquidationDate':'2025-03-14' | 2025-09-11 | 2025-09-10 | UNTIMELY
          Z11 | ARGUMENT_CONFIRMATION | 'arguedOn':'2025-03-03'                               | 2025-05-03 | 2025-05-02 | UNTIMELY
          Z9  | DECISION_DUE       | 'filedOn':'2025-03-14','lastFiledOn':'2025-06-02'       | 2027-06-02 | 2027-06-02 | TIMELY
          A12 | SET_ASIDE_ANSWER   | 'filedOn':'2025-05-31'                                  | 2025-07-31 | 2025-07-30 | UNTIMELY
          A11 | PUBLICATION        | 'decisionDate':'2025-04-01'                             | 2025-06-30 | 2025-06-30 | TIMELY
          A14 | REFUND_DUE         | 'liquidationDate':'2025-12-12'                          | 2026-01-12 | 2026-01-11 | TIMELY_BY_ROLL
          A14 | REFUND_DUE         | 'liquidationDate':'2025-12-12'                          | 2026-01-13 | 2026-01-11 | UNTIMELY
          Z14 | ACCELERATED_DUE    | 'entryDate':'2004-12-17','filedOn':'2005-11-01','mailedOn':'2006-01-30' | 2006-01-30 | 2006-03-02 | PREMATURE
          Z12 | ACCELERATED_DUE    | 'entryDate':'2024-01-05','mailedOn':'2025-02-03'        | 2025-03-05 | 2025-03-05 | TIMELY
          Z12 | SUMMONS            | 'decisionDate':'2025-03-05'                             | 2025-09-02 | 2025-09-01 | TIMELY_BY_ROLL
          Z15 | EXCLUSION_DUE      | 'filedOn':'2025-06-02','onItsFace':true                 | 2025-07-01 | 2025-07-02 | TIMELY
          Z15 | EXCLUSION_DUE      | 'filedOn':'2025-06-02','onItsFace':true                 | 2025-07-02 | 2025-07-02 | UNTIMELY
          Z17 | FURTHER_REVIEW_DUE | 'filedOn':'2025-06-02'                                  | 2025-07-03 | 2025-07-02 | UNTIMELY
          Z21 | SET_ASIDE          | 'noticeOn':'2025-04-01'                                 | 2025-05-31 | 2025-05-31 | TIMELY
          Z22 | VOID_DENIAL        | 'noticeOn':'2025-04-02'                                 | 2025-07-01 | 2025-07-01 | TIMELY
          Z22 | VOID_DENIAL        | 'noticeOn':'2025-04-02'                                 | 2025-07-02 | 2025-07-01 | UNTIMELY
          Z24 | DECISION_DUE       | 'filedOn':'2024-02-29'                                  | 2026-03-01 | 2026-02-28 | UNTIMELY
          Z26 | PSC_WINDOW         | 'entryDate':'2025-01-02','scheduledLiquidationDate':'2025-11-14','entryType':'01','liquidationStatus':'UNLIQUIDATED' | 2025-10-29 | 2025-10-29 | TIMELY
          Z35 | ORAL_CONFIRMATION  | 'disclosedOn':'2025-05-01'                              | 2025-05-13 | 2025-05-11 | UNTIMELY
          C   | PERFECTION         | 'disclosedOn':'2025-05-01','extensionsGranted':1        | 2025-06-30 | 2025-06-30 | TIMELY
          Z37 | TENDER             | 'noticeOn':'2025-06-02'                                 | 2025-07-02 | 2025-07-02 | TIMELY
          Z37 | TENDER             | 'noticeOn':'2025-06-02'                                 | 2025-07-03 | 2025-07-02 | UNTIMELY
          """)
  void aDayIsInTimeOrNot(
      String source, String rule, String facts, String actOn, String due, String verdict) {
    Api.Answer answer = clock(rule, facts, actOn);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    assertThat(answer.text("/due")).isEqualTo(due);
    assertThat(answer.text("/verdict")).isEqualTo(verdict);
    assertThat(answer.text("/citation")).isNotBlank();
    assertThat(answer.text("/explanation")).contains(due);
  }

  /** Day 60 of March 25 2003 is a Saturday, then Sunday and Memorial Day (HQ 966507). */
  @Test
  void anAnswerShowsItsRuleItsStartWhatWasSkippedAndWhatWouldChangeIt() {
    Api.Answer answer = clock("SET_ASIDE", "'noticeOn':'2003-03-25'", null);
    assertThat(answer.text("/basis/rule")).isEqualTo("SET_ASIDE");
    assertThat(answer.text("/basis/meaning")).contains("within 60 days of its notice");
    assertThat(answer.text("/basis/start/fact")).isEqualTo("noticeOn");
    assertThat(answer.text("/basis/start/words")).isEqualTo("date printed on the notice");
    assertThat(answer.text("/basis/start/on")).isEqualTo("2003-03-25");
    assertThat(answer.json().at("/basis/skipped")).hasSize(3);
    assertThat(answer.text("/basis/skipped/2/date")).isEqualTo("2003-05-26");
    assertThat(answer.text("/basis/skipped/2/reason")).isEqualTo("Memorial Day");
    assertThat(answer.json().at("/basis/changes").findValuesAsText("citation"))
        .contains("19 USC 1515(c)");
  }

  /**
   * B3: entered on Monday, March 3 2025 and liquidated on Friday, December 19, L-16 is December 3
   * by ACE, and L-15 December 4 by the notice. The setting decides, both are shown.
   */
  @ParameterizedTest
  @CsvSource({"ACE, 2025-12-03, UNTIMELY", "NOTICE, 2025-12-04, TIMELY"})
  void theWindowOfACorrectionFollowsTheSettingAndShowsBothReadings(
      PscBoundary setting, LocalDate due, Verdict verdict) {
    LawController controller =
        new LawController(calendar, rates, new PscReading(setting, PscBoundary.NOTICE));
    ClockFacts facts =
        ClockFacts.builder()
            .entryDate(LocalDate.of(2025, 3, 3))
            .scheduledLiquidationDate(LocalDate.of(2025, 12, 19))
            .build();
    LawController.ClockAnswer answer =
        controller.clock(
            new LawController.ClockQuestion(
                ClockRule.PSC_WINDOW, facts, LocalDate.of(2025, 12, 4)));
    assertThat(answer.due()).isEqualTo(due);
    assertThat(answer.verdict()).isEqualTo(verdict);
    assertThat(answer.boundaries())
        .extracting(BoundaryAnswer::boundary, BoundaryAnswer::lastDay, BoundaryAnswer::verdict)
        .containsExactly(
            tuple(PscBoundary.ACE, LocalDate.of(2025, 12, 3), Verdict.UNTIMELY),
            tuple(PscBoundary.NOTICE, LocalDate.of(2025, 12, 4), Verdict.TIMELY),
            // from entry both end later, so the days before liquidation decide
            tuple(PscBoundary.ACE, due, verdict),
            tuple(PscBoundary.NOTICE, due, verdict));
  }

  /** B3: without a liquidation set, day 299 is December 27 by ACE's count, day 300 the 28th. */
  @ParameterizedTest
  @CsvSource({"ACE, 2025-12-27, UNTIMELY", "NOTICE, 2025-12-28, TIMELY"})
  void theDaysFromEntryFollowTheirOwnSetting(PscBoundary setting, LocalDate due, Verdict verdict) {
    LawController controller =
        new LawController(calendar, rates, new PscReading(PscBoundary.ACE, setting));
    LawController.ClockAnswer answer =
        controller.clock(
            new LawController.ClockQuestion(
                ClockRule.PSC_WINDOW,
                ClockFacts.builder().entryDate(LocalDate.of(2025, 3, 3)).build(),
                LocalDate.of(2025, 12, 28)));
    assertThat(answer.due()).isEqualTo(due);
    assertThat(answer.verdict()).isEqualTo(verdict);
    assertThat(answer.boundaries())
        .filteredOn(one -> one.limit() == BoundaryAnswer.Limit.ENTRY)
        .extracting(BoundaryAnswer::boundary, BoundaryAnswer::lastDay, BoundaryAnswer::verdict)
        .containsExactly(
            tuple(PscBoundary.ACE, LocalDate.of(2025, 12, 27), Verdict.UNTIMELY),
            tuple(PscBoundary.NOTICE, LocalDate.of(2025, 12, 28), Verdict.TIMELY));
  }

  @Test
  void bothReadingsStandInTheAnswerAndWithoutADayThereIsNoVerdict() {
    String facts = "'entryDate':'2025-03-03','scheduledLiquidationDate':'2025-12-19'";
    Api.Answer answer = clock("PSC_WINDOW", facts, null);
    assertThat(answer.text("/due")).isEqualTo("2025-12-03");
    assertThat(answer.text("/boundaries/1/boundary")).isEqualTo("NOTICE");
    assertThat(answer.text("/boundaries/1/lastDay")).isEqualTo("2025-12-04");
    assertThat(answer.json().at("/boundaries/1/verdict").isNull()).isTrue();
    assertThat(clock("DECISION_DUE", "'filedOn':'2025-06-02'", null).json().get("boundaries"))
        .isEmpty();
  }

  /** Type 04 takes none; suspended on another basis, type 03 keeps its 300 days. */
  @Test
  void aCorrectionIsAskedForByItsTypeBasisAndCaseNumber() {
    String entry = "'entryDate':'2025-03-03','liquidationStatus':'SUSPENDED',";
    clock("PSC_WINDOW", "'entryDate':'2025-03-03','entryType':'04'", "2025-06-02")
        .refused(422, "/facts/entryType", "NOT_AVAILABLE");
    Api.Answer other =
        clock("PSC_WINDOW", entry + "'entryType':'03','suspensionBasis':'OTHER'", "2025-12-29");
    assertThat(other.text("/due")).isEqualTo("2025-12-28");
    assertThat(other.text("/verdict")).isEqualTo("UNTIMELY");
    Api.Answer zone =
        clock("PSC_WINDOW", entry + "'entryType':'06','caseNumberStated':false", "2025-12-28");
    assertThat(zone.text("/verdict")).isEqualTo("TIMELY");
    assertThat(clock("PSC_WINDOW", entry + "'entryType':'06'", "2025-12-29").text("/verdict"))
        .isEqualTo("UNTIMELY");
    Api.Answer waived =
        clock("PSC_WINDOW", entry + "'entryType':'06','caseNumberStated':true", "2026-12-28");
    assertThat(waived.text("/state")).isEqualTo("STOPPED");
    assertThat(waived.json().at("/due").isNull()).isTrue();
    assertThat(waived.text("/verdict")).isEqualTo("TIMELY");
    assertThat(waived.text("/from")).isEqualTo("2025-03-03");
    assertThat(waived.text("/citation")).startsWith("84 FR 40430");
    assertThat(waived.text("/explanation"))
        .contains("Liquidation is suspended", "no last day runs", "until 16 days before");
    assertThat(clock("PSC_WINDOW", entry + "'entryType':'03'", null).text("/state"))
        .isEqualTo("STOPPED");
    assertThat(clock("PSC_WINDOW", entry + "'entryType':'03'", "2025-03-02").text("/verdict"))
        .isEqualTo("PREMATURE");
    clock("PSC_WINDOW", entry + "'entryType':'03','suspensionBasis':'WEATHER'", null)
        .refused(400, "/facts/suspensionBasis", "MALFORMED_VALUE");
  }

  /** 19 CFR 159.12(e): four years from the entry of January 5 2015 at most, extended thrice. */
  @ParameterizedTest
  @CsvSource({"PSC_WINDOW, 2028-06-01", "PSC_WINDOW, 2099-01-01", "LIQUIDATION_DUE, 2019-01-06"})
  void nothingIsSetForADayAfterTheLawsLast(String rule, String scheduled) {
    String facts =
        "'entryDate':'2015-01-05','liquidationStatus':'EXTENDED','filedOn':'2027-02-20',"
            + "'scheduledLiquidationDate':'%s'".formatted(scheduled);
    Api.Answer answer = clock(rule, facts, null);
    answer.refused(422, "/facts/scheduledLiquidationDate", "CONTRADICTORY_FACTS");
    assertThat(answer.response().body()).contains("2019-01-05", "159.12");
  }

  /** Every rule that there is answers this question, or names the fact it lacks. */
  @ParameterizedTest
  @EnumSource(ClockRule.class)
  void everyRuleAnswers(ClockRule rule) {
    String facts =
        switch (rule) {
          case REFUND_DUE -> "'liquidationDate':'2025-06-02'";
          case DEPOSIT_DUE -> "'filedOn':'2025-06-02','entryType':'03'";
          default -> EVERY_START;
        };
    Api.Answer answer = clock(rule.name(), facts, null);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    assertThat(answer.text("/basis/rule")).isEqualTo(rule.name());
    assertThat(answer.text("/basis/start/on")).isEqualTo(answer.text("/from"));
  }

  @Test
  void withoutADayToJudgeThereIsNoVerdict() {
    Api.Answer answer = clock("DECISION_DUE", "'filedOn':'2025-06-02'", null);
    assertThat(answer.json().get("verdict").isNull()).isTrue();
    assertThat(answer.text("/due")).isEqualTo("2027-06-02");
  }

  @ParameterizedTest
  @CsvSource({
    "PROTEST_WINDOW, liquidationDate",
    "ACCELERATED_DUE, mailedOn",
    "EXCLUSION_DUE, filedOn",
    "FURTHER_REVIEW_DUE, filedOn",
    "SET_ASIDE, noticeOn",
    "SET_ASIDE_ANSWER, filedOn",
    "PROTEST_AMENDMENT, liquidationDate",
    "ARGUMENT_CONFIRMATION, arguedOn",
    "PUBLICATION, decisionDate",
    "VOID_DENIAL, noticeOn",
    "SUMMONS, noticeOn",
    "PSC_WINDOW, entryDate",
    "DECISION_DUE, filedOn",
    "ORAL_CONFIRMATION, disclosedOn",
    "PERFECTION, disclosedOn",
    "TENDER, noticeOn"
  })
  void aMissingFactIsNamed(String rule, String fact) {
    clock(rule, "", null).refused(422, "/facts/" + fact, "MISSING_FACT");
  }

  @Test
  void impossibleFactsAreRefused() {
    clock("DECISION_DUE", "'filedOn':'9999-12-31'", null)
        .refused(422, "/facts/filedOn", "CONTRADICTORY_FACTS");
    clock("PROTEST_WINDOW", "'entryDate':'2025-03-14','liquidationDate':'2025-03-13'", null)
        .refused(422, "/facts/liquidationDate", "CONTRADICTORY_FACTS");
    clock("PERFECTION", "'disclosedOn':'2025-05-01','extensionsGranted':-1", null)
        .refused(422, "/facts/extensionsGranted", "CONTRADICTORY_FACTS");
    clock("EXCLUSION_DUE", "'filedOn':'2025-06-02','onItsFace':false", null)
        .refused(422, "/facts/onItsFace", "NOT_AVAILABLE");
  }

  @Test
  void questionsThatAreNoneAreRefused() {
    filer.post("/api/v1/clocks", "{}").refused(422, "/rule", "REQUIRED");
    clock("FOREVER", "", null).refused(400, "/rule", "MALFORMED_VALUE");
    clock("SUMMONS", "'notice':'2025-01-01'", null)
        .refused(400, "/facts/notice", "UNKNOWN_PROPERTY");
    filer.as(null).post("/api/v1/clocks", "{}").refused(401, "", "SIGN_IN");
  }

  private Api.Answer interest(
      String principal, String from, String to, String kind, boolean corporate) {
    return filer.post(
        "/api/v1/interest",
        """
        {"principal":"%s","from":"%s","to":"%s","kind":"%s","corporate":%s}"""
            .formatted(principal, from, to, kind, corporate));
  }

  /** E6. */
  @ParameterizedTest
  @CsvSource({
    "10000.00, 2025-01-15, 2025-12-12, OVERPAYMENT, false, 655.31, 1",
    "10000.00, 2025-01-15, 2025-12-12, OVERPAYMENT, true, 559.14, 1",
    "10000.00, 2024-11-01, 2025-02-01, UNDERPAYMENT, false, 194.64, 2",
    "25000.00, 2026-03-02, 2026-08-14, OVERPAYMENT, true, 623.35, 3"
  })
  void interestIsThatOfThePublishedRates(
      String principal,
      String from,
      String to,
      String kind,
      boolean corporate,
      String amount,
      int segments) {
    Api.Answer answer = interest(principal, from, to, kind, corporate);
    assertThat(answer.text("/interest")).isEqualTo(amount);
    assertThat(answer.json().get("segments")).hasSize(segments);
    assertThat(answer.text("/segments/0/from")).isEqualTo(from);
  }

  @Test
  void interestBeyondTheTableOrBackwardsIsRefused() {
    interest("1.00", "2026-01-01", "2031-01-01", "OVERPAYMENT", true)
        .refused(422, "/to", "OUTSIDE_TABLE");
    interest("1.00", "1901-01-01", "2026-01-01", "OVERPAYMENT", true)
        .refused(422, "/from", "OUTSIDE_TABLE");
    interest("1.00", "2026-01-02", "2026-01-01", "OVERPAYMENT", true)
        .refused(422, "/from", "CONTRADICTORY_FACTS");
    interest("-1.00", "2026-01-01", "2026-01-02", "OVERPAYMENT", true)
        .refused(422, "/principal", "MONEY_NEGATIVE");
    filer.post("/api/v1/interest", "{}").refused(422, "/kind", "REQUIRED");
  }
}
