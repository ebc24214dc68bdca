package org.centerline.amendment.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.centerline.amendment.AmendmentProcess;
import org.centerline.amendment.AmendmentSteps;
import org.centerline.engine.CenterRole;
import org.centerline.revenue.InstructionStatus;
import org.centerline.revenue.PortChaseProcess;
import org.centerline.revenue.reconciliation.Reconciliation;
import org.centerline.testing.AmendmentForms;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Jobs;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.centerline.testing.Work;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * The deposit of an amendment (82 FR 2385) and who is chased for it. Asked on Tuesday March 10 2026
 * it is due on Friday 13; the port has until Thursday 12 to acknowledge.
 */
@CenterlineTest
class TenderChaseTest {

  private static final String PORT = "2704";

  private final AmendmentSteps amendments;
  private final Steps steps;
  private final Work work;
  private final Jobs jobs;
  private final Today today;
  private final Reconciliation reconciliation;
  private final RuntimeService runtime;

  TenderChaseTest(
      AutowireCapableBeanFactory beans,
      Steps steps,
      Work work,
      Jobs jobs,
      Today today,
      Reconciliation reconciliation,
      RuntimeService runtime) {
    this.amendments = beans.createBean(AmendmentSteps.class);
    this.steps = steps;
    this.work = work;
    this.jobs = jobs;
    this.today = today;
    this.reconciliation = reconciliation;
    this.runtime = runtime;
  }

  private List<String> open(String caseNumber) {
    return work.of(steps.person(caseNumber, CenterRole.ENTRY_SPECIALIST), caseNumber).stream()
        .map(Task::getTaskDefinitionKey)
        .toList();
  }

  private long chases(String caseNumber) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(PortChaseProcess.ID)
        .processInstanceBusinessKey(caseNumber)
        .count();
  }

  private void lookOn(LocalDate day) {
    today.is(day);
    reconciliation.run(PORT);
  }

  @Test
  void aLateDepositIsAskedForOnceByTheAmendmentsOwnTask() {
    String caseNumber = amendments.answered(AmendmentForms.correction().dumping("500.00"));
    steps.handOff(caseNumber);
    steps.acknowledge(caseNumber, PORT);
    today.is(LocalDate.of(2026, 3, 14));
    jobs.run(caseNumber, AmendmentProcess.Timer.DEPOSIT_OVERDUE);
    lookOn(LocalDate.of(2026, 3, 16));
    assertThat(open(caseNumber)).containsExactly(AmendmentProcess.Task.CHASE_DEPOSIT);
    assertThat(chases(caseNumber)).isZero();
  }

  /** Nothing is owed any more after the second amendment. */
  @Test
  void whatIsCancelledWhileItsPortIsChasedIsChasedNoMore() {
    AmendmentForms form = AmendmentForms.correction().dumping("500.00");
    String caseNumber = amendments.answered(form);
    steps.handOff(caseNumber);
    lookOn(LocalDate.of(2026, 3, 13));
    assertThat(open(caseNumber)).containsExactly(PortChaseProcess.Task.CHASE_PORT);
    amendments.answered(form.again(2).dumping("0.00"));
    assertThat(amendments.only(caseNumber).status()).isEqualTo(InstructionStatus.CANCELLED);
    assertThat(chases(caseNumber)).isZero();
    assertThat(open(caseNumber)).isEmpty();
    lookOn(LocalDate.of(2026, 3, 16));
    assertThat(chases(caseNumber)).isZero();
  }
}
