package org.centerline.consultation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.consultation.ConsultationProcess.Variable;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

/** Withdraws a question that is open when its consultation ends, as the case went on or ended. */
@ForModels
class EndConsultation extends AutomaticStep {

  private final Consulting consulting;

  EndConsultation(SignIn people, Consulting consulting) {
    super(people);
    this.consulting = consulting;
  }

  @Override
  protected void take(DelegateExecution execution) {
    consulting.withdraw(
        execution.getProcessBusinessKey(), (Integer) execution.getVariable(Variable.CONSULTATION));
  }
}
