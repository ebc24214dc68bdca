package org.centerline.furtherreview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.docket.Docket;
import org.centerline.engine.Answers;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.engine.TaskRefused;
import org.centerline.furtherreview.FurtherReviewProcess.Answer;
import org.centerline.furtherreview.FurtherReviewProcess.Task;
import org.centerline.furtherreview.FurtherReviewProcess.Variable;
import org.centerline.protest.CaseGate;
import org.centerline.statute.ClockKind;
import org.springframework.stereotype.Component;

/** A supervisor allows or denies the application (19 USC 1515(a); 19 CFR 174.24 to 174.26). */
@Component
class DecideFurtherReview extends FactSheetRule {

  private static final int REASON_LENGTH = 4000;

  private enum Decision {
    ALLOW,
    DENY
  }

  private final CaseGate gate;
  private final Docket docket;
  private final Reviews reviews;
  private final CaseClocks clocks;
  private final CaseLog log;
  private final Clock clock;

  DecideFurtherReview(
      ReviewFactSheet facts,
      CaseGate gate,
      Docket docket,
      Reviews reviews,
      CaseClocks clocks,
      CaseLog log,
      Clock clock) {
    super(
        Task.DECIDE_FURTHER_REVIEW,
        facts,
        Set.of(Answer.FURTHER_REVIEW_DECISION, Answer.ISSUE, Answer.FURTHER_REVIEW_REASON),
        Set.of());
    this.gate = gate;
    this.docket = docket;
    this.reviews = reviews;
    this.clocks = clocks;
    this.log = log;
    this.clock = clock;
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    Decision decision = answers.choice(Answer.FURTHER_REVIEW_DECISION, Decision.class);
    docket.lock(task.caseNumber());
    gate.mustNotBeDeniedByLaw(task.caseNumber());
    Review review = reviews.get(task.caseNumber());
    Map<String, Object> outcome =
        decision == Decision.ALLOW ? allow(review, answers) : deny(review, answers);
    clocks.complete(task.caseNumber(), ClockKind.FURTHER_REVIEW_DUE, LocalDate.now(clock));
    return outcome;
  }

  private Map<String, Object> allow(Review review, Answers answers) {
    if (!review.allowable()) {
      throw new TaskRefused("This application cannot be allowed. " + review.finding());
    }
    Issue issue = answers.choice(Answer.ISSUE, Issue.class);
    String reason = reason(answers).orElse("The application meets its criterion");
    reviews.decide(review.caseNumber(), Standing.UNDER_REVIEW, reason);
    log.record(review.caseNumber(), "FURTHER_REVIEW_ALLOWED", reason, null, issue.name());
    return Map.of(
        Variable.FURTHER_REVIEW_DECISION, Decision.ALLOW.name(), Variable.ISSUE, issue.name());
  }

  /** The examination's finding is the reason where there is one and the supervisor adds nothing. */
  private Map<String, Object> deny(Review review, Answers answers) {
    String reason =
        review.allowable()
            ? answers.requiredText(Answer.FURTHER_REVIEW_REASON, REASON_LENGTH)
            : reason(answers).orElse(review.finding());
    reviews.decide(review.caseNumber(), Standing.DENIED, reason);
    log.record(review.caseNumber(), "FURTHER_REVIEW_DENIED", reason);
    return Map.of(Variable.FURTHER_REVIEW_DECISION, Decision.DENY.name());
  }

  private static Optional<String> reason(Answers answers) {
    return answers.text(Answer.FURTHER_REVIEW_REASON, REASON_LENGTH);
  }
}
