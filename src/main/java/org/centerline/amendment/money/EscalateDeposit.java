package org.centerline.amendment.money;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.docket.CaseLog;
import org.centerline.docket.Docket;
import org.centerline.engine.ForModels;

/** Says that a deposit was chased in vain, before the supervisor is asked too (82 FR 2385). */
@ForModels
class EscalateDeposit implements JavaDelegate {

  private static final int MOST_URGENT = 100;

  private final Docket docket;
  private final CaseLog log;

  EscalateDeposit(Docket docket, CaseLog log) {
    this.docket = docket;
    this.log = log;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    docket.prioritize(caseNumber, MOST_URGENT);
    log.record(
        caseNumber,
        "DEPOSIT_ESCALATED",
        "No deposit was recorded thirty days after the Center asked for it; the supervisor is asked"
            + " too (82 FR 2385)");
  }
}
