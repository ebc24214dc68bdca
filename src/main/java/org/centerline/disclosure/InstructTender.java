package org.centerline.disclosure;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.engine.ForModels;

/** Hands what was tendered to the ports; FP&amp;F weighs the disclosure next. */
@ForModels
class InstructTender implements JavaDelegate {

  private final TenderOrders orders;
  private final Docket docket;

  InstructTender(TenderOrders orders, Docket docket) {
    this.orders = orders;
    this.docket = docket;
  }

  @Override
  public void execute(DelegateExecution execution) {
    orders.takeIn(execution.getProcessBusinessKey());
    docket.moveTo(execution.getProcessBusinessKey(), CaseStatus.UNDER_REVIEW);
  }
}
