package org.centerline.protest;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.engine.ForModels;

/** Says of a case that waits for no port any more that it is decided. */
@ForModels
class AwaitRemedies implements ExecutionListener {

  private final Docket docket;

  AwaitRemedies(Docket docket) {
    this.docket = docket;
  }

  @Override
  public void notify(DelegateExecution execution) {
    docket.moveOn(execution.getProcessBusinessKey(), CaseStatus.AWAITING_PORT, CaseStatus.DECIDED);
  }
}
