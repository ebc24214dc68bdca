package org.centerline.amendment;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.centerline.engine.ForModels;

@ForModels
class RecordRisk implements ExecutionListener {

  private final Segmentation segmentation;

  RecordRisk(Segmentation segmentation) {
    this.segmentation = segmentation;
  }

  @Override
  public void notify(DelegateExecution execution) {
    Map<?, ?> row = (Map<?, ?>) execution.getVariable(AmendmentProcess.Variable.RISK);
    Risk risk =
        new Risk(
            (String) row.get("segment"),
            (String) row.get("rule"),
            ((Number) row.get("sample")).intValue());
    execution.removeVariable(AmendmentProcess.Variable.RISK);
    execution.setVariable(
        AmendmentProcess.Variable.SEGMENT,
        segmentation.record(execution.getProcessBusinessKey(), risk));
  }
}
