package org.centerline.participation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.centerline.engine.Answers;
import org.centerline.engine.Choices;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.participation.CenterChangeProcess.Answer;

/** Somebody decides which Center has an account, and from when. */
abstract class CenterChangeRule extends FactSheetRule {

  private static final int TEXT_LENGTH = 4000;
  private static final int DATE_LENGTH = 40;

  private enum Decision {
    MOVE,
    STAY
  }

  private final CenterChangeDecisions decisions;
  private final AssignableCenters centers;

  CenterChangeRule(
      String task,
      CenterChangeFactSheet facts,
      CenterChangeDecisions decisions,
      AssignableCenters centers) {
    super(
        task,
        facts,
        Set.of(Answer.CHANGE_DECISION, Answer.ASSIGNED_CENTER, Answer.EFFECTIVE_ON, Answer.REASON),
        Set.of());
    this.decisions = decisions;
    this.centers = centers;
  }

  @Override
  public List<Choices> choices() {
    return List.of(centers);
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    String reason = answers.requiredText(Answer.REASON, TEXT_LENGTH);
    switch (answers.choice(Answer.CHANGE_DECISION, Decision.class)) {
      case MOVE ->
          decisions.move(
              task.caseNumber(),
              answers.requiredText(Answer.ASSIGNED_CENTER, TEXT_LENGTH),
              answers.text(Answer.EFFECTIVE_ON, DATE_LENGTH).isEmpty()
                  ? decisions.today()
                  : answers.date(Answer.EFFECTIVE_ON),
              reason);
      case STAY -> decisions.stay(task.caseNumber(), reason);
    }
    return Map.of();
  }
}
