package org.centerline.furtherreview;

import java.util.List;
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
    return reviews.ofOneProtest(caseNumber).stream()
        .map(review -> ReviewWords.standing(review, caseNumber))
        .reduce("%s\n%s"::formatted);
  }

  /**
   * While the application is open the Center may allow the protest outright (19 CFR 174.26(a)), but
   * not deny it; after the review it decides as the reviewing officer directs (19 CFR 174.27). What
   * is one protest (19 CFR 174.15(a)) is reviewed as one: the first direction for any of its cases
   * binds in all, and ends their waiting for another. A filing that is no protest in law is
   * rejected all the same.
   */
  @Override
  public Optional<String> objection(String caseNumber, ProtestOutcome proposed) {
    return proposed == ProtestOutcome.REJECTED
        ? Optional.empty()
        : hindering(reviews.ofOneProtest(caseNumber), proposed)
            .map(review -> ReviewWords.standing(review, caseNumber));
  }

  private static Optional<Review> hindering(List<Review> reviews, ProtestOutcome proposed) {
    Optional<Review> direction = Review.direction(reviews);
    return direction.isPresent()
        ? direction.filter(review -> proposed != review.outcome())
        : reviews.stream()
            .filter(review -> review.standing().isPending() && proposed != ProtestOutcome.ALLOWED)
            .findFirst();
  }
}
