package org.centerline.amendment.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.amendment.AmendmentLetters;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

@ForModels
class SendAnswer extends AutomaticStep {

  private final AmendmentLetters letters;

  SendAnswer(SignIn people, AmendmentLetters letters) {
    super(people);
    this.letters = letters;
  }

  @Override
  protected void take(DelegateExecution execution) {
    letters.answer(execution.getProcessBusinessKey());
  }
}
