package org.centerline.disclosure;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.docket.CaseClosing;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

/** Closes the case, or hands the violation to the penalty track (19 CFR 162.77). */
@ForModels
class CloseDisclosure extends AutomaticStep {

  private final Docket docket;
  private final CaseClosing closing;
  private final LimitationClock limitation;
  private final CaseLog log;

  CloseDisclosure(
      SignIn people, Docket docket, CaseClosing closing, LimitationClock limitation, CaseLog log) {
    super(people);
    this.docket = docket;
    this.closing = closing;
    this.limitation = limitation;
    this.log = log;
  }

  @Override
  protected void take(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    if (DisclosureProcess.Outcome.INVALID.equals(
        execution.getVariable(DisclosureProcess.Variable.OUTCOME))) {
      limitation.handOver(caseNumber);
      docket.moveTo(caseNumber, CaseStatus.CLOSED);
      log.record(
          caseNumber,
          "HANDED_TO_PENALTY_TRACK",
          "The violation goes to the penalty track (19 CFR 162.77) with the file of this case: "
              + docket.get(caseNumber).determinationReason());
    } else {
      limitation.end(caseNumber);
      closing.end(caseNumber);
    }
  }
}
