package org.centerline.furtherreview;

import java.util.Map;
import java.util.Set;
import org.centerline.docket.CaseLog;
import org.centerline.docket.Docket;
import org.centerline.engine.Answers;
import org.centerline.engine.OpenedTask;
import org.centerline.engine.TaskRefused;
import org.centerline.furtherreview.FurtherReviewProcess.Answer;
import org.centerline.protest.CaseGate;
import org.centerline.protest.ProtestOutcome;
import org.springframework.stereotype.Component;

/**
 * Takes a reviewing officer's direction how the protest is to be decided (19 CFR 174.27). What is
 * one protest (19 CFR 174.15(a)) is reviewed as one, so a second direction agrees with the first.
 */
@Component
class ReviewAnswers {

  static final Set<String> NAMES = Set.of(Answer.REVIEW_OUTCOME, Answer.REVIEW_REASON);

  static final int REASON_LENGTH = 4000;

  /** The type of the event in the case's log. */
  static final String ANSWERED = "FURTHER_REVIEW_ANSWERED";

  private enum Direction {
    ALLOWED,
    ALLOWED_IN_PART,
    DENIED
  }

  private final CaseGate gate;
  private final Docket docket;
  private final Reviews reviews;
  private final CaseLog log;

  ReviewAnswers(CaseGate gate, Docket docket, Reviews reviews, CaseLog log) {
    this.gate = gate;
    this.docket = docket;
    this.reviews = reviews;
    this.log = log;
  }

  Map<String, Object> take(OpenedTask task, Answers answers) {
    Direction direction = answers.choice(Answer.REVIEW_OUTCOME, Direction.class);
    String reason = answers.requiredText(Answer.REVIEW_REASON, REASON_LENGTH);
    String caseNumber = task.caseNumber();
    ProtestOutcome outcome = ProtestOutcome.valueOf(direction.name());
    docket.lock(caseNumber);
    gate.mustNotBeDeniedByLaw(caseNumber);
    refuseAnother(caseNumber, outcome);
    docket.countSubmission(caseNumber);
    reviews.answer(caseNumber, outcome, reason);
    log.record(caseNumber, ANSWERED, reason, null, direction.name());
    log.announce(
        caseNumber,
        "FURTHER_REVIEW_RETURNED",
        "The protest has been reviewed and is back at the Center, which decides it (19 CFR 174.27)");
    return Map.of();
  }

  private void refuseAnother(String caseNumber, ProtestOutcome outcome) {
    Review.direction(reviews.ofOneProtest(caseNumber))
        .filter(first -> first.outcome() != outcome)
        .ifPresent(
            first -> {
              throw new TaskRefused(
                  "%s What is one protest is reviewed as one, so the answer here can only be the same"
                      .formatted(ReviewWords.standing(first, caseNumber)));
            });
  }
}
