package org.centerline.inquiry;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

/** The time to come back is over. */
@ForModels
class LetAnswerStand extends AutomaticStep {

  private final CaseClocks clocks;
  private final CaseLog log;

  LetAnswerStand(SignIn people, CaseClocks clocks, CaseLog log) {
    super(people);
    this.clocks = clocks;
    this.log = log;
  }

  @Override
  protected void take(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    clocks.stopAll(caseNumber);
    log.record(caseNumber, "ANSWER_STANDS", "The asker did not come back within the time for it");
  }
}
