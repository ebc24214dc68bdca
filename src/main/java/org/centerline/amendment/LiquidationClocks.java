package org.centerline.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.docket.ClockState;
import org.centerline.statute.ClockKind;
import org.centerline.statute.Deadline;
import org.centerline.statute.OfficeCalendar;
import org.springframework.stereotype.Component;

/**
 * Moves the clocks of the running cases of an entry when its liquidation is extended or suspended,
 * and says why. An amendment stays examined by the day on which it was received; what moves is the
 * window for the next one, and the liquidation.
 */
@Component
class LiquidationClocks {

  private final Amendments amendments;
  private final Balances balances;
  private final AmendmentEligibility eligibility;
  private final CaseClocks clocks;
  private final CaseLog log;
  private final OfficeCalendar calendar;

  LiquidationClocks(
      Amendments amendments,
      Balances balances,
      AmendmentEligibility eligibility,
      CaseClocks clocks,
      CaseLog log,
      OfficeCalendar calendar) {
    this.amendments = amendments;
    this.balances = balances;
    this.eligibility = eligibility;
    this.clocks = clocks;
    this.log = log;
    this.calendar = calendar;
  }

  /**
   * Moves them; whoever calls holds the entry's lock.
   *
   * @param changed what of the liquidation changed, as its record tells it before and after
   * @return the cases of the entry that run
   */
  List<String> move(
      EntryLiquidation before,
      EntryLiquidation after,
      Function<EntryLiquidation, ?> changed,
      String event,
      String sentence) {
    List<String> running = balances.running(after.entryNumber());
    for (String caseNumber : running) {
      Amendment amendment = amendments.get(caseNumber);
      moveWindow(caseNumber, amendment, after);
      moveLiquidation(caseNumber, amendment, after);
      log.record(
          caseNumber,
          event,
          sentence,
          Objects.toString(changed.apply(before), null),
          Objects.toString(changed.apply(after), null));
    }
    return running;
  }

  /**
   * Ends the liquidation's clock of a case: done by its day or later; by no day where it was
   * suspended.
   */
  void end(String caseNumber, EntryLiquidation before, EntryLiquidation after) {
    Amendment amendment = amendments.get(caseNumber);
    moveWindow(caseNumber, amendment, before.endedOn(after.liquidatedOn()));
    if (before.isSuspended()) {
      clocks.start(
          caseNumber,
          StoppedClocks.liquidated(amendment.entryDate(), after.liquidatedOn()),
          ClockState.MET);
    } else {
      clocks.complete(caseNumber, ClockKind.LIQUIDATION_DUE, after.liquidatedOn());
    }
  }

  private void moveWindow(String caseNumber, Amendment amendment, EntryLiquidation after) {
    eligibility
        .window(amendment, after)
        .ifPresentOrElse(
            window -> window(caseNumber, amendment, window, after),
            () ->
                StoppedClocks.window(amendment, after)
                    .ifPresent(none -> clocks.start(caseNumber, none, ClockState.STOPPED)));
  }

  /**
   * Whatever runs was examined in time by what was known then, so its window was met, unless what
   * is told happened before the receipt and had ended it by then.
   */
  private void window(
      String caseNumber, Amendment amendment, Deadline window, EntryLiquidation after) {
    LocalDate happened = after.liquidatedOn() == null ? after.changedOn() : after.liquidatedOn();
    boolean missed =
        amendment.receivedOn().isAfter(window.due()) && !happened.isAfter(amendment.receivedOn());
    clocks.start(caseNumber, window, missed ? ClockState.MISSED : ClockState.MET);
    if (missed) {
      log.record(
          caseNumber,
          "RECEIVED_TOO_LATE",
          ("Received on %s, after the last day to amend, %s, as it stands by what was told since; the"
                  + " examination knew only what was stated")
              .formatted(amendment.receivedOn(), window.due()));
    }
  }

  private void moveLiquidation(String caseNumber, Amendment amendment, EntryLiquidation after) {
    LiquidationDue.of(after, amendment, calendar)
        .ifPresent(due -> clocks.start(caseNumber, due, ClockState.OPEN));
    StoppedClocks.liquidation(after, amendment)
        .ifPresent(none -> clocks.start(caseNumber, none, ClockState.STOPPED));
  }
}
