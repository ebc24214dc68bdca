package org.centerline.participation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.docket.CaseLog;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.Escalation;
import org.centerline.engine.ForModels;
import org.centerline.engine.Pools;
import org.centerline.engine.SignIn;

/**
 * Puts a late decision on the Center of an account first. What a director leaves is offered to the
 * Office of Field Operations too; an appeal is that office's alone (D4; 81 FR 92978).
 */
@ForModels
class EscalateChange extends AutomaticStep {

  private final CenterChanges changes;
  private final Escalation escalation;
  private final CaseLog log;

  EscalateChange(SignIn people, CenterChanges changes, Escalation escalation, CaseLog log) {
    super(people);
    this.changes = changes;
    this.escalation = escalation;
    this.log = log;
  }

  @Override
  protected void take(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    String instance = execution.getProcessInstanceId();
    if (changes.get(caseNumber).isAppeal()) {
      escalation.putFirst(instance, caseNumber);
      log.record(caseNumber, "DECISION_LATE", "The appeal comes before all other work");
    } else {
      escalation.offerAlso(
          instance, caseNumber, CenterChangeProcess.Task.DECIDE_CHANGE, Pools.FIELD_OPERATIONS);
      log.record(
          caseNumber, "DECISION_LATE", "The Office of Field Operations is offered the change too");
    }
  }
}
