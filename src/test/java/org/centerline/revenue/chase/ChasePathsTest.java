package org.centerline.revenue.chase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.centerline.docket.CaseStatus;
import org.centerline.engine.Pools;
import org.centerline.engine.Time;
import org.centerline.revenue.PortChaseProcess;
import org.centerline.revenue.PortChaseProcess.Timer;
import org.centerline.revenue.reconciliation.Reconciliation;
import org.centerline.testing.As;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Jobs;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.centerline.testing.Work;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A port that is told on Tuesday March 10 2026 has until Thursday March 12 to acknowledge and until
 * Thursday April 9, 30 days after the reliquidation, to pay (19 USC 1505(b)).
 */
@CenterlineTest
class ChasePathsTest {

  private static final String PORT = "1703";
  private static final String CLERK = "electronics-entry-specialist";
  private static final String DIRECTOR = "electronics-director";
  private static final LocalDate LAST = LocalDate.of(2026, 3, 12);
  private static final LocalDate LATE = LocalDate.of(2026, 3, 13);
  private static final Map<String, Object> NOTE =
      Map.of("chaseNote", "Nobody answered the telephone", "againInDays", "2");

  private final Cases cases;
  private final Steps steps;
  private final Work work;
  private final Jobs jobs;
  private final As as;
  private final Today today;
  private final Reconciliation reconciliation;
  private final FormService forms;
  private final RuntimeService runtime;
  private final JdbcClient jdbc;

  ChasePathsTest(
      Cases cases,
      Steps steps,
      Work work,
      Jobs jobs,
      As as,
      Today today,
      Reconciliation reconciliation,
      FormService forms,
      RuntimeService runtime,
      JdbcClient jdbc) {
    this.cases = cases;
    this.steps = steps;
    this.work = work;
    this.jobs = jobs;
    this.as = as;
    this.today = today;
    this.reconciliation = reconciliation;
    this.forms = forms;
    this.runtime = runtime;
    this.jdbc = jdbc;
  }

  private String handedOff() {
    String caseNumber = cases.file(Filing.protest().entry(PORT, Filing.ENTERED, "1200.00"));
    steps.propose(caseNumber, "ALLOWED", "700.00");
    steps.approve(caseNumber);
    steps.sendNotice(caseNumber);
    steps.handOff(caseNumber);
    return caseNumber;
  }

  private void lookOn(LocalDate day) {
    today.is(day);
    reconciliation.run(PORT);
  }

  private List<String> open(String person, String caseNumber) {
    return work.of(person, caseNumber).stream().map(Task::getTaskDefinitionKey).toList();
  }

  private long chases(String caseNumber) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(PortChaseProcess.ID)
        .processInstanceBusinessKey(caseNumber)
        .count();
  }

  @Test
  void aPortIsChasedOnceFromTheThirdBusinessDayUntilItAcknowledges() {
    String caseNumber = handedOff();
    lookOn(LAST);
    assertThat(chases(caseNumber)).isZero();
    lookOn(LATE);
    lookOn(LATE.plusDays(1));
    assertThat(chases(caseNumber)).isEqualTo(1);
    assertThat(open(CLERK, caseNumber)).containsExactly(PortChaseProcess.Task.CHASE_PORT);
    assertThat(open(DIRECTOR, caseNumber)).isEmpty();
    assertThat(open(Pools.cashiers(PORT), caseNumber))
        .containsExactly("task_acknowledgeInstruction");
    steps.acknowledge(caseNumber, PORT);
    assertThat(chases(caseNumber)).isZero();
    assertThat(open(CLERK, caseNumber)).isEmpty();
    lookOn(LATE.plusDays(2));
    assertThat(chases(caseNumber)).isZero();
  }

  @Test
  void theFormSaysWhatIsLateSinceWhenAndWhatWasDone() {
    String caseNumber = handedOff();
    lookOn(LATE);
    assertThat(facts(caseNumber))
        .containsEntry("late", "The port has not acknowledged it. It was in time until 2026-03-12")
        .containsEntry("sentTo", "The cashiers of port 1703, on 2026-03-10 12:00")
        .containsEntry("chased", "nothing yet");
    assertThatThrownBy(() -> chase(caseNumber, Map.of("chaseNote", "x", "againInDays", "21")))
        .hasMessageContaining("againInDays must be a whole number from 1 to 20");
    work.handBack(CLERK, caseNumber, PortChaseProcess.Task.CHASE_PORT);
    chase(caseNumber, NOTE);
    assertThat(open(CLERK, caseNumber)).isEmpty();
    // Two business days after Friday.
    assertThat(dueDay(caseNumber, Timer.CHASE_AGAIN)).isEqualTo("2026-03-17");
    jobs.run(caseNumber, Timer.CHASE_AGAIN);
    assertThat(facts(caseNumber).get("chased").toString())
        .endsWith(CLERK + ": Nobody answered the telephone (again on 2026-03-17)");
  }

  @Test
  void afterFiveBusinessDaysItIsTheSupervisorsUntilThePortSettles() {
    String caseNumber = handedOff();
    lookOn(LATE);
    // Five business days after Friday the 13th.
    assertThat(dueDay(caseNumber, Timer.CHASE_OVERDUE)).isEqualTo("2026-03-20");
    jobs.run(caseNumber, Timer.CHASE_OVERDUE);
    assertThat(open(CLERK, caseNumber)).isEmpty();
    for (int round = 0; round < 2; round++) {
      work.complete(DIRECTOR, caseNumber, PortChaseProcess.Task.TAKE_UP_CHASE, NOTE);
      jobs.run(caseNumber, Timer.CHASE_AGAIN);
    }
    assertThat(open("electronics-supervisor", caseNumber))
        .containsExactly(PortChaseProcess.Task.TAKE_UP_CHASE);
    assertThat(cases.events(caseNumber))
        .containsOnlyOnce("CHASE_ESCALATED")
        .containsSubsequence("PORT_LATE", "CHASE_ESCALATED", "PORT_CHASED", "PORT_CHASED");
    steps.acknowledge(caseNumber, PORT);
    steps.settle(caseNumber, PORT);
    assertThat(chases(caseNumber)).isZero();
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
  }

  @Test
  void whatIsNotSettledByItsLastDayIsChasedAnewUntilItIsSettled() {
    String caseNumber = handedOff();
    steps.acknowledge(caseNumber, PORT);
    lookOn(LocalDate.of(2026, 4, 9));
    assertThat(chases(caseNumber)).isZero();
    lookOn(LocalDate.of(2026, 4, 10));
    assertThat(facts(caseNumber))
        .containsEntry("late", "The port has not settled it. It was in time until 2026-04-09");
    steps.settle(caseNumber, PORT);
    assertThat(chases(caseNumber)).isZero();
  }

  @Test
  void whatThePortSendsBackIsNotChasedAnyMore() {
    String caseNumber = handedOff();
    lookOn(LATE);
    chase(caseNumber, NOTE);
    steps.acknowledge(
        caseNumber,
        PORT,
        Map.of(
            "acknowledgement",
            "REJECTED",
            "rejectionCode",
            "OTHER",
            "portReason",
            "No such party"));
    assertThat(chases(caseNumber)).isZero();
    lookOn(LocalDate.of(2026, 4, 20));
    assertThat(chases(caseNumber)).isZero();
  }

  /** As where both commit at once: whoever acknowledged found no chase that it could end. */
  @Test
  void aPortThatMovesWhileItsChaseBeginsIsLeftAloneByTheNextRun() {
    String acknowledged = handedOff();
    String silent = handedOff();
    lookOn(LATE);
    jdbc.sql(
            """
            update revenue_instruction set status = 'ACKNOWLEDGED', acknowledged_at = now()
            where case_number = :caseNumber""")
        .param("caseNumber", acknowledged)
        .update();
    lookOn(LATE.plusDays(3));
    assertThat(chases(acknowledged)).isZero();
    assertThat(open(CLERK, acknowledged)).isEmpty();
    assertThat(chases(silent)).isEqualTo(1);
    // What it is late with is chased still where it settles too late.
    lookOn(LocalDate.of(2026, 4, 10));
    assertThat(chases(acknowledged)).isEqualTo(1);
    lookOn(LocalDate.of(2026, 4, 11));
    assertThat(chases(acknowledged)).isEqualTo(1);
  }

  /**
   * Issued on Tuesday March 10 a refund of more than 100,000 dollars waits for two people, in time
   * until Thursday the 12th.
   */
  @Test
  void whatNobodyInTheCenterApprovesIsChasedUntilItLeaves() {
    String caseNumber =
        cases.file(Filing.protest().claim("100000.00").entry(PORT, Filing.ENTERED, "500000.00"));
    steps.propose(caseNumber, "ALLOWED", "100000.00");
    steps.approve(caseNumber);
    steps.sendNotice(caseNumber);
    lookOn(LAST);
    assertThat(chases(caseNumber)).isZero();
    lookOn(LATE);
    lookOn(LATE.plusDays(3));
    assertThat(chases(caseNumber)).isEqualTo(1);
    assertThat(facts(caseNumber))
        .containsEntry("late", "The Center has not approved it. It was in time until 2026-03-12")
        .containsEntry("sentTo", "Nobody yet; it is for port 1703")
        .containsEntry("approvedBy", "nobody yet; 0 of 2");
    jobs.run(caseNumber, Timer.CHASE_OVERDUE);
    assertThat(open(DIRECTOR, caseNumber))
        .contains(PortChaseProcess.Task.TAKE_UP_CHASE, "task_approveInstruction");
    approve(CLERK, caseNumber);
    assertThat(chases(caseNumber)).isEqualTo(1);
    approve(DIRECTOR, caseNumber);
    steps.handOff(caseNumber);
    assertThat(chases(caseNumber)).isZero();
    // The port's own two days begin with the hand-off.
    lookOn(LATE.plusDays(4));
    assertThat(chases(caseNumber)).isZero();
  }

  @Test
  void whatAnApproverReturnsIsNotChasedAnyMore() {
    String caseNumber =
        cases.file(Filing.protest().claim("100000.00").entry(PORT, Filing.ENTERED, "500000.00"));
    steps.propose(caseNumber, "ALLOWED", "100000.00");
    steps.approve(caseNumber);
    steps.sendNotice(caseNumber);
    lookOn(LATE);
    work.complete(
        DIRECTOR,
        caseNumber,
        "task_approveInstruction",
        Map.of("instructionApproval", "RETURN", "approvalNote", "Another payee"));
    assertThat(chases(caseNumber)).isZero();
    assertThat(open(CLERK, caseNumber)).containsExactly("task_resolveRejection");
  }

  private void approve(String person, String caseNumber) {
    work.complete(
        person, caseNumber, "task_approveInstruction", Map.of("instructionApproval", "APPROVE"));
  }

  private void chase(String caseNumber, Map<String, Object> answers) {
    work.complete(CLERK, caseNumber, PortChaseProcess.Task.CHASE_PORT, answers);
  }

  private Map<String, Object> facts(String caseNumber) {
    String id = work.only(CLERK, caseNumber, PortChaseProcess.Task.CHASE_PORT).getId();
    return as.get(CLERK, () -> forms.getTaskFormVariables(id));
  }

  private String dueDay(String caseNumber, String timer) {
    Job job = jobs.at(caseNumber, timer).get(0);
    return LocalDate.ofInstant(job.getDuedate().toInstant(), Time.EASTERN).toString();
  }
}
