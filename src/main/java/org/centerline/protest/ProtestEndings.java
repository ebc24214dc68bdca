package org.centerline.protest;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.centerline.docket.CaseClock;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseFindings;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.ClockState;
import org.centerline.docket.Docket;
import org.centerline.docket.EventRefused;
import org.centerline.filing.Violations;
import org.centerline.statute.ClockKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * What a party may do to end its protest or to go on after its denial. The case is locked by the
 * caller; an event that the case refuses changes nothing, and one that is told twice counts once.
 */
@Service
public class ProtestEndings {

  private static final int TEXT_LENGTH = 20_000;
  private static final int NUMBER_LENGTH = 40;
  private static final Set<ClockKind> REMEDIES =
      Set.of(
          ClockKind.VOID_DENIAL,
          ClockKind.SET_ASIDE,
          ClockKind.SET_ASIDE_ANSWER,
          ClockKind.SUMMONS);

  private final Submissions submissions;
  private final Protests protests;
  private final LateSummons lateSummons;
  private final CaseFindings findings;
  private final CaseGate gate;
  private final CaseClocks clocks;
  private final Docket docket;
  private final CaseLog log;
  private final ProtestLifecycle lifecycle;
  private final ApplicationEventPublisher events;

  ProtestEndings(
      Submissions submissions,
      Protests protests,
      LateSummons lateSummons,
      CaseFindings findings,
      CaseGate gate,
      CaseClocks clocks,
      Docket docket,
      CaseLog log,
      ProtestLifecycle lifecycle,
      ApplicationEventPublisher events) {
    this.submissions = submissions;
    this.protests = protests;
    this.lateSummons = lateSummons;
    this.findings = findings;
    this.gate = gate;
    this.clocks = clocks;
    this.docket = docket;
    this.log = log;
    this.lifecycle = lifecycle;
    this.events = events;
  }

  /** The party takes its protest back. */
  public void withdraw(CaseRecord protest, LocalDate on, String reason) {
    String detail = check(protest, on, reason);
    String caseNumber = protest.caseNumber();
    if (submissions.has(caseNumber, SubmissionKind.WITHDRAWAL, on, detail)) {
      return;
    }
    gate.mustBeOpen(protest, "19 USC 1515(a)");
    submissions.keep(caseNumber, SubmissionKind.WITHDRAWAL, on, detail);
    docket.determine(
        caseNumber,
        ProtestOutcome.WITHDRAWN.name(),
        on,
        detail.isEmpty() ? "Withdrawn by the party" : detail,
        protest.submissions(),
        CaseStatus.DECIDED);
    clocks.stopAll(caseNumber);
    log.record(caseNumber, "WITHDRAWN", "The party took the protest back", null, "WITHDRAWN");
    // The ports first: their open tasks end with the protest and do not keep the case open.
    events.publishEvent(new ProtestDecided(caseNumber, ProtestOutcome.WITHDRAWN));
    lifecycle.tell(ProtestProcess.Message.PROTEST_WITHDRAWN, caseNumber);
  }

  /**
   * A request that a denial be voided, by the filer or on CBP's own initiative.
   *
   * @param received the day on which it came, by which it is in time or not
   */
  public void requestVoid(CaseRecord protest, LocalDate on, LocalDate received, String reason) {
    String detail = check(protest, on, reason);
    String caseNumber = protest.caseNumber();
    if (submissions.has(caseNumber, SubmissionKind.VOID_REQUEST, on, detail)) {
      return;
    }
    String citation = "19 USC 1515(d)";
    CaseGate.mustBeDeniedByNotice(protest, citation);
    CaseGate.mustNotPrecedeDenial(protest, on, citation);
    if (submissions.has(caseNumber, SubmissionKind.SUMMONS)) {
      throw new EventRefused(
          "IN_COURT",
          "19 USC 1515(c)",
          "An action is in court; whatever is done on the protest after it is void");
    }
    refuseIfVoid(caseNumber);
    clocks
        .find(caseNumber, ClockKind.VOID_DENIAL)
        .ifPresent(clock -> refuseLateVoiding(clock, received));
    submissions.keep(caseNumber, SubmissionKind.VOID_REQUEST, on, detail);
    log.record(caseNumber, "VOID_REQUESTED", detail);
    lifecycle.tell(ProtestProcess.Message.VOID_REQUESTED, caseNumber);
  }

  private void refuseIfVoid(String caseNumber) {
    if (protests.isVoidedByHeadquarters(caseNumber)) {
      throw new EventRefused(
          "ALREADY_VOID",
          "19 USC 1515(c)",
          "Headquarters has voided the denial; the protest is under review again once the port has"
              + " paid what was allowed");
    }
  }

  private void refuseLateVoiding(CaseClock clock, LocalDate received) {
    if (received.isAfter(clock.rolledDue())) {
      throw CaseGate.tooLate(
          "VOIDING_TOO_LATE", clock.citation(), "Voiding the denial", clock.rolledDue());
    }
    findings.noteByRoll(clock, "The request to void the denial", received);
  }

  /** An action was commenced in court; every administrative path ends (19 USC 1515(c)). */
  public void summons(CaseRecord protest, LocalDate on, String givenNumber) {
    String courtNumber = givenNumber == null ? "not stated" : givenNumber;
    Violations found = Violations.none();
    gate.checkDay(protest, on, found);
    found.at("courtNumber").line(courtNumber, NUMBER_LENGTH);
    found.refuseIfAny();
    String caseNumber = protest.caseNumber();
    if (submissions.has(caseNumber, SubmissionKind.SUMMONS, on, courtNumber)) {
      return;
    }
    if (lateSummons.keep(protest, on, courtNumber)) {
      if (CaseGate.isDenied(protest)) {
        leaveToCourt(caseNumber, on);
      }
      return;
    }
    CaseGate.mustBeDenied(protest, "28 USC 2636(a)");
    refuseIfVoid(protest.caseNumber());
    CaseGate.mustNotPrecedeDenial(protest, on, "28 USC 2636(a)");
    submissions.keep(caseNumber, SubmissionKind.SUMMONS, on, courtNumber);
    boolean late =
        clocks
            .find(caseNumber, ClockKind.SUMMONS)
            .filter(clock -> on.isAfter(clock.rolledDue()))
            .isPresent();
    clocks.complete(caseNumber, ClockKind.SUMMONS, on);
    log.record(
        caseNumber,
        "SUMMONS_FILED",
        "Court number %s%s"
            .formatted(courtNumber, late ? "; whether it is in time is for the court" : ""));
    leaveToCourt(caseNumber, on);
  }

  /** What is done after an action is in court is void, a voiding that waits included. */
  private void leaveToCourt(String caseNumber, LocalDate on) {
    protests.voidedByHeadquarters(caseNumber, false);
    stopRemedies(caseNumber, on);
    lifecycle.tell(ProtestProcess.Message.SUMMONS_FILED, caseNumber);
    events.publishEvent(new SummonsFiled(caseNumber));
  }

  /** A clock that had run out before was missed and stays so. */
  private void stopRemedies(String caseNumber, LocalDate on) {
    clocks.stop(
        caseNumber,
        clocks.of(List.of(caseNumber)).stream()
            .filter(clock -> clock.stateOn(on) == ClockState.OPEN)
            .map(clock -> ClockKind.valueOf(clock.kind()))
            .filter(REMEDIES::contains)
            .toList());
  }

  private String check(CaseRecord protest, LocalDate on, String reason) {
    Violations found = Violations.none();
    gate.checkDay(protest, on, found);
    if (reason != null && !reason.isEmpty()) {
      found.at("reason").paragraphs(reason, TEXT_LENGTH);
    }
    found.refuseIfAny();
    CaseGate.mustBeProtest(protest);
    return reason == null ? "" : reason;
  }
}
