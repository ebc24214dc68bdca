package org.centerline.amendment.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.amendment.AmendmentProcess;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

@ForModels
class ExamineAmendment extends AutomaticStep {

  private final AmendmentEligibility eligibility;

  ExamineAmendment(SignIn people, AmendmentEligibility eligibility) {
    super(people);
    this.eligibility = eligibility;
  }

  @Override
  protected void take(DelegateExecution execution) {
    boolean eligible = eligibility.examine(execution.getProcessBusinessKey());
    execution.setVariable(AmendmentProcess.Variable.ELIGIBLE, eligible);
  }
}
