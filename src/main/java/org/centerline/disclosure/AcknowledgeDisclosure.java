package org.centerline.disclosure;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

@ForModels
class AcknowledgeDisclosure extends AutomaticStep {

  private final ReceiptLetters letters;

  AcknowledgeDisclosure(SignIn people, ReceiptLetters letters) {
    super(people);
    this.letters = letters;
  }

  @Override
  protected void take(DelegateExecution execution) {
    letters.acknowledge(execution.getProcessBusinessKey());
  }
}
