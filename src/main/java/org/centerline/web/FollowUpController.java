package org.centerline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.centerline.inquiry.FollowUps;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** What an asker, or who keys in its paper, says of an answer. */
@ApiController("/api/v1/cases/{caseNumber}")
class FollowUpController {

  private final CaseEvents events;
  private final FollowUps followUps;

  FollowUpController(CaseEvents events, FollowUps followUps) {
    this.events = events;
    this.followUps = followUps;
  }

  /** That the answer does not help, and why. */
  record FollowUp(LocalDate on, String text) {}

  @PostMapping("/follow-up")
  ResponseEntity<CaseView> followUp(
      @PathVariable String caseNumber, @RequestBody FollowUp told, HttpServletRequest request) {
    return events.tellAsParty(
        caseNumber,
        request,
        inquiry -> followUps.followUp(inquiry, events.received(inquiry, told.on()), told.text()));
  }
}
