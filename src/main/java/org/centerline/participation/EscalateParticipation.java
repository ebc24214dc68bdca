package org.centerline.participation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.docket.CaseLog;
import org.centerline.docket.Docket;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.CaseTasks;
import org.centerline.engine.CenterRole;
import org.centerline.engine.ForModels;
import org.centerline.engine.Pools;
import org.centerline.engine.SignIn;

/** Offers a late application to the Center's director too, ahead of other work. */
@ForModels
class EscalateParticipation extends AutomaticStep {

  /** Above every priority of queue-priority.dmn. */
  private static final int LATE = 95;

  private final CaseTasks tasks;
  private final Docket docket;
  private final CaseLog log;

  EscalateParticipation(SignIn people, CaseTasks tasks, Docket docket, CaseLog log) {
    super(people);
    this.tasks = tasks;
    this.docket = docket;
    this.log = log;
  }

  @Override
  protected void take(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    String instance = execution.getProcessInstanceId();
    String center = (String) execution.getVariable(ParticipationProcess.Variable.CENTER);
    tasks.prioritize(instance, LATE);
    tasks.offerAlso(
        instance,
        ParticipationProcess.Task.DECIDE_PARTICIPATION,
        Pools.of(center, CenterRole.DIRECTOR));
    docket.prioritize(caseNumber, LATE);
    log.record(caseNumber, "DECISION_LATE", "The director is offered the application too");
  }
}
