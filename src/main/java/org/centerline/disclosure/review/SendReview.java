package org.centerline.disclosure.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

@ForModels
class SendReview extends AutomaticStep {

  private final ReviewResult result;

  SendReview(SignIn people, ReviewResult result) {
    super(people);
    this.result = result;
  }

  @Override
  protected void take(DelegateExecution execution) {
    result.send(execution.getProcessBusinessKey());
  }
}
