package org.centerline.furtherreview;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.docket.CaseLog;
import org.centerline.engine.CaseTasks;
import org.centerline.engine.CenterRole;
import org.centerline.engine.ForModels;
import org.centerline.engine.Pools;
import org.centerline.furtherreview.FurtherReviewProcess.Variable;

/** Offers the open decision to the Center's director too, once the thirty days have run out. */
@ForModels
class EscalateFurtherReview implements JavaDelegate {

  private static final int OVERDUE = 100;

  private final CaseTasks tasks;
  private final FurtherReviewClock clock;
  private final CaseLog log;

  EscalateFurtherReview(CaseTasks tasks, FurtherReviewClock clock, CaseLog log) {
    this.tasks = tasks;
    this.clock = clock;
    this.log = log;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    String center = (String) execution.getVariable(Variable.CENTER);
    tasks.prioritize(execution.getProcessInstanceId(), OVERDUE);
    tasks.offerAlso(execution.getProcessInstanceId(), Pools.of(center, CenterRole.DIRECTOR));
    log.record(
        caseNumber,
        "FURTHER_REVIEW_OVERDUE",
        "The application was neither allowed nor denied by %s; the director was told"
            .formatted(clock.lastDay(caseNumber)));
  }
}
