package org.centerline.protest;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.engine.ForModels;

@ForModels
class RecordDeemedDenial implements JavaDelegate {

  private final DeemedDenial deemedDenial;

  RecordDeemedDenial(DeemedDenial deemedDenial) {
    this.deemedDenial = deemedDenial;
  }

  @Override
  public void execute(DelegateExecution execution) {
    deemedDenial.record(execution.getProcessBusinessKey());
    execution
        .getProcessInstance()
        .setVariable(ProtestProcess.Variable.DETERMINATION, ProtestOutcome.DEEMED_DENIED.name());
  }
}
