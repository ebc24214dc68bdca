package org.centerline.protest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.ClockState;
import org.centerline.docket.Docket;
import org.centerline.docket.EventRefused;
import org.centerline.statute.ClockFacts;
import org.centerline.statute.ClockKind;
import org.centerline.statute.ClockRule;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.Statute;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Voids the denial of a protest, which is then under review again (19 USC 1515(c), (d)). */
@Service
public class Reopening {

  private static final List<ClockKind> OF_A_DENIAL =
      List.of(ClockKind.SUMMONS, ClockKind.VOID_DENIAL);

  private final Docket docket;
  private final Protests protests;
  private final Submissions submissions;
  private final LateSummons lateSummons;
  private final CaseClocks clocks;
  private final CaseLog log;
  private final OfficeCalendar calendar;
  private final Consolidation consolidation;
  private final DeemedDenial deemedDenial;
  private final ProtestLifecycle lifecycle;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Reopening(
      Docket docket,
      Protests protests,
      Submissions submissions,
      LateSummons lateSummons,
      CaseClocks clocks,
      CaseLog log,
      OfficeCalendar calendar,
      Consolidation consolidation,
      DeemedDenial deemedDenial,
      ProtestLifecycle lifecycle,
      ApplicationEventPublisher events,
      Clock clock) {
    this.docket = docket;
    this.protests = protests;
    this.submissions = submissions;
    this.lateSummons = lateSummons;
    this.clocks = clocks;
    this.log = log;
    this.calendar = calendar;
    this.consolidation = consolidation;
    this.deemedDenial = deemedDenial;
    this.lifecycle = lifecycle;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Voids the denial because Headquarters says so. The protest is under review again at once, or,
   * where its notice is still to be sent or a port still pays what was allowed, after that.
   *
   * @param reason the instruction or finding of Headquarters that the denial was contrary to
   * @throws EventRefused where no part of the protest is denied
   */
  public void voidDenial(String caseNumber, String reason) {
    CaseRecord denied = docket.lock(caseNumber);
    CaseGate.mustBeDenied(denied, "19 USC 1515(c)");
    log.record(caseNumber, "DENIAL_VOIDED", reason);
    if (!lifecycle.tell(ProtestProcess.Message.DENIAL_VOIDED, caseNumber)) {
      protests.voidedByHeadquarters(caseNumber, true);
      lateSummons.remember(caseNumber, denied.determinedOn());
      clocks.stop(caseNumber, OF_A_DENIAL);
    }
  }

  /**
   * Takes the determination back and lets the two years run again from the filing, and the thirty
   * days at whose end the law denies the protest where they have not passed.
   */
  void reopen(String caseNumber) {
    CaseRecord protest = docket.lock(caseNumber);
    docket.reopen(caseNumber, CaseStatus.UNDER_REVIEW);
    if (!protests.isVoidedByHeadquarters(caseNumber)) {
      lateSummons.remember(caseNumber, protest.determinedOn());
    }
    protests.voidedByHeadquarters(caseNumber, false);
    // What asked for the same has nothing left to ask for.
    submissions.answerVoidRequests(caseNumber, LocalDate.now(clock));
    clocks.stop(caseNumber, OF_A_DENIAL);
    clocks.start(
        caseNumber,
        Map.of(
            Statute.deadline(
                ClockRule.DECISION_DUE,
                ClockFacts.builder().filedOn(protest.filedOn()).build(),
                calendar),
            ClockState.OPEN));
    deemedDenial.resume(caseNumber, LocalDate.now(clock));
    consolidation.restartClocks(caseNumber);
    log.record(
        caseNumber,
        "REOPENED",
        "The denial of %s is void; the protest is under review again"
            .formatted(protest.determinedOn()),
        protest.determination(),
        null);
    events.publishEvent(new ProtestReopened(caseNumber));
  }

  /** The process waits for this only once it has come back to the decision. */
  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
  void letTheLawDeny(ProtestReopened reopened) {
    if (deemedDenial.isPossible(reopened.caseNumber())) {
      lifecycle.tell(ProtestProcess.Message.DEEMED_DENIAL_RUNS, reopened.caseNumber());
    }
  }

  /**
   * Whether a denial may still be voided: within the 90 days, or on a request that came within them
   * (19 USC 1515(d)).
   *
   * @param day today, or the day of such a request
   */
  boolean mayBeVoided(String caseNumber, LocalDate day) {
    return clocks
        .find(caseNumber, ClockKind.VOID_DENIAL)
        .filter(running -> !day.isAfter(running.rolledDue()))
        .isPresent();
  }
}
