package org.centerline.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.docket.CaseLog;

/** Offers a late task of a Center's case to who answers for it there too, and records that. */
public abstract class EscalateLateTask extends AutomaticStep {

  private static final String CENTER = "center";

  private final Escalation escalation;
  private final CaseLog log;
  private final Late late;

  /**
   * What is late.
   *
   * @param task the id under which the task is drawn
   * @param role whose people in the Center are offered it too
   * @param event the type of the event that records it
   * @param words its detail, a sentence
   */
  public record Late(String task, CenterRole role, String event, String words) {}

  /** An escalation of one kind of task. */
  protected EscalateLateTask(SignIn people, Escalation escalation, CaseLog log, Late late) {
    super(people);
    this.escalation = escalation;
    this.log = log;
    this.late = late;
  }

  @Override
  protected final void take(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    escalation.offerAlso(
        execution.getProcessInstanceId(),
        caseNumber,
        late.task(),
        Pools.of((String) execution.getVariable(CENTER), late.role()));
    log.record(caseNumber, late.event(), late.words());
  }
}
