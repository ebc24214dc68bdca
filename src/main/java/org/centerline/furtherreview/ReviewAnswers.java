package org.centerline.furtherreview;

import java.util.Map;
import java.util.Set;
import org.centerline.docket.CaseLog;
import org.centerline.docket.Docket;
import org.centerline.engine.Answers;
import org.centerline.engine.OpenedTask;
import org.centerline.furtherreview.FurtherReviewProcess.Answer;
import org.centerline.protest.ProtestOutcome;
import org.springframework.stereotype.Component;

/** Takes a reviewing officer's direction how the protest is to be decided (19 CFR 174.27). */
@Component
class ReviewAnswers {

  static final Set<String> NAMES = Set.of(Answer.REVIEW_OUTCOME, Answer.REVIEW_REASON);

  static final int REASON_LENGTH = 4000;

  private enum Direction {
    ALLOWED,
    ALLOWED_IN_PART,
    DENIED
  }

  private final Docket docket;
  private final Reviews reviews;
  private final CaseLog log;

  ReviewAnswers(Docket docket, Reviews reviews, CaseLog log) {
    this.docket = docket;
    this.reviews = reviews;
    this.log = log;
  }

  Map<String, Object> take(OpenedTask task, Answers answers) {
    Direction direction = answers.choice(Answer.REVIEW_OUTCOME, Direction.class);
    String reason = answers.requiredText(Answer.REVIEW_REASON, REASON_LENGTH);
    docket.lock(task.caseNumber());
    docket.countSubmission(task.caseNumber());
    reviews.answer(task.caseNumber(), ProtestOutcome.valueOf(direction.name()), reason);
    log.record(task.caseNumber(), "FURTHER_REVIEW_ANSWERED", reason, null, direction.name());
    return Map.of();
  }
}
