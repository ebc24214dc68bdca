package org.centerline.validation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.docket.CaseLog;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.CenterRole;
import org.centerline.engine.Escalation;
import org.centerline.engine.ForModels;
import org.centerline.engine.Pools;
import org.centerline.engine.SignIn;

/** Offers a late review of a summary to the Center's supervisor too, ahead of other work. */
@ForModels
class EscalateValidation extends AutomaticStep {

  private final Escalation escalation;
  private final CaseLog log;

  EscalateValidation(SignIn people, Escalation escalation, CaseLog log) {
    super(people);
    this.escalation = escalation;
    this.log = log;
  }

  @Override
  protected void take(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    String center = (String) execution.getVariable(ValidationProcess.Variable.CENTER);
    escalation.offerAlso(
        execution.getProcessInstanceId(),
        caseNumber,
        ValidationProcess.Task.REVIEW_SUMMARY,
        Pools.of(center, CenterRole.SUPERVISOR));
    log.record(
        caseNumber,
        "REVIEW_OVERDUE",
        "The service target of the review has passed; the supervisor is offered it too");
  }
}
