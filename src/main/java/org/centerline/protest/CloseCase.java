package org.centerline.protest;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.engine.ForModels;

@ForModels
class CloseCase implements JavaDelegate {

  private final Docket docket;
  private final CaseLog log;

  CloseCase(Docket docket, CaseLog log) {
    this.docket = docket;
    this.log = log;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    docket.moveTo(caseNumber, CaseStatus.CLOSED);
    log.record(caseNumber, "CLOSED", "Nothing is left to be done");
  }
}
