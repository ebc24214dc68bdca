package org.centerline.amendment.liquidation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.amendment.AmendmentLetters;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

@ForModels
class SendSettlement extends AutomaticStep {

  private final AmendmentLetters letters;

  SendSettlement(SignIn people, AmendmentLetters letters) {
    super(people);
    this.letters = letters;
  }

  @Override
  protected void take(DelegateExecution execution) {
    letters.settlement(execution.getProcessBusinessKey());
  }
}
