package org.centerline.disclosure.tender;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

/** Hands what was tendered to the ports; FP&amp;F weighs the disclosure next. */
@ForModels
class InstructTender extends AutomaticStep {

  private final TenderOrders orders;
  private final Docket docket;

  InstructTender(SignIn people, TenderOrders orders, Docket docket) {
    super(people);
    this.orders = orders;
    this.docket = docket;
  }

  @Override
  protected void take(DelegateExecution execution) {
    orders.takeIn(execution.getProcessBusinessKey());
    docket.moveTo(execution.getProcessBusinessKey(), CaseStatus.UNDER_REVIEW);
  }
}
