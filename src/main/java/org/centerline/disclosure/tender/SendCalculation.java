package org.centerline.disclosure.tender;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

@ForModels
class SendCalculation extends AutomaticStep {

  private final CalculationNotice notice;

  SendCalculation(SignIn people, CalculationNotice notice) {
    super(people);
    this.notice = notice;
  }

  @Override
  protected void take(DelegateExecution execution) {
    notice.send(execution.getProcessBusinessKey());
  }
}
