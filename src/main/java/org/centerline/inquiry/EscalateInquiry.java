package org.centerline.inquiry;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.docket.CaseLog;
import org.centerline.docket.Docket;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.CaseTasks;
import org.centerline.engine.CenterRole;
import org.centerline.engine.ForModels;
import org.centerline.engine.Pools;
import org.centerline.engine.SignIn;

/** Offers an overdue question to the Center's supervisor too, ahead of other work. */
@ForModels
class EscalateInquiry extends AutomaticStep {

  /** Above every priority of queue-priority.dmn. */
  private static final int OVERDUE = 95;

  private final CaseTasks tasks;
  private final Docket docket;
  private final CaseLog log;

  EscalateInquiry(SignIn people, CaseTasks tasks, Docket docket, CaseLog log) {
    super(people);
    this.tasks = tasks;
    this.docket = docket;
    this.log = log;
  }

  @Override
  protected void take(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    String instance = execution.getProcessInstanceId();
    String center = (String) execution.getVariable(InquiryProcess.Variable.CENTER);
    tasks.prioritize(instance, OVERDUE);
    tasks.offerAlso(
        instance, InquiryProcess.Task.ANSWER_INQUIRY, Pools.of(center, CenterRole.SUPERVISOR));
    docket.prioritize(caseNumber, OVERDUE);
    log.record(
        caseNumber,
        "ANSWER_OVERDUE",
        "The service target has passed; the supervisor is offered the question too");
  }
}
