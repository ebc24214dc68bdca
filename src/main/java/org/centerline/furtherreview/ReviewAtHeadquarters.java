package org.centerline.furtherreview;

import java.util.Map;
import java.util.Set;
import org.centerline.engine.Answers;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.furtherreview.FurtherReviewProcess.Task;
import org.springframework.stereotype.Component;

/** An attorney of Regulations and Rulings reviews the protest (19 CFR 174.26(b)(1)). */
@Component
class ReviewAtHeadquarters extends FactSheetRule {

  private final ReviewAnswers taken;

  ReviewAtHeadquarters(ReviewFactSheet facts, ReviewAnswers taken) {
    super(Task.REVIEW_AT_HEADQUARTERS, facts, ReviewAnswers.NAMES, Set.of());
    this.taken = taken;
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    return taken.take(task, answers);
  }
}
