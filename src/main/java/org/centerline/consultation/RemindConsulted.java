package org.centerline.consultation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.docket.CaseLog;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.CaseTasks;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

/** Brings a question ahead of ordinary work, once half of its time has passed. */
@ForModels
class RemindConsulted extends AutomaticStep {

  /** Above every priority of queue-priority.dmn, below what is late. */
  private static final int SOON = 92;

  private final CaseTasks tasks;
  private final Consultations consultations;
  private final CaseLog log;

  RemindConsulted(SignIn people, CaseTasks tasks, Consultations consultations, CaseLog log) {
    super(people);
    this.tasks = tasks;
    this.consultations = consultations;
    this.log = log;
  }

  @Override
  protected void take(DelegateExecution execution) {
    Consultation open = consultations.current(execution);
    tasks.prioritize(execution.getProcessInstanceId(), SOON);
    log.record(
        execution.getProcessBusinessKey(),
        "CONSULTATION_REMINDED",
        "%s is to answer by %s".formatted(consultations.office(open).name(), open.dueOn()));
  }
}
