package org.centerline.amendment.risk;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.amendment.AmendmentProcess;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

@ForModels
class RecordRisk extends AutomaticStep {

  private final Segmentation segmentation;
  private final RepositoryService repository;

  RecordRisk(SignIn people, Segmentation segmentation, RepositoryService repository) {
    super(people);
    this.segmentation = segmentation;
    this.repository = repository;
  }

  @Override
  protected void take(DelegateExecution execution) {
    Map<?, ?> row = (Map<?, ?>) execution.getVariable(AmendmentProcess.Variable.RISK);
    Risk risk =
        new Risk(
            (String) row.get("segment"),
            (String) row.get("rule"),
            ((Number) row.get("sample")).intValue(),
            version());
    execution.removeVariable(AmendmentProcess.Variable.RISK);
    execution.setVariable(
        AmendmentProcess.Variable.SEGMENT,
        segmentation.record(execution.getProcessBusinessKey(), risk));
  }

  /** The model asks the table in its newest version (decision 015). */
  private int version() {
    return repository
        .createDecisionDefinitionQuery()
        .decisionDefinitionKey(AmendmentProcess.RISK_TABLE)
        .latestVersion()
        .singleResult()
        .getVersion();
  }
}
