package org.centerline.revenue.reconciliation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;
import org.centerline.revenue.ReconciliationProcess;

@ForModels
class Reconcile extends AutomaticStep {

  private final Reconciliation reconciliation;

  Reconcile(SignIn people, Reconciliation reconciliation) {
    super(people);
    this.reconciliation = reconciliation;
  }

  @Override
  protected void take(DelegateExecution execution) {
    execution.setVariable(
        ReconciliationProcess.Variable.RECONCILIATION,
        Variables.untypedValue(
            reconciliation.next()
                ? ReconciliationProcess.Reconciliation.WAITING
                : ReconciliationProcess.Reconciliation.DONE,
            true));
  }
}
