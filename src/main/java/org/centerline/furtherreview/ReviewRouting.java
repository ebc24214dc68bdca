package org.centerline.furtherreview;

import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.furtherreview.FurtherReviewProcess.Forum;
import org.centerline.protest.Reopening;
import org.springframework.stereotype.Component;

/** Sends a protest to whoever reviews it. */
@Component
class ReviewRouting {

  private final Reviews reviews;
  private final Docket docket;
  private final Reopening reopening;
  private final ReviewLetters letters;
  private final CaseLog log;

  ReviewRouting(
      Reviews reviews, Docket docket, Reopening reopening, ReviewLetters letters, CaseLog log) {
    this.reviews = reviews;
    this.docket = docket;
    this.reopening = reopening;
    this.letters = letters;
    this.log = log;
  }

  void sendTo(String caseNumber, String forum) {
    reviews.sendTo(caseNumber, forum);
    log.announce(
        caseNumber,
        "FURTHER_REVIEW_SENT",
        Forum.HEADQUARTERS.equals(forum)
            ? "To Headquarters, Regulations and Rulings (19 CFR 174.26(b)(1))"
            : "To a designee of the Center's director (19 CFR 174.26(b)(2))");
  }

  /**
   * Headquarters has set the denial of further review aside: the protest goes to its review, and
   * where it was denied meanwhile, that denial is void by a notice of its own (19 USC 1515(c)).
   */
  void setDenialAside(String caseNumber) {
    sendTo(caseNumber, Forum.HEADQUARTERS);
    docket.countSubmission(caseNumber);
    CaseRecord protest = docket.get(caseNumber);
    if (protest.determination() != null) {
      reopening.voidDenial(caseNumber, reviews.get(caseNumber).setAsideReason());
      letters.notifyVoiding(caseNumber, protest.determinedOn());
    }
  }

  /** The designee has not answered in time; the director names whoever reviews it now. */
  void relieveDesignee(String caseNumber) {
    Review review = reviews.get(caseNumber);
    reviews.name(caseNumber, null, review.tookPart());
    log.record(
        caseNumber,
        "DESIGNEE_NAMED",
        "Nobody at present; %s has not answered within the time for it"
            .formatted(review.designee()),
        review.designee(),
        null);
  }
}
