package org.centerline.amendment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.engine.ForModels;

@ForModels
class SendSettlement implements JavaDelegate {

  private final AmendmentLetters letters;

  SendSettlement(AmendmentLetters letters) {
    this.letters = letters;
  }

  @Override
  public void execute(DelegateExecution execution) {
    letters.settlement(execution.getProcessBusinessKey());
  }
}
