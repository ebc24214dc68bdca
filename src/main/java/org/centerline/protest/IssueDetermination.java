package org.centerline.protest;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.engine.ForModels;

@ForModels
class IssueDetermination implements JavaDelegate {

  private final Determinations determinations;

  IssueDetermination(Determinations determinations) {
    this.determinations = determinations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    ProtestOutcome outcome = determinations.issue(execution.getProcessBusinessKey());
    execution.setVariable(ProtestProcess.Variable.DETERMINATION, outcome.name());
  }
}
