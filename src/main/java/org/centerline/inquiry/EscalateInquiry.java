package org.centerline.inquiry;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.docket.CaseLog;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.CenterRole;
import org.centerline.engine.Escalation;
import org.centerline.engine.ForModels;
import org.centerline.engine.Pools;
import org.centerline.engine.SignIn;

/** Offers an overdue question to the Center's supervisor too, ahead of other work. */
@ForModels
class EscalateInquiry extends AutomaticStep {

  private final Escalation escalation;
  private final CaseLog log;

  EscalateInquiry(SignIn people, Escalation escalation, CaseLog log) {
    super(people);
    this.escalation = escalation;
    this.log = log;
  }

  @Override
  protected void take(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    String center = (String) execution.getVariable(InquiryProcess.Variable.CENTER);
    escalation.offerAlso(
        execution.getProcessInstanceId(),
        caseNumber,
        InquiryProcess.Task.ANSWER_INQUIRY,
        Pools.of(center, CenterRole.SUPERVISOR));
    log.record(
        caseNumber,
        "ANSWER_OVERDUE",
        "The service target has passed; the supervisor is offered the question too");
  }
}
