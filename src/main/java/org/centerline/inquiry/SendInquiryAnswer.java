package org.centerline.inquiry;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

@ForModels
class SendInquiryAnswer extends AutomaticStep {

  private final InquiryLetter letter;

  SendInquiryAnswer(SignIn people, InquiryLetter letter) {
    super(people);
    this.letter = letter;
  }

  @Override
  protected void take(DelegateExecution execution) {
    letter.send(execution.getProcessBusinessKey());
  }
}
