package org.centerline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.centerline.disclosure.DisclosureEvents;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.LineOfWork;
import org.centerline.protest.ProtestEvents;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** What was said is confirmed in writing: an argument on a protest, or a prior disclosure. */
@ApiController("/api/v1/cases/{caseNumber}")
class ConfirmationController {

  private final CaseEvents events;
  private final ProtestEvents protests;
  private final DisclosureEvents disclosures;

  ConfirmationController(CaseEvents events, ProtestEvents protests, DisclosureEvents disclosures) {
    this.events = events;
    this.protests = protests;
    this.disclosures = disclosures;
  }

  /** A writing of a day. */
  record Writing(LocalDate on, String text) {}

  @PostMapping("/written-confirmation")
  ResponseEntity<CaseView> confirm(
      @PathVariable String caseNumber, @RequestBody Writing told, HttpServletRequest request) {
    return events.tell(caseNumber, request, spoken -> confirm(spoken, told));
  }

  private void confirm(CaseRecord spoken, Writing told) {
    LocalDate received = events.received(spoken, told.on());
    if (spoken.lineOfWork() == LineOfWork.DISCLOSURE) {
      disclosures.confirm(spoken, received);
    } else {
      protests.confirm(spoken, told.on(), received, told.text());
    }
  }
}
