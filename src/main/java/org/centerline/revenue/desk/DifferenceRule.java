package org.centerline.revenue.desk;

import java.util.Map;
import java.util.Set;
import org.centerline.engine.Answers;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.revenue.ReconciliationProcess.Answer;
import org.centerline.revenue.reconciliation.Differences;

/** Somebody found out what became of the money, and says so. */
abstract class DifferenceRule extends FactSheetRule {

  private static final int REASON_LENGTH = 1000;

  private final Differences differences;

  DifferenceRule(String task, DifferenceFacts facts, Differences differences, Set<String> asked) {
    super(task, facts, asked, Set.of());
    this.differences = differences;
  }

  @Override
  public final Map<String, Object> complete(OpenedTask task, Answers answers) {
    differences.resolve(
        task.port(),
        task.instruction(),
        answers.requiredText(Answer.DIFFERENCE_REASON, REASON_LENGTH));
    follow(task, answers);
    return Map.of();
  }

  /** Does what else the person decided. */
  protected abstract void follow(OpenedTask task, Answers answers);
}
