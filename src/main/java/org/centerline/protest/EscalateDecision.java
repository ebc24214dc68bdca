package org.centerline.protest;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.engine.CaseTasks;
import org.centerline.engine.CenterRole;
import org.centerline.engine.ForModels;
import org.centerline.engine.Pools;

/** Offers the open task to the Center's director too, once the two years have run out. */
@ForModels
class EscalateDecision implements JavaDelegate {

  private static final int OVERDUE = 100;

  private final CaseTasks tasks;
  private final DecisionClock clock;

  EscalateDecision(CaseTasks tasks, DecisionClock clock) {
    this.tasks = tasks;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String center = (String) execution.getVariable(ProtestProcess.Variable.CENTER);
    String instance = execution.getProcessInstanceId();
    tasks.prioritize(instance, OVERDUE);
    tasks.offerAlso(instance, Pools.of(center, CenterRole.DIRECTOR));
    clock.recordEscalation(execution.getProcessBusinessKey(), OVERDUE);
  }
}
