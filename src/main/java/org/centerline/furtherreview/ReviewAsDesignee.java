package org.centerline.furtherreview;

import java.util.Map;
import java.util.Set;
import org.centerline.docket.CaseLog;
import org.centerline.docket.Docket;
import org.centerline.engine.Answers;
import org.centerline.engine.ClaimRule;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.engine.TaskRefused;
import org.centerline.furtherreview.FurtherReviewProcess.Answer;
import org.centerline.furtherreview.FurtherReviewProcess.DesigneeAnswer;
import org.centerline.furtherreview.FurtherReviewProcess.Task;
import org.centerline.furtherreview.FurtherReviewProcess.Variable;
import org.springframework.stereotype.Component;

/**
 * The officer whom the director named, and nobody else, reviews the protest (174.26(b)(2)). One who
 * has taken a side since being named steps aside, and the director names another.
 */
@Component
class ReviewAsDesignee extends FactSheetRule implements ClaimRule {

  private static final int CHOICE_LENGTH = 64;

  private final Docket docket;
  private final Reviews reviews;
  private final Officers officers;
  private final ReviewAnswers taken;
  private final CaseLog log;

  ReviewAsDesignee(
      ReviewFactSheet facts,
      Docket docket,
      Reviews reviews,
      Officers officers,
      ReviewAnswers taken,
      CaseLog log) {
    super(Task.REVIEW_AS_DESIGNEE, facts, ReviewAnswers.NAMES, Set.of());
    this.docket = docket;
    this.reviews = reviews;
    this.officers = officers;
    this.taken = taken;
    this.log = log;
  }

  @Override
  public void claim(OpenedTask task) {
    refuseAnybodyElse(task, reviews.get(task.caseNumber()));
  }

  private static void refuseAnybodyElse(OpenedTask task, Review review) {
    if (!task.actor().equals(review.designee())) {
      throw new TaskRefused(
          "The director named %s to review this protest (19 CFR 174.26(b)(2))"
              .formatted(review.designee()));
    }
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    docket.lock(task.caseNumber());
    Review review = reviews.get(task.caseNumber());
    refuseAnybodyElse(task, review);
    String choice = answers.text(Answer.REVIEW_OUTCOME, CHOICE_LENGTH).orElse("");
    if (choice.equals(DesigneeAnswer.STEP_ASIDE)) {
      stepAside(review, answers.requiredText(Answer.REVIEW_REASON, ReviewAnswers.REASON_LENGTH));
      return Map.of(Variable.DESIGNEE_ANSWER, DesigneeAnswer.STEP_ASIDE);
    }
    refuseTheInvolved(review);
    taken.take(task, answers);
    return Map.of(Variable.DESIGNEE_ANSWER, DesigneeAnswer.REVIEWED);
  }

  private void refuseTheInvolved(Review review) {
    if (officers.actedOn(review.caseNumber()).contains(review.designee())) {
      throw new TaskRefused(
          "%s has already acted on this protest and cannot review it (19 CFR 174.26(b)(2)); step aside, and the director names another"
              .formatted(review.designee()));
    }
  }

  private void stepAside(Review review, String reason) {
    reviews.name(review.caseNumber(), null, review.tookPart());
    log.record(
        review.caseNumber(),
        "DESIGNEE_NAMED",
        "Nobody at present; %s steps aside: %s".formatted(review.designee(), reason),
        review.designee(),
        null);
  }
}
