package org.centerline.consultation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.consultation.ConsultationProcess.Variable;
import org.centerline.engine.ForModels;

/** Withdraws a question that is open when its consultation ends, as the case went on or ended. */
@ForModels
class EndConsultation implements JavaDelegate {

  private final Consulting consulting;

  EndConsultation(Consulting consulting) {
    this.consulting = consulting;
  }

  @Override
  public void execute(DelegateExecution execution) {
    consulting.withdraw(
        execution.getProcessBusinessKey(), (Integer) execution.getVariable(Variable.CONSULTATION));
  }
}
