package org.centerline.furtherreview;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.docket.Docket;
import org.centerline.docket.EventRefused;
import org.centerline.docket.OpenWork;
import org.centerline.furtherreview.FurtherReviewProcess.Forum;
import org.centerline.protest.Reopening;
import org.centerline.statute.ClockKind;
import org.springframework.stereotype.Component;

/** Sends a protest to whoever reviews it. */
@Component
class ReviewRouting {

  /** How {@link Reopening#voidDenial} says that others act on the denial first. */
  private static final String NOT_YET = "NOT_AWAITING_REMEDIES";

  private final Reviews reviews;
  private final Docket docket;
  private final Reopening reopening;
  private final OpenWork openWork;
  private final CaseClocks clocks;
  private final CaseLog log;

  ReviewRouting(
      Reviews reviews,
      Docket docket,
      Reopening reopening,
      OpenWork openWork,
      CaseClocks clocks,
      CaseLog log) {
    this.reviews = reviews;
    this.docket = docket;
    this.reopening = reopening;
    this.openWork = openWork;
    this.clocks = clocks;
    this.log = log;
  }

  void sendTo(String caseNumber, String forum) {
    reviews.sendTo(caseNumber, forum);
    log.record(
        caseNumber,
        "FURTHER_REVIEW_SENT",
        Forum.HEADQUARTERS.equals(forum)
            ? "To Headquarters, Regulations and Rulings (19 CFR 174.26(b)(1))"
            : "To a designee of the Center's director (19 CFR 174.26(b)(2))",
        null,
        forum);
  }

  /**
   * Headquarters has set the denial of further review aside: the protest goes to its review, and
   * where it was denied meanwhile, that denial is void (19 USC 1515(c)).
   */
  void setDenialAside(String caseNumber) {
    sendTo(caseNumber, Forum.HEADQUARTERS);
    docket.countSubmission(caseNumber);
    if (docket.get(caseNumber).determination() != null) {
      voidDenial(caseNumber);
    }
  }

  private void voidDenial(String caseNumber) {
    try {
      reopening.voidDenial(caseNumber, reviews.get(caseNumber).setAsideReason());
    } catch (EventRefused refused) {
      if (!NOT_YET.equals(refused.code())) {
        throw refused;
      }
      throw new EventRefused(refused.code(), "19 USC 1515(c)", whatFirst(caseNumber));
    }
  }

  /** The task of Headquarters is not among those open: it has just been completed. */
  private String whatFirst(String caseNumber) {
    String first =
        openWork.of(List.of(caseNumber)).stream()
            .map(task -> "%s complete \"%s\"".formatted(task.pool(), task.name()))
            .distinct()
            .collect(joining(", "));
    return "The denial of the protest cannot be voided yet. Nothing of your answer was kept."
        + " Have %s first, then grant the request by %s; after that day it is denied by law"
            .formatted(
                first.isEmpty() ? "what was allowed paid" : first,
                clocks.find(caseNumber, ClockKind.SET_ASIDE_ANSWER).orElseThrow().rolledDue());
  }
}
