package org.centerline.participation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.docket.CaseLog;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.CenterRole;
import org.centerline.engine.Escalation;
import org.centerline.engine.ForModels;
import org.centerline.engine.Pools;
import org.centerline.engine.SignIn;

/** Offers a late application to the Center's director too, ahead of other work. */
@ForModels
class EscalateParticipation extends AutomaticStep {

  private final Escalation escalation;
  private final CaseLog log;

  EscalateParticipation(SignIn people, Escalation escalation, CaseLog log) {
    super(people);
    this.escalation = escalation;
    this.log = log;
  }

  @Override
  protected void take(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    String center = (String) execution.getVariable(ParticipationProcess.Variable.CENTER);
    escalation.offerAlso(
        execution.getProcessInstanceId(),
        caseNumber,
        ParticipationProcess.Task.DECIDE_PARTICIPATION,
        Pools.of(center, CenterRole.DIRECTOR));
    log.record(caseNumber, "DECISION_LATE", "The director is offered the application too");
  }
}
