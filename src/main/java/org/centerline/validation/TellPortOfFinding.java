package org.centerline.validation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

@ForModels
class TellPortOfFinding extends AutomaticStep {

  private final ValidationLetters letters;

  TellPortOfFinding(SignIn people, ValidationLetters letters) {
    super(people);
    this.letters = letters;
  }

  @Override
  protected void take(DelegateExecution execution) {
    letters.tellPort(execution.getProcessBusinessKey());
  }
}
