package org.centerline.disclosure;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseClosing;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.engine.ForModels;

/** Closes the case, or hands the violation to the penalty track (19 CFR 162.77). */
@ForModels
class CloseDisclosure implements JavaDelegate {

  private final Docket docket;
  private final CaseClosing closing;
  private final CaseClocks clocks;
  private final CaseLog log;

  CloseDisclosure(Docket docket, CaseClosing closing, CaseClocks clocks, CaseLog log) {
    this.docket = docket;
    this.closing = closing;
    this.clocks = clocks;
    this.log = log;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    clocks.stopAll(caseNumber);
    if (DisclosureProcess.Outcome.INVALID.equals(
        execution.getVariable(DisclosureProcess.Variable.OUTCOME))) {
      docket.moveTo(caseNumber, CaseStatus.CLOSED);
      log.record(
          caseNumber,
          "HANDED_TO_PENALTY_TRACK",
          "The violation goes to the penalty track (19 CFR 162.77): "
              + docket.get(caseNumber).determinationReason());
    } else {
      closing.end(caseNumber);
    }
  }
}
