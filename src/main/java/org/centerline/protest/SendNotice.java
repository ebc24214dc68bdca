package org.centerline.protest;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.engine.ForModels;

@ForModels
class SendNotice implements JavaDelegate {

  private final DecisionNotice notice;

  SendNotice(DecisionNotice notice) {
    this.notice = notice;
  }

  @Override
  public void execute(DelegateExecution execution) {
    notice.send(execution.getProcessBusinessKey());
  }
}
