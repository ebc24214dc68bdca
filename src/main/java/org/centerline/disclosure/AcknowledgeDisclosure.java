package org.centerline.disclosure;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.engine.ForModels;

@ForModels
class AcknowledgeDisclosure implements JavaDelegate {

  private final ReceiptLetters letters;

  AcknowledgeDisclosure(ReceiptLetters letters) {
    this.letters = letters;
  }

  @Override
  public void execute(DelegateExecution execution) {
    letters.acknowledge(execution.getProcessBusinessKey());
  }
}
