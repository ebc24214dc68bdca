package org.centerline.amendment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.docket.CaseLog;
import org.centerline.docket.Docket;
import org.centerline.engine.ForModels;

/** Flags a deposit whose last day is over (82 FR 2385; Z33). */
@ForModels
class FlagDeposit implements JavaDelegate {

  private static final int URGENT = 95;

  private final Docket docket;
  private final CaseLog log;

  FlagDeposit(Docket docket, CaseLog log) {
    this.docket = docket;
    this.log = log;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    docket.prioritize(caseNumber, URGENT);
    log.record(
        caseNumber,
        "DEPOSIT_OVERDUE",
        "No deposit was recorded by the last day; the Center asks for it (82 FR 2385)");
  }
}
