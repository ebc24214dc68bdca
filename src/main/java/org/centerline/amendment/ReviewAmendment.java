package org.centerline.amendment;

import java.util.Map;
import java.util.Set;
import org.centerline.amendment.AmendmentProcess.Answer;
import org.centerline.engine.Answers;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.springframework.stereotype.Component;

/** An import specialist accepts the new version, or rejects it with a reason. */
@Component
class ReviewAmendment extends FactSheetRule {

  private static final int TEXT_LENGTH = 4000;

  private enum Decision {
    ACCEPT,
    REJECT
  }

  private final Decisions decisions;

  ReviewAmendment(AmendmentFactSheet facts, Decisions decisions) {
    super(
        AmendmentProcess.Task.REVIEW_AMENDMENT,
        facts,
        Set.of(Answer.AMENDMENT_DECISION, Answer.REASON),
        Set.of());
    this.decisions = decisions;
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    Decision decision = answers.choice(Answer.AMENDMENT_DECISION, Decision.class);
    String reason = answers.requiredText(Answer.REASON, TEXT_LENGTH);
    if (decision == Decision.ACCEPT) {
      decisions.accept(task.caseNumber(), reason);
    } else {
      decisions.reject(task.caseNumber(), reason);
    }
    return Map.of();
  }
}
