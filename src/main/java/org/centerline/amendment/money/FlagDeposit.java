package org.centerline.amendment.money;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.docket.CaseLog;
import org.centerline.docket.Docket;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

/** Flags a deposit whose last day is over (82 FR 2385; Z33). */
@ForModels
class FlagDeposit extends AutomaticStep {

  private static final int URGENT = 95;

  private final Docket docket;
  private final CaseLog log;

  FlagDeposit(SignIn people, Docket docket, CaseLog log) {
    super(people);
    this.docket = docket;
    this.log = log;
  }

  @Override
  protected void take(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    docket.prioritize(caseNumber, URGENT);
    log.record(
        caseNumber,
        "DEPOSIT_OVERDUE",
        "No deposit was recorded by the last day; the Center asks for it (82 FR 2385)");
  }
}
