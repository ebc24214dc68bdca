package org.centerline.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.centerline.docket.LineOfWork;
import org.centerline.testing.CenterlineTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where Centers differ in a line of work, in a year in which no other test decides anything. */
@CenterlineTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CentersDifferTest {

  private static final Period YEAR =
      new Period(LocalDate.of(2007, 1, 1), LocalDate.of(2007, 12, 31));

  private final CenterDifferences differences;
  private final Measures measures;
  private final JdbcClient jdbc;

  CentersDifferTest(CenterDifferences differences, Measures measures, JdbcClient jdbc) {
    this.differences = differences;
    this.measures = measures;
    this.jdbc = jdbc;
    // Textiles takes action, electronics does not, and neither differs over amendments.
    decided(LineOfWork.VALIDATION, 1, "textiles", true);
    decided(LineOfWork.VALIDATION, 2, "textiles", true);
    decided(LineOfWork.VALIDATION, 3, "electronics", false);
    decided(LineOfWork.AMENDMENT, 4, "textiles", true);
    decided(LineOfWork.AMENDMENT, 5, "electronics", true);
    decided(LineOfWork.PROTEST, 6, "textiles", false);
  }

  private void decided(LineOfWork line, int number, String center, boolean granted) {
    jdbc.sql(
            """
            with opened as (
              insert into docket_case (case_number, line_of_work, status, importer_number,
                  importer_name, filer_name, filed_by, filed_on, opened_at, center)
              values (:caseNumber, :line, 'CLOSED', '93-770000500', 'x', 'x', 'x',
                  date '2007-01-02', timestamptz '2007-01-02 12:00-05', :center)
              returning case_number)
            insert into decision (case_number, line_of_work, center, round, outcome, days, touches,
                recorded_at, issue, statute, heading, granted)
            select case_number, :line, :center, 0, 'x', 1, 2, timestamptz '2007-02-02 12:00-05',
                'CLASSIFICATION', '19 USC 1500(b)', '610910', :granted
            from opened""")
        .param("caseNumber", "%s-2007-900000%d".formatted(line.name().charAt(0), number))
        .param("line", line.name())
        .param("center", center)
        .param("granted", granted)
        .update();
  }

  @Test
  void onlyDecisionsOfOneLineOfWorkAreCompared() {
    assertThat(differences.of(YEAR, 10))
        .containsExactly(
            new CenterDifference(
                LineOfWork.VALIDATION, "CLASSIFICATION", "610910", "electronics", 0, 1),
            new CenterDifference(
                LineOfWork.VALIDATION, "CLASSIFICATION", "610910", "textiles", 2, 0));
  }

  /** Of three validations two took action: electronics' one goes against them. */
  @Test
  void theMeasureOfUniformityIsOfEachLineOfWork() {
    assertThat(
            measures.of(YEAR).stream()
                .filter(one -> one.measure() == Measure.UNIFORMITY)
                .map(one -> one.lineOfWork() + " " + one.center() + " " + one.value()))
        .containsExactlyInAnyOrder(
            "VALIDATION electronics 0.00",
            "VALIDATION textiles 100.00",
            "AMENDMENT electronics 100.00",
            "AMENDMENT textiles 100.00");
  }
}
