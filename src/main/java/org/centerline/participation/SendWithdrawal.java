package org.centerline.participation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

@ForModels
class SendWithdrawal extends AutomaticStep {

  private final ParticipationLetters letters;

  SendWithdrawal(SignIn people, ParticipationLetters letters) {
    super(people);
    this.letters = letters;
  }

  @Override
  protected void take(DelegateExecution execution) {
    letters.confirmWithdrawal(execution.getProcessBusinessKey());
  }
}
