package org.centerline.validation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

@ForModels
class SendActionTaken extends AutomaticStep {

  private final ValidationLetters letters;

  SendActionTaken(SignIn people, ValidationLetters letters) {
    super(people);
    this.letters = letters;
  }

  @Override
  protected void take(DelegateExecution execution) {
    letters.actionTaken(execution.getProcessBusinessKey());
  }
}
