package org.centerline.amendment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.engine.ForModels;

@ForModels
class RefuseAmendment implements JavaDelegate {

  private final Decisions decisions;

  RefuseAmendment(Decisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    decisions.refuse(execution.getProcessBusinessKey());
  }
}
