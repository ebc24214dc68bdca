package org.centerline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.centerline.docket.CaseRecord;
import org.centerline.filing.Violations;
import org.centerline.protest.Consolidation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** What a party says about being joined with other parties. */
@ApiController("/api/v1/cases/{caseNumber}")
class PartyEventController {

  private final CaseEvents events;
  private final Consolidation consolidation;
  private final Clock clock;

  PartyEventController(CaseEvents events, Consolidation consolidation, Clock clock) {
    this.events = events;
    this.consolidation = consolidation;
    this.clock = clock;
  }

  /** The day on which the party consented in writing. */
  record Consent(LocalDate on) {}

  @PostMapping("/consolidation-consent")
  ResponseEntity<CaseView> consent(
      @PathVariable String caseNumber, @RequestBody Consent consent, HttpServletRequest request) {
    return events.tellAsParty(
        caseNumber,
        request,
        protest -> {
          check(consent.on(), protest);
          consolidation.consent(protest, consent.on());
        });
  }

  private void check(LocalDate on, CaseRecord protest) {
    Violations found = Violations.none();
    Violations at = found.at("on");
    if (at.present(on) && at.notInFuture(on, LocalDate.now(clock))) {
      at.notBefore(on, protest.filedOn(), "day of filing");
    }
    found.refuseIfAny();
  }
}
