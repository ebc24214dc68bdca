package org.centerline.amendment.liquidation;

import java.util.Map;
import java.util.Set;
import org.centerline.amendment.AmendmentProcess;
import org.centerline.amendment.AmendmentProcess.Answer;
import org.centerline.amendment.money.MoneyFactSheet;
import org.centerline.docket.CaseLog;
import org.centerline.docket.EventRefused;
import org.centerline.engine.Answers;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.engine.TaskRefused;
import org.centerline.filing.FilingRefused;
import org.springframework.stereotype.Component;

/** An entry specialist finds out what has become of a liquidation that nobody told of. */
@Component
class ChaseLiquidation extends FactSheetRule {

  private static final int NOTE_LENGTH = 1000;

  private enum Found {
    LIQUIDATED,
    NOT_YET
  }

  private final LiquidationEvents events;
  private final CaseLog log;

  ChaseLiquidation(MoneyFactSheet facts, LiquidationEvents events, CaseLog log) {
    super(
        AmendmentProcess.Task.CHASE_LIQUIDATION,
        facts,
        Set.of(Answer.LIQUIDATION_FOUND, Answer.LIQUIDATED_ON, Answer.CHASE_NOTE),
        Set.of());
    this.events = events;
    this.log = log;
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    Found found = answers.choice(Answer.LIQUIDATION_FOUND, Found.class);
    if (found == Found.LIQUIDATED) {
      tell(task, answers);
    } else {
      log.record(
          task.caseNumber(),
          "LIQUIDATION_CHASED",
          answers.requiredText(Answer.CHASE_NOTE, NOTE_LENGTH));
    }
    return Map.of(AmendmentProcess.Variable.LIQUIDATION_FOUND, found.name());
  }

  private void tell(OpenedTask task, Answers answers) {
    try {
      events.liquidateFromTask(task.caseNumber(), answers.date(Answer.LIQUIDATED_ON));
    } catch (EventRefused | FilingRefused refused) {
      throw new TaskRefused(refused.getMessage());
    }
  }
}
