package org.centerline.furtherreview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.centerline.protest.FurtherReviewCriterion;

/** How an application and what became of it read in sentences. */
final class ReviewWords {

  private ReviewWords() {}

  static String criterion(FurtherReviewCriterion criterion) {
    return switch (criterion) {
      case INCONSISTENT_RULING ->
          "inconsistent with a ruling or a decision on like merchandise (19 CFR 174.24(a))";
      case NOT_RULED_UPON ->
          "a question of law or fact that was never ruled upon (19 CFR 174.24(b))";
      case NEW_FACTS_OR_ARGUMENTS ->
          "ruled upon before, but not on these facts or arguments (19 CFR 174.24(c))";
      case INTERNAL_ADVICE_REFUSED ->
          "a question that was refused as internal advice (19 CFR 174.24(d))";
    };
  }

  /** Where it stands and what that means for the protest, in one sentence. */
  static String standing(Review review) {
    return switch (review.standing()) {
      case APPLIED ->
          "Further review was applied for on %s and is not decided; until it is, the protest can only be allowed in full (19 CFR 174.26(a))."
              .formatted(review.appliedOn());
      case UNDER_REVIEW ->
          "Further review was allowed and is under way %s; until it is answered, the protest can only be allowed in full (19 CFR 174.26(a))."
              .formatted(reviewer(review));
      case ANSWERED ->
          "Further review directs that the protest be %s (19 CFR 174.27): %s"
              .formatted(words(review), review.outcomeReason());
      case DENIED ->
          "Further review was denied on %s; the Center decides the protest."
              .formatted(review.decidedOn());
      case SET_ASIDE_ASKED ->
          "Further review was denied on %s, and Headquarters was asked on %s to set that aside (19 USC 1515(c))."
              .formatted(review.decidedOn(), review.setAsideOn());
      case SET_ASIDE_DENIED ->
          "Further review was denied on %s and Headquarters did not set that aside (19 USC 1515(c))."
              .formatted(review.decidedOn());
      case OVERTAKEN ->
          review.outcome() == null
              ? "Further review ended without an answer."
              : "Further review directed that the protest be %s; the denial that followed is void, so that binds no more (19 USC 1515(d))."
                  .formatted(words(review));
    };
  }

  /** As {@link #standing}, without what the Center and the reviewing officer keep to themselves. */
  static String toParty(Review review) {
    return switch (review.standing()) {
      case UNDER_REVIEW ->
          FurtherReviewProcess.Forum.HEADQUARTERS.equals(review.forum())
              ? standing(review)
              : "Further review was allowed and is under way by a designee of the Center's director.";
      case ANSWERED ->
          "Further review has been answered; the Center decides the protest (19 CFR 174.27).";
      default -> standing(review);
    };
  }

  /** Where the review of a case stands, for whoever works on this one of the same protest. */
  static String standing(Review review, String caseNumber) {
    return review.caseNumber().equals(caseNumber)
        ? standing(review)
        : "Case %s, one protest with this one (19 CFR 174.15(a)): %s"
            .formatted(review.caseNumber(), standing(review));
  }

  private static String reviewer(Review review) {
    if (FurtherReviewProcess.Forum.HEADQUARTERS.equals(review.forum())) {
      return "at Headquarters";
    }
    return review.designee() == null ? "by a designee yet to be named" : "by " + review.designee();
  }

  private static String words(Review review) {
    return review.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** What has happened to it so far, and where those of the same protest stand, a line each. */
  static String course(Review review, List<Review> ofOneProtest) {
    List<String> lines = new ArrayList<>();
    lines.add(standing(review));
    add(lines, "Reason of the decision on the application", review.reason());
    add(lines, "Designee", review.designee());
    add(lines, "Took part in the protested decision", review.tookPart());
    add(lines, "Request to set the denial aside", review.setAsideRequest());
    add(lines, "Headquarters on that request", review.setAsideReason());
    ofOneProtest.stream()
        .filter(other -> !other.caseNumber().equals(review.caseNumber()))
        .forEach(other -> lines.add(standing(other, review.caseNumber())));
    return String.join("\n", lines);
  }

  private static void add(List<String> lines, String label, String text) {
    if (text != null && !text.isBlank()) {
      lines.add(label + ": " + text);
    }
  }
}
