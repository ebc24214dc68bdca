package org.centerline.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.centerline.docket.LineOfWork;
import org.centerline.testing.CenterlineTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is computed of decisions, in a year in which no other test decides anything. */
@CenterlineTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeasuresTest {

  private static final Period YEAR =
      new Period(LocalDate.of(2011, 1, 1), LocalDate.of(2011, 12, 31));

  private final Measures measures;
  private final JdbcClient jdbc;

  MeasuresTest(Measures measures, JdbcClient jdbc) {
    this.measures = measures;
    this.jdbc = jdbc;
    // Two by a person, one by none; the first day and the last minute of the year are of it.
    decided("P-2011-9000001", LineOfWork.PROTEST, "2011-01-01T00:00:00-05:00", 0, "DENIED", 100, 2);
    decided("P-2011-9000002", LineOfWork.PROTEST, "2011-06-01T12:00:00-04:00", 0, "ALLOWED", 10, 0);
    decided("P-2011-9000003", LineOfWork.PROTEST, "2011-12-31T23:59:00-05:00", 0, "DENIED", 40, 2);
    decided("P-2011-9000004", LineOfWork.PROTEST, "2012-01-01T00:00:00-05:00", 0, "DENIED", 7, 7);
    decided("P-2011-9000003", LineOfWork.PROTEST, "2012-02-01T12:00:00-05:00", 1, null, 40, 2);
    // Of three first answers one is followed up in the year and one after it.
    for (int i = 1; i <= 3; i++) {
      decided(
          "I-2011-900000" + i,
          LineOfWork.INQUIRY,
          "2011-05-01T12:00:00-04:00",
          0,
          "ANSWERED",
          5,
          1);
    }
    decided("I-2011-9000001", LineOfWork.INQUIRY, "2011-05-09T12:00:00-04:00", 0, null, 5, 1);
    decided(
        "I-2011-9000001", LineOfWork.INQUIRY, "2011-05-20T12:00:00-04:00", 1, "ANSWERED", 24, 2);
    decided("I-2011-9000002", LineOfWork.INQUIRY, "2012-01-09T12:00:00-05:00", 0, null, 5, 1);
  }

  private void decided(
      String caseNumber,
      LineOfWork line,
      String at,
      int round,
      String outcome,
      int days,
      int touches) {
    jdbc.sql(
            """
            with opened as (
              insert into docket_case (case_number, line_of_work, status, importer_number,
                  importer_name, filer_name, filed_by, filed_on, opened_at)
              values (:caseNumber, :line, 'CLOSED', '93-770000100', 'x', 'x', 'x',
                  date '2010-01-01', :at::timestamptz)
              on conflict do nothing)
            select 1""")
        .param("caseNumber", caseNumber)
        .param("line", line.name())
        .param("at", at)
        .query(Integer.class)
        .single();
    jdbc.sql(
            """
            insert into decision (case_number, line_of_work, center, round, outcome, days, touches,
                recorded_at)
            values (:caseNumber, :line, 'electronics', :round, :outcome, :days, :touches,
                :at::timestamptz)""")
        .param("caseNumber", caseNumber)
        .param("line", line.name())
        .param("round", round)
        .param("outcome", outcome)
        .param("days", days)
        .param("touches", touches)
        .param("at", at)
        .update();
  }

  /**
   * One denied by law, one withdrawn, one denied by two people: none was decided straight through.
   */
  @Test
  void whatTheLawDeniesOrAPartyWithdrawsIsNoDecisionWithoutAPerson() {
    String at = "2010-03-01T12:00:00-05:00";
    decided("P-2010-9000001", LineOfWork.PROTEST, at, 0, "DEEMED_DENIED", 30, 0);
    decided("P-2010-9000002", LineOfWork.PROTEST, at, 0, "WITHDRAWN", 30, 0);
    decided("P-2010-9000003", LineOfWork.PROTEST, at, 0, "DENIED", 30, 2);
    decided("P-2010-9000004", LineOfWork.PARTICIPATION, at, 0, "NOT_NEEDED", 0, 0);
    Period march = new Period(LocalDate.of(2010, 3, 1), LocalDate.of(2010, 3, 31));
    assertThat(of(march, LineOfWork.PROTEST))
        .contains("DECIDED 3.00 of 3", "STRAIGHT_THROUGH 0.00 of 1");
    assertThat(of(march, LineOfWork.PARTICIPATION))
        .contains("DECIDED 1.00 of 1")
        .noneMatch(measure -> measure.startsWith("STRAIGHT_THROUGH"));
  }

  /**
   * Decided September 3 2010, instructed ten days later, refunded September 24: 21 days. It is the
   * deciding Center's, whoever has the account now.
   */
  @Test
  void aRefundIsMeasuredFromItsDecisionAndForTheCenterThatDecided() {
    decided("P-2010-9000005", LineOfWork.PROTEST, "2010-09-03T12:00:00-04:00", 0, "ALLOWED", 30, 2);
    jdbc.sql("update docket_case set center = 'automotive' where case_number = 'P-2010-9000005'")
        .update();
    jdbc.sql(
            """
            insert into revenue_instruction (id, case_number, port, kind, payee, legal_basis,
                principal, interest, due_on, status, created_at, ended_at)
            values ('P-2010-9000005-R1', 'P-2010-9000005', '2704', 'REFUND', 'x', 'x', 1, 0,
                date '2010-10-03', 'SETTLED', timestamptz '2010-09-13 12:00-04',
                timestamptz '2010-09-24 12:00-04')""")
        .update();
    Period september = new Period(LocalDate.of(2010, 9, 1), LocalDate.of(2010, 9, 30));
    assertThat(of(september, LineOfWork.PROTEST)).contains("REFUND_DAYS 21.00 of 1");
  }

  private List<String> of(Period period, LineOfWork line) {
    return measures.of(period).stream()
        .filter(one -> one.lineOfWork() == line && one.center().equals("electronics"))
        .map(one -> "%s %s of %d".formatted(one.measure(), one.value(), one.cases()))
        .toList();
  }

  /** Days 10, 40, 100: the median is 40. Tasks 2, 0, 2: 4 / 3. One of three without a person. */
  @Test
  void aYearIsMeasuredByItsOwnDecisions() {
    assertThat(of(YEAR, LineOfWork.PROTEST))
        .containsExactly(
            "CYCLE_DAYS 40.00 of 3",
            "DECIDED 3.00 of 3",
            "STRAIGHT_THROUGH 33.33 of 3",
            "TOUCHES 1.33 of 3");
  }

  /** What was taken back in the year after counts there, and changes nothing of the year before. */
  @Test
  void aDecisionTakenBackCountsWhenItIs() {
    assertThat(
            of(
                new Period(LocalDate.of(2012, 1, 2), LocalDate.of(2012, 12, 31)),
                LineOfWork.PROTEST))
        .containsExactly("REVERSALS 1.00 of 1");
  }

  /** Two of three first answers stood when the year ended, one of three a month later. */
  @Test
  void aFirstAnswerSettlesWhatNobodyHadFollowedUpThen() {
    assertThat(of(YEAR, LineOfWork.INQUIRY))
        .contains("FIRST_ANSWER 66.67 of 3", "DECIDED 4.00 of 4");
    assertThat(of(new Period(YEAR.from(), LocalDate.of(2012, 1, 31)), LineOfWork.INQUIRY))
        .contains("FIRST_ANSWER 33.33 of 3");
    assertThat(of(YEAR, LineOfWork.INQUIRY)).noneMatch(line -> line.startsWith("REVERSALS"));
  }

  @Test
  void aPeriodFallsIntoItsMonths() {
    assertThat(new Period(LocalDate.of(2011, 1, 15), LocalDate.of(2011, 3, 1)).months())
        .containsExactly(
            new Period(LocalDate.of(2011, 1, 15), LocalDate.of(2011, 1, 31)),
            new Period(LocalDate.of(2011, 2, 1), LocalDate.of(2011, 2, 28)),
            new Period(LocalDate.of(2011, 3, 1), LocalDate.of(2011, 3, 1)));
    assertThat(
            YEAR.months().stream()
                .flatMap(month -> of(month, LineOfWork.PROTEST).stream())
                .filter(line -> line.startsWith("DECIDED")))
        .hasSize(3);
    assertThat(IntStream.range(0, 12).mapToObj(YEAR.months()::get).distinct()).hasSize(12);
  }
}
