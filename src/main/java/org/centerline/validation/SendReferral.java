package org.centerline.validation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

@ForModels
class SendReferral extends AutomaticStep {

  private final ValidationLetters letters;

  SendReferral(SignIn people, ValidationLetters letters) {
    super(people);
    this.letters = letters;
  }

  @Override
  protected void take(DelegateExecution execution) {
    letters.refer(execution.getProcessBusinessKey());
  }
}
