package org.centerline.amendment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.engine.ForModels;

@ForModels
class SendAnswer implements JavaDelegate {

  private final AmendmentLetters letters;

  SendAnswer(AmendmentLetters letters) {
    this.letters = letters;
  }

  @Override
  public void execute(DelegateExecution execution) {
    letters.answer(execution.getProcessBusinessKey());
  }
}
