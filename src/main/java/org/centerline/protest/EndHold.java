package org.centerline.protest;

import java.util.Map;
import java.util.Set;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.engine.Answers;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.protest.ProtestProcess.Answer;
import org.centerline.protest.ProtestProcess.Fact;
import org.springframework.stereotype.Component;

/** A specialist ends a hold; the protest is under review again. */
@Component
class EndHold extends FactSheetRule {

  private static final int RESULT_LENGTH = 4000;

  private final Holds holds;
  private final Docket docket;
  private final CaseLog log;

  EndHold(ProtestFactSheet facts, Holds holds, Docket docket, CaseLog log) {
    super(
        ProtestProcess.Task.END_HOLD,
        facts,
        Set.of(Answer.HOLD_RESULT),
        Set.of(Fact.HELD_FOR, Fact.HELD_SINCE));
    this.holds = holds;
    this.docket = docket;
    this.log = log;
  }

  @Override
  protected void addFacts(OpenedTask opened, Map<String, String> shown) {
    Holds.Hold hold = holds.current(opened.caseNumber());
    shown.put(Fact.HELD_FOR, hold.matter());
    shown.put(Fact.HELD_SINCE, hold.since().toString());
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    String result = answers.requiredText(Answer.HOLD_RESULT, RESULT_LENGTH);
    holds.end(task.caseNumber());
    docket.moveTo(task.caseNumber(), CaseStatus.UNDER_REVIEW);
    log.record(task.caseNumber(), "HOLD_ENDED", result);
    return Map.of();
  }
}
