package org.centerline.furtherreview;

import java.util.Map;
import java.util.Set;
import org.centerline.engine.Answers;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.engine.TaskRefused;
import org.centerline.furtherreview.FurtherReviewProcess.Task;
import org.springframework.stereotype.Component;

/** The officer whom the director named, and nobody else, reviews the protest (174.26(b)(2)). */
@Component
class ReviewAsDesignee extends FactSheetRule {

  private final Reviews reviews;
  private final ReviewAnswers taken;

  ReviewAsDesignee(ReviewFactSheet facts, Reviews reviews, ReviewAnswers taken) {
    super(Task.REVIEW_AS_DESIGNEE, facts, ReviewAnswers.NAMES, Set.of());
    this.reviews = reviews;
    this.taken = taken;
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    String designee = reviews.get(task.caseNumber()).designee();
    if (!task.actor().equals(designee)) {
      throw new TaskRefused(
          "The director named %s to review this protest (19 CFR 174.26(b)(2))".formatted(designee));
    }
    return taken.take(task, answers);
  }
}
