package org.centerline.consultation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.docket.CaseLog;
import org.centerline.engine.CaseTasks;
import org.centerline.engine.ForModels;

/** Brings a question ahead of ordinary work, once half of its time has passed. */
@ForModels
class RemindConsulted implements JavaDelegate {

  /** Above every priority of queue-priority.dmn, below what is late. */
  private static final int SOON = 92;

  private final CaseTasks tasks;
  private final Consultations consultations;
  private final CaseLog log;

  RemindConsulted(CaseTasks tasks, Consultations consultations, CaseLog log) {
    this.tasks = tasks;
    this.consultations = consultations;
    this.log = log;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Consultation open = consultations.current(execution);
    tasks.prioritize(execution.getProcessInstanceId(), SOON);
    log.record(
        execution.getProcessBusinessKey(),
        "CONSULTATION_REMINDED",
        "%s is to answer by %s".formatted(consultations.office(open).name(), open.dueOn()));
  }
}
