package org.centerline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.centerline.disclosure.Disclosers;
import org.centerline.disclosure.DisclosureConsolidation;
import org.centerline.disclosure.DisclosureEvents;
import org.centerline.disclosure.Supplement;
import org.centerline.disclosure.outcome.RebuttalEvents;
import org.centerline.disclosure.perfection.TimeRequests;
import org.centerline.disclosure.review.ReviewRequests;
import org.centerline.disclosure.tender.TenderEvents;
import org.centerline.statute.HeadquartersReview;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** What a discloser, or who keys in its paper, or FP&amp;F tells of a prior disclosure. */
@ApiController("/api/v1/cases/{caseNumber}")
class DisclosureEventController {

  private final CaseEvents events;
  private final DisclosureEvents disclosures;
  private final TimeRequests times;
  private final TenderEvents tenders;
  private final ReviewRequests reviews;
  private final RebuttalEvents rebuttals;
  private final DisclosureConsolidation consolidation;
  private final Disclosers disclosers;

  DisclosureEventController(
      CaseEvents events,
      DisclosureEvents disclosures,
      TimeRequests times,
      TenderEvents tenders,
      ReviewRequests reviews,
      RebuttalEvents rebuttals,
      DisclosureConsolidation consolidation,
      Disclosers disclosers) {
    this.events = events;
    this.disclosures = disclosures;
    this.times = times;
    this.tenders = tenders;
    this.reviews = reviews;
    this.rebuttals = rebuttals;
    this.consolidation = consolidation;
    this.disclosers = disclosers;
  }

  /** A request for more time; until which day, where one is named. */
  record TimeRequest(LocalDate on, LocalDate until, String reason) {}

  /** Money of a day. */
  record Tender(LocalDate on, String amount) {}

  /** That the discloser did not know of an investigation; facts where there are. */
  record Rebuttal(LocalDate on, String statement, String facts) {}

  /** As whom the discloser of a disclosure that was keyed in signs in. */
  record Discloser(String userId) {}

  /** Why another officer consolidates. */
  record TakeOver(String reason) {}

  /** A request for a review of the calculation. */
  record ReviewRequest(LocalDate on, List<HeadquartersReview.Issue> issues, String argument) {}

  @PostMapping("/supplement")
  ResponseEntity<CaseView> supply(
      @PathVariable String caseNumber, @RequestBody Supplement told, HttpServletRequest request) {
    return events.tellAsParty(
        caseNumber,
        request,
        disclosure ->
            disclosures.supply(
                disclosure, told.asReceivedOn(events.received(disclosure, told.on()))));
  }

  @PostMapping("/extension-request")
  ResponseEntity<CaseView> askForTime(
      @PathVariable String caseNumber, @RequestBody TimeRequest told, HttpServletRequest request) {
    return events.tellAsParty(
        caseNumber,
        request,
        disclosure ->
            times.ask(
                disclosure, events.received(disclosure, told.on()), told.until(), told.reason()));
  }

  @PostMapping("/tender")
  ResponseEntity<CaseView> tender(
      @PathVariable String caseNumber, @RequestBody Tender told, HttpServletRequest request) {
    return events.tellAsParty(
        caseNumber,
        request,
        disclosure ->
            tenders.tender(disclosure, events.received(disclosure, told.on()), told.amount()));
  }

  @PostMapping("/headquarters-review")
  ResponseEntity<CaseView> askHeadquarters(
      @PathVariable String caseNumber,
      @RequestBody ReviewRequest told,
      HttpServletRequest request) {
    return events.tellAsParty(
        caseNumber,
        request,
        disclosure ->
            reviews.ask(
                disclosure,
                events.received(disclosure, told.on()),
                told.issues(),
                told.argument()));
  }

  @PostMapping("/rebuttal")
  ResponseEntity<CaseView> rebut(
      @PathVariable String caseNumber, @RequestBody Rebuttal told, HttpServletRequest request) {
    return events.tellAsParty(
        caseNumber,
        request,
        disclosure ->
            rebuttals.rebut(
                disclosure,
                events.received(disclosure, told.on()),
                told.statement(),
                told.facts()));
  }

  @PostMapping("/discloser")
  ResponseEntity<CaseView> nameDiscloser(
      @PathVariable String caseNumber, @RequestBody Discloser told, HttpServletRequest request) {
    return events.tellAsStaff(
        caseNumber, request, disclosure -> disclosers.name(disclosure, told.userId()));
  }

  @PostMapping("/consolidation")
  ResponseEntity<CaseView> consolidate(
      @PathVariable String caseNumber, @RequestBody TakeOver told, HttpServletRequest request) {
    return events.tellAsOfficer(
        caseNumber,
        request,
        (disclosure, officer) -> consolidation.takeOver(disclosure, officer, told.reason()));
  }
}
