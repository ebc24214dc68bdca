package org.centerline.amendment.money;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.engine.ForModels;

/** Says what a case waits for once its deposit is in; nothing where it was cancelled. */
@ForModels
class DepositSettled implements ExecutionListener {

  private final MoneyDue due;
  private final Docket docket;

  DepositSettled(MoneyDue due, Docket docket) {
    this.due = due;
    this.docket = docket;
  }

  @Override
  public void notify(DelegateExecution execution) {
    if (!execution.isCanceled() && due.atLiquidation(execution)) {
      docket.moveTo(execution.getProcessBusinessKey(), CaseStatus.AWAITING_LIQUIDATION);
    }
  }
}
