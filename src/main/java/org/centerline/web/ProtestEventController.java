package org.centerline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.centerline.docket.LineOfWork;
import org.centerline.participation.Withdrawals;
import org.centerline.protest.AcceleratedDisposition;
import org.centerline.protest.ProtestEndings;
import org.centerline.protest.ProtestEvents;
import org.centerline.statute.ProtestableDecision;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** What happens to a protest after it is filed, as its filer or its Center tells it. */
@ApiController("/api/v1/cases/{caseNumber}")
class ProtestEventController {

  private final CaseEvents events;
  private final ProtestEvents protests;
  private final ProtestEndings endings;
  private final Withdrawals participations;
  private final AcceleratedDisposition accelerated;

  ProtestEventController(
      CaseEvents events,
      ProtestEvents protests,
      ProtestEndings endings,
      Withdrawals participations,
      AcceleratedDisposition accelerated) {
    this.events = events;
    this.protests = protests;
    this.endings = endings;
    this.participations = participations;
    this.accelerated = accelerated;
  }

  /** A further decision that is protested, and why. */
  record Amendment(LocalDate on, ProtestableDecision decision, String grounds) {}

  /** A further argument, written unless it says that it was oral. */
  record Argument(LocalDate on, String text, Boolean oral) {}

  /** The day on which a request was mailed, by certified mail unless it says otherwise. */
  record Acceleration(LocalDate on, AcceleratedDisposition.Mail mail) {}

  /** An act of a day with its reason. */
  record Act(LocalDate on, String reason) {}

  /** A summons and the number the court gave it. */
  record Summons(LocalDate on, String courtNumber) {}

  @PostMapping("/amendments")
  ResponseEntity<CaseView> amend(
      @PathVariable String caseNumber, @RequestBody Amendment told, HttpServletRequest request) {
    return events.tell(
        caseNumber,
        request,
        protest ->
            protests.amend(
                protest,
                told.on(),
                events.received(protest, told.on()),
                told.decision(),
                told.grounds()));
  }

  @PostMapping("/arguments")
  ResponseEntity<CaseView> argue(
      @PathVariable String caseNumber, @RequestBody Argument told, HttpServletRequest request) {
    return events.tell(
        caseNumber,
        request,
        protest ->
            protests.argue(protest, told.on(), told.text(), Boolean.TRUE.equals(told.oral())));
  }

  @PostMapping("/accelerated-disposition")
  ResponseEntity<CaseView> accelerate(
      @PathVariable String caseNumber, @RequestBody Acceleration told, HttpServletRequest request) {
    return events.tell(
        caseNumber,
        request,
        protest ->
            accelerated.request(
                protest, told.on(), events.received(protest, told.on()), told.mail()));
  }

  @PostMapping("/withdrawal")
  ResponseEntity<CaseView> withdraw(
      @PathVariable String caseNumber, @RequestBody Act told, HttpServletRequest request) {
    return events.tellAsParty(
        caseNumber,
        request,
        filed -> {
          if (filed.lineOfWork() == LineOfWork.PARTICIPATION) {
            participations.withdraw(filed, told.on(), told.reason());
          } else {
            endings.withdraw(filed, told.on(), told.reason());
          }
        });
  }

  @PostMapping("/void-request")
  ResponseEntity<CaseView> requestVoid(
      @PathVariable String caseNumber, @RequestBody Act told, HttpServletRequest request) {
    return events.tell(
        caseNumber,
        request,
        protest ->
            endings.requestVoid(
                protest, told.on(), events.received(protest, told.on()), told.reason()));
  }

  @PostMapping("/summons")
  ResponseEntity<CaseView> summons(
      @PathVariable String caseNumber, @RequestBody Summons told, HttpServletRequest request) {
    return events.tell(
        caseNumber, request, protest -> endings.summons(protest, told.on(), told.courtNumber()));
  }
}
