package org.centerline.validation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.centerline.amendment.liquidation.LiquidationEvents;
import org.centerline.docket.Docket;
import org.centerline.engine.Answers;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.engine.TaskRefused;
import org.centerline.filing.FilingRefused;
import org.centerline.validation.ValidationProcess.Answer;
import org.springframework.stereotype.Component;

/** An entry specialist liquidates the entry with the approved action (D5). */
@Component
class LiquidateEntry extends FactSheetRule {

  private final LiquidationEvents events;
  private final Docket docket;

  LiquidateEntry(ValidationFactSheet facts, LiquidationEvents events, Docket docket) {
    super(ValidationProcess.Task.LIQUIDATE_ENTRY, facts, Set.of(Answer.LIQUIDATED_ON), Set.of());
    this.events = events;
    this.docket = docket;
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    LocalDate on = answers.date(Answer.LIQUIDATED_ON);
    mustNotPrecedeTheAction(task.caseNumber(), on);
    try {
      events.liquidateFromTask(task.caseNumber(), on);
    } catch (FilingRefused refused) {
      throw new TaskRefused(refused.getMessage());
    }
    return Map.of();
  }

  /** An entry that was liquidated before is told by the API, and the action has come too late. */
  private void mustNotPrecedeTheAction(String caseNumber, LocalDate on) {
    LocalDate approved = docket.get(caseNumber).determinedOn();
    if (on.isBefore(approved)) {
      throw new TaskRefused(
          "The action was approved on %s; the entry is liquidated with it on that day or later"
              .formatted(approved));
    }
  }
}
