package org.centerline.participation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

/** Looks at the next accounts whose day has come. */
@ForModels
class ReviewAccounts extends AutomaticStep {

  private final CenterReviews reviews;

  ReviewAccounts(SignIn people, CenterReviews reviews) {
    super(people);
    this.reviews = reviews;
  }

  @Override
  protected void take(DelegateExecution execution) {
    execution.setVariable(CenterReviewProcess.Variable.ACCOUNTS_LEFT, reviews.reviewDue());
  }
}
