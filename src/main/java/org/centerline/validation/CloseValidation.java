package org.centerline.validation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseClosing;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

@ForModels
class CloseValidation extends AutomaticStep {

  private final CaseClosing closing;
  private final CaseClocks clocks;

  CloseValidation(SignIn people, CaseClosing closing, CaseClocks clocks) {
    super(people);
    this.closing = closing;
    this.clocks = clocks;
  }

  @Override
  protected void take(DelegateExecution execution) {
    clocks.stopAll(execution.getProcessBusinessKey());
    closing.end(execution.getProcessBusinessKey());
  }
}
