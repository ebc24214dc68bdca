package org.centerline.amendment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.engine.ForModels;

@ForModels
class ExamineAmendment implements JavaDelegate {

  private final AmendmentEligibility eligibility;

  ExamineAmendment(AmendmentEligibility eligibility) {
    this.eligibility = eligibility;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean eligible = eligibility.examine(execution.getProcessBusinessKey());
    execution.setVariable(AmendmentProcess.Variable.ELIGIBLE, eligible);
  }
}
