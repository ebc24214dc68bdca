package org.centerline.disclosure.outcome;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

@ForModels
class SendOutcome extends AutomaticStep {

  private final OutcomeLetter letter;
  private final PenaltyReferral referral;

  SendOutcome(SignIn people, OutcomeLetter letter, PenaltyReferral referral) {
    super(people);
    this.letter = letter;
    this.referral = referral;
  }

  @Override
  protected void take(DelegateExecution execution) {
    letter.send(execution.getProcessBusinessKey());
    referral.send(execution.getProcessBusinessKey());
  }
}
