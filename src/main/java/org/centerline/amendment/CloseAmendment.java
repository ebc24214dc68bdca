package org.centerline.amendment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.docket.CaseClosing;
import org.centerline.engine.ForModels;

@ForModels
class CloseAmendment implements JavaDelegate {

  private final CaseClosing closing;

  CloseAmendment(CaseClosing closing) {
    this.closing = closing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    closing.end(execution.getProcessBusinessKey());
  }
}
