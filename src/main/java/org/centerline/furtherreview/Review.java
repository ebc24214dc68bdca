package org.centerline.furtherreview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centerline.protest.FurtherReviewCriterion;
import org.centerline.protest.ProtestOutcome;

/**
 * An application and what has become of it; nulls for what has not happened.
 *
 * @param allowable whether the law lets it be allowed
 * @param finding what the examination found
 * @param reason why it was allowed or denied
 * @param forum who reviews, a value of {@link FurtherReviewProcess.Forum}
 * @param outcome how the reviewing officer says the protest is to be decided
 * @param setAsideReason why Headquarters granted or refused to set the denial aside
 */
record Review(
    String caseNumber,
    LocalDate appliedOn,
    FurtherReviewCriterion criterion,
    String question,
    String justification,
    Standing standing,
    boolean allowable,
    String finding,
    LocalDate decidedOn,
    String reason,
    String forum,
    String designee,
    String tookPart,
    ProtestOutcome outcome,
    String outcomeReason,
    LocalDate answeredOn,
    LocalDate setAsideOn,
    String setAsideRequest,
    String setAsideReason) {

  /** The direction that binds, of the reviews of one protest with the earliest answer first. */
  static Optional<Review> direction(List<Review> ofOneProtest) {
    return ofOneProtest.stream()
        .filter(review -> review.standing() == Standing.ANSWERED)
        .findFirst();
  }

  Application application() {
    return new Application(appliedOn, criterion, question, justification);
  }
}
