package org.centerline.furtherreview;

import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.statute.ClockKind;
import org.springframework.stereotype.Component;

/** Examines an application in law and keeps what it found for whoever decides. */
@Component
class ReviewExamination {

  private final Reviews reviews;
  private final CaseClocks clocks;
  private final CaseLog log;

  ReviewExamination(Reviews reviews, CaseClocks clocks, CaseLog log) {
    this.reviews = reviews;
    this.clocks = clocks;
    this.log = log;
  }

  void examine(String caseNumber) {
    Examined examined =
        ApplicationCheck.examine(
            reviews.get(caseNumber).application(),
            clocks.find(caseNumber, ClockKind.PROTEST_WINDOW).orElse(null));
    reviews.examined(caseNumber, examined);
    log.record(caseNumber, "FURTHER_REVIEW_EXAMINED", examined.finding());
  }
}
