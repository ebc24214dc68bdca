package org.centerline.consultation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.consultation.ConsultationProcess.Task;
import org.centerline.consultation.ConsultationProcess.Variable;
import org.centerline.docket.CaseLog;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.CenterRole;
import org.centerline.engine.Escalation;
import org.centerline.engine.ForModels;
import org.centerline.engine.Pools;
import org.centerline.engine.SignIn;

/**
 * Offers a question whose day has passed to the supervisor of the office that is asked.
 * Headquarters has none there, so the supervisor of the office that asks is offered the wait.
 */
@ForModels
class EscalateConsultation extends AutomaticStep {

  private final Escalation escalation;
  private final Consultations consultations;
  private final CaseLog log;

  EscalateConsultation(
      SignIn people, Escalation escalation, Consultations consultations, CaseLog log) {
    super(people);
    this.escalation = escalation;
    this.consultations = consultations;
    this.log = log;
  }

  @Override
  protected void take(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    Consultation open = consultations.current(execution);
    AskedOffice asked = consultations.office(open);
    boolean there = asked.supervisors() != null;
    escalation.offerAlso(
        execution.getProcessInstanceId(),
        caseNumber,
        there ? Task.ANSWER_CONSULTATION : Task.AWAIT_CONSULTATION,
        there ? asked.supervisors() : supervisorsHere(execution));
    log.record(
        caseNumber,
        "CONSULTATION_OVERDUE",
        "%s did not answer by %s; %s supervisor is told"
            .formatted(asked.name(), open.dueOn(), there ? "its" : "this office's"));
  }

  private static String supervisorsHere(DelegateExecution execution) {
    return Pools.of((String) execution.getVariable(Variable.CENTER), CenterRole.SUPERVISOR);
  }
}
