package org.centerline.disclosure.outcome;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

@ForModels
class SendOutcome extends AutomaticStep {

  private final OutcomeLetter letter;

  SendOutcome(SignIn people, OutcomeLetter letter) {
    super(people);
    this.letter = letter;
  }

  @Override
  protected void take(DelegateExecution execution) {
    letter.send(execution.getProcessBusinessKey());
  }
}
