package org.centerline.protest;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.engine.ForModels;
import org.centerline.protest.ProtestProcess.Screening;

@ForModels
class ReopenProtest implements JavaDelegate {

  private final Reopening reopening;

  ReopenProtest(Reopening reopening) {
    this.reopening = reopening;
  }

  @Override
  public void execute(DelegateExecution execution) {
    reopening.reopen(execution.getProcessBusinessKey());
    execution.setVariable(ProtestProcess.Variable.SCREENING, Screening.ACCEPTED);
  }
}
