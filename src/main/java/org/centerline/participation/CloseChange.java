package org.centerline.participation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.docket.CaseClosing;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

@ForModels
class CloseChange extends AutomaticStep {

  private final CaseClosing closing;

  CloseChange(SignIn people, CaseClosing closing) {
    super(people);
    this.closing = closing;
  }

  @Override
  protected void take(DelegateExecution execution) {
    closing.end(execution.getProcessBusinessKey());
  }
}
