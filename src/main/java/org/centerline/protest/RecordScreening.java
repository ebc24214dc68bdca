package org.centerline.protest;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.centerline.engine.ForModels;

@ForModels
class RecordScreening implements ExecutionListener {

  private final ProtestScreening screening;

  RecordScreening(ProtestScreening screening) {
    this.screening = screening;
  }

  @Override
  public void notify(DelegateExecution execution) {
    screening.record(
        execution.getProcessBusinessKey(),
        (String) execution.getVariable(ProtestProcess.Variable.SCREENING));
  }
}
