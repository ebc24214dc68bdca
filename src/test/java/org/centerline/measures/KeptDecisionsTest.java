package org.centerline.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A decision is kept as it is made, and a clock of the office that runs out is noted once. */
@CenterlineTest
class KeptDecisionsTest {

  private final Cases cases;
  private final Steps steps;
  private final Today today;
  private final OverdueClocks overdue;
  private final ManagementService management;
  private final JdbcClient jdbc;

  KeptDecisionsTest(
      Cases cases,
      Steps steps,
      Today today,
      OverdueClocks overdue,
      ManagementService management,
      JdbcClient jdbc) {
    this.cases = cases;
    this.steps = steps;
    this.today = today;
    this.overdue = overdue;
    this.management = management;
    this.jdbc = jdbc;
  }

  private List<Map<String, Object>> kept(String caseNumber) {
    return jdbc.sql(
            """
            select center, round, outcome, days, touches from decision
            where case_number = :caseNumber order by id""")
        .param("caseNumber", caseNumber)
        .query()
        .listOfRows();
  }

  /** Filed on March 10, decided on March 30: twenty days; proposed and approved: two tasks. */
  @Test
  void aDecisionIsKeptWithItsDaysAndTheTasksThatPeopleTook() {
    String caseNumber = cases.file(Filing.protest());
    today.is(LocalDate.of(2026, 3, 30));
    steps.propose(caseNumber, "DENIED", "0");
    assertThat(kept(caseNumber)).isEmpty();
    steps.approve(caseNumber);
    assertThat(kept(caseNumber))
        .containsExactly(
            Map.of(
                "center",
                "electronics",
                "round",
                0,
                "outcome",
                "DENIED",
                "days",
                20,
                "touches",
                2));
  }

  @Test
  void aClockOfTheOfficeThatRanOutIsNotedOnceWhateverBecomesOfIt() {
    String caseNumber = cases.file(Filing.protest());
    jdbc.sql(
            """
            update case_clock set due = date '2026-03-09', rolled_due = date '2026-03-09'
            where case_number = :caseNumber and kind = 'DECISION_DUE'""")
        .param("caseNumber", caseNumber)
        .update();
    morning();
    assertThat(noted(caseNumber)).containsExactly("DECISION_DUE 2026-03-09 2026-03-10");
    jdbc.sql("update case_clock set state = 'STOPPED' where case_number = :caseNumber")
        .param("caseNumber", caseNumber)
        .update();
    today.is(Today.FIRST.plusDays(1));
    overdue.note();
    assertThat(noted(caseNumber)).containsExactly("DECISION_DUE 2026-03-09 2026-03-10");
  }

  /** The last day itself is in time. */
  @Test
  void aClockIsNotOverdueOnItsLastDay() {
    String caseNumber = cases.file(Filing.protest());
    jdbc.sql(
            """
            update case_clock set due = date '2026-03-10', rolled_due = date '2026-03-10'
            where case_number = :caseNumber and kind = 'DECISION_DUE'""")
        .param("caseNumber", caseNumber)
        .update();
    overdue.note();
    assertThat(noted(caseNumber)).isEmpty();
    today.is(Today.FIRST.plusDays(1));
    overdue.note();
    assertThat(noted(caseNumber)).containsExactly("DECISION_DUE 2026-03-10 2026-03-11");
  }

  private List<String> noted(String caseNumber) {
    return jdbc.sql(
            """
            select kind || ' ' || due || ' ' || found_on from overdue_clock
            where case_number = :caseNumber""")
        .param("caseNumber", caseNumber)
        .query(String.class)
        .list();
  }

  /** The timer's job, and the step that it leads to. */
  private void morning() {
    Job timer = job().timers().singleResult();
    management.executeJob(timer.getId());
    management.executeJob(job().messages().singleResult().getId());
    assertThat(job().timers().singleResult().getId()).isNotEqualTo(timer.getId());
  }

  private JobQuery job() {
    return management.createJobQuery().processDefinitionKey(MeasuresProcess.ID);
  }
}
