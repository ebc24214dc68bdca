package org.centerline.consultation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.engine.CaseTasks;
import org.centerline.engine.CenterRole;
import org.centerline.engine.ForModels;
import org.centerline.engine.Pools;

/** Offers the question to the supervisor of the Center that is asked, once its day has passed. */
@ForModels
class EscalateConsultation implements JavaDelegate {

  private final CaseTasks tasks;
  private final Consulting consulting;

  EscalateConsultation(CaseTasks tasks, Consulting consulting) {
    this.tasks = tasks;
    this.consulting = consulting;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String consulted = (String) execution.getVariable(ConsultationProcess.Variable.CONSULTED);
    tasks.offerAlso(
        execution.getProcessInstanceId(),
        ConsultationProcess.Task.ANSWER_CONSULTATION,
        Pools.of(consulted, CenterRole.SUPERVISOR));
    consulting.overdue(execution.getProcessBusinessKey());
  }
}
