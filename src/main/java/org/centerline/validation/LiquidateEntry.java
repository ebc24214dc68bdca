package org.centerline.validation;

import java.util.Map;
import java.util.Set;
import org.centerline.amendment.liquidation.LiquidationEvents;
import org.centerline.engine.Answers;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.engine.TaskRefused;
import org.centerline.filing.FilingRefused;
import org.centerline.validation.ValidationProcess.Answer;
import org.springframework.stereotype.Component;

/**
 * An entry specialist liquidates the entry with the approved action (D5), or tells that it was
 * liquidated without it, by law or before (19 USC 1504(a)).
 */
@Component
class LiquidateEntry extends FactSheetRule {

  private final LiquidationEvents events;

  LiquidateEntry(ValidationFactSheet facts, LiquidationEvents events) {
    super(ValidationProcess.Task.LIQUIDATE_ENTRY, facts, Set.of(Answer.LIQUIDATED_ON), Set.of());
    this.events = events;
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    try {
      events.liquidateFromTask(task.caseNumber(), answers.date(Answer.LIQUIDATED_ON));
    } catch (FilingRefused refused) {
      throw new TaskRefused(refused.getMessage());
    }
    return Map.of();
  }
}
