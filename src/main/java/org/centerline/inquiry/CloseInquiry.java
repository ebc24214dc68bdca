package org.centerline.inquiry;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseClosing;
import org.centerline.docket.Docket;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

/** Closes the case; after the first answer its asker may come back for a while. */
@ForModels
class CloseInquiry extends AutomaticStep {

  private final Docket docket;
  private final CaseClosing closing;
  private final CaseClocks clocks;
  private final ServiceTargets targets;

  CloseInquiry(
      SignIn people,
      Docket docket,
      CaseClosing closing,
      CaseClocks clocks,
      ServiceTargets targets) {
    super(people);
    this.docket = docket;
    this.closing = closing;
    this.clocks = clocks;
    this.targets = targets;
  }

  @Override
  protected void take(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    clocks.stopAll(caseNumber);
    if (Boolean.FALSE.equals(execution.getVariable(InquiryProcess.Variable.FOLLOWED_UP))) {
      targets.startFollowUp(caseNumber, docket.get(caseNumber).determinedOn());
    }
    closing.end(caseNumber);
  }
}
