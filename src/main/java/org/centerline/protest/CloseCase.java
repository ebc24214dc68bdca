package org.centerline.protest;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.docket.CaseClosing;
import org.centerline.engine.ForModels;

@ForModels
class CloseCase implements JavaDelegate {

  private final CaseClosing closing;

  CloseCase(CaseClosing closing) {
    this.closing = closing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    closing.end(execution.getProcessBusinessKey());
  }
}
