package org.centerline.amendment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseClosing;
import org.centerline.engine.ForModels;

@ForModels
class CloseAmendment implements JavaDelegate {

  private final CaseClosing closing;
  private final CaseClocks clocks;

  CloseAmendment(CaseClosing closing, CaseClocks clocks) {
    this.closing = closing;
    this.clocks = clocks;
  }

  @Override
  public void execute(DelegateExecution execution) {
    clocks.stopAll(execution.getProcessBusinessKey());
    closing.end(execution.getProcessBusinessKey());
  }
}
