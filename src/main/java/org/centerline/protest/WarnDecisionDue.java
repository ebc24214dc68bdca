package org.centerline.protest;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.engine.CaseTasks;
import org.centerline.engine.ForModels;

/** Moves the case up in its pool when the two years of 19 CFR 174.21(a) are nearly over. */
@ForModels
class WarnDecisionDue implements JavaDelegate {

  private static final int URGENT = 95;

  private final CaseTasks tasks;
  private final DecisionClock clock;

  WarnDecisionDue(CaseTasks tasks, DecisionClock clock) {
    this.tasks = tasks;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    tasks.prioritize(execution.getProcessInstanceId(), URGENT);
    clock.recordWarning(execution.getProcessBusinessKey(), URGENT);
  }
}
