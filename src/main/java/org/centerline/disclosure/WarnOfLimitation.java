package org.centerline.disclosure;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;
import org.centerline.statute.ClockKind;
import org.centerline.statute.Limitation;

/** Records once in the case that its limitation is near, when FP&amp;F turns to its outcome. */
@ForModels
class WarnOfLimitation extends AutomaticStep {

  private final LimitationClock limitation;
  private final CaseClocks clocks;
  private final LimitationWarning warning;
  private final CaseLog log;

  WarnOfLimitation(
      SignIn people,
      LimitationClock limitation,
      CaseClocks clocks,
      LimitationWarning warning,
      CaseLog log) {
    super(people);
    this.limitation = limitation;
    this.clocks = clocks;
    this.warning = warning;
    this.log = log;
  }

  @Override
  protected void take(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    limitation.countUncalculated(caseNumber);
    clocks
        .find(caseNumber, ClockKind.LIMITATION)
        .map(running -> Limitation.ofViolation(running.fromDate()))
        .flatMap(warning::of)
        .ifPresent(words -> log.recordOnce(caseNumber, "LIMITATION_NEAR", words));
  }
}
