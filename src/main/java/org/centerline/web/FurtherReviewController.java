package org.centerline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.centerline.furtherreview.Application;
import org.centerline.furtherreview.FurtherReviewDesk;
import org.centerline.protest.FurtherReviewCriterion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Applications for further review after the protest, and requests to set a denial aside. */
@ApiController("/api/v1/cases/{caseNumber}")
class FurtherReviewController {

  private final CaseEvents events;
  private final FurtherReviewDesk desk;

  FurtherReviewController(CaseEvents events, FurtherReviewDesk desk) {
    this.events = events;
    this.desk = desk;
  }

  /** An application (19 CFR 174.25); {@code on} is today where it is left out. */
  record Applied(
      LocalDate on, FurtherReviewCriterion criterion, String question, String justification) {}

  /** A request to set a denial of further review aside (19 USC 1515(c)). */
  record SetAside(LocalDate on, String reason) {}

  @PostMapping("/further-review")
  ResponseEntity<CaseView> apply(
      @PathVariable String caseNumber, @RequestBody Applied applied, HttpServletRequest request) {
    Application application =
        new Application(
            applied.on(), applied.criterion(), applied.question(), applied.justification());
    return events.tell(
        caseNumber,
        request,
        protest -> desk.apply(protest, application, events.received(protest, applied.on())));
  }

  @PostMapping("/set-aside-request")
  ResponseEntity<CaseView> setAside(
      @PathVariable String caseNumber, @RequestBody SetAside asked, HttpServletRequest request) {
    return events.tell(
        caseNumber,
        request,
        protest ->
            desk.askToSetAside(
                protest, asked.on(), events.received(protest, asked.on()), asked.reason()));
  }
}
