package org.centerline.disclosure;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.engine.ForModels;

@ForModels
class SendOutcome implements JavaDelegate {

  private final OutcomeLetter letter;

  SendOutcome(OutcomeLetter letter) {
    this.letter = letter;
  }

  @Override
  public void execute(DelegateExecution execution) {
    letter.send(execution.getProcessBusinessKey());
  }
}
