package org.centerline.furtherreview;

import java.util.Optional;
import org.centerline.protest.DecisionConstraint;
import org.centerline.protest.ProtestOutcome;
import org.springframework.stereotype.Component;

/** What further review means for the protest at the moment. */
@Component
public class FurtherReviews implements DecisionConstraint {

  private final Reviews reviews;

  FurtherReviews(Reviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public Optional<String> standing(String caseNumber) {
    return reviews.find(caseNumber).map(ReviewWords::standing);
  }

  /**
   * While the application is open the Center may allow the protest outright (19 CFR 174.26(a)), but
   * not deny it; after the review it decides as the reviewing officer directs (19 CFR 174.27). A
   * filing that is no protest in law is rejected all the same.
   */
  @Override
  public Optional<String> objection(String caseNumber, ProtestOutcome proposed) {
    return proposed == ProtestOutcome.REJECTED
        ? Optional.empty()
        : reviews
            .find(caseNumber)
            .filter(review -> hinders(review, proposed))
            .map(ReviewWords::standing);
  }

  private static boolean hinders(Review review, ProtestOutcome proposed) {
    return (review.standing().isPending() && proposed != ProtestOutcome.ALLOWED)
        || (review.standing() == Standing.ANSWERED && proposed != review.outcome());
  }
}
