package org.centerline.disclosure.tender;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.disclosure.DisclosureProcess.TenderState;
import org.centerline.disclosure.DisclosureProcess.Variable;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

@ForModels
class WeighTender extends AutomaticStep {

  private final TenderWeighing weighing;

  WeighTender(SignIn people, TenderWeighing weighing) {
    super(people);
    this.weighing = weighing;
  }

  @Override
  protected void take(DelegateExecution execution) {
    boolean whole = weighing.isWhole(execution.getProcessBusinessKey());
    execution.setVariable(Variable.TENDER_STATE, whole ? TenderState.TENDERED : TenderState.SHORT);
  }
}
