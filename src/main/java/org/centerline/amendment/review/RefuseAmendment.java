package org.centerline.amendment.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

@ForModels
class RefuseAmendment extends AutomaticStep {

  private final Decisions decisions;

  RefuseAmendment(SignIn people, Decisions decisions) {
    super(people);
    this.decisions = decisions;
  }

  @Override
  protected void take(DelegateExecution execution) {
    decisions.refuse(execution.getProcessBusinessKey());
  }
}
