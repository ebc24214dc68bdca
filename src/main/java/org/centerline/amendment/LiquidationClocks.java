package org.centerline.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.docket.ClockState;
import org.centerline.statute.ClockKind;
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
   * @return the cases of the entry that run
   */
  List<String> move(
      EntryLiquidation before, EntryLiquidation after, String event, String sentence) {
    List<String> running = balances.running(after.entryNumber());
    for (String caseNumber : running) {
      Amendment amendment = amendments.get(caseNumber);
      moveWindow(caseNumber, amendment, after);
      moveLiquidation(caseNumber, amendment, after);
      log.record(
          caseNumber,
          event,
          sentence,
          Objects.toString(before.scheduledOn(), null),
          Objects.toString(after.scheduledOn(), null));
    }
    return running;
  }

  /**
   * Ends the liquidation's clock of a case: done by its day or later; by no day where it was
   * suspended.
   */
  void end(
      String caseNumber, EntryLiquidation before, LocalDate entryDate, LocalDate liquidatedOn) {
    if (before.isSuspended()) {
      clocks.start(caseNumber, before.doneOn(entryDate, liquidatedOn), ClockState.MET);
    } else {
      clocks.complete(caseNumber, ClockKind.LIQUIDATION_DUE, liquidatedOn);
    }
  }

  private void moveWindow(String caseNumber, Amendment amendment, EntryLiquidation after) {
    clocks
        .find(caseNumber, ClockKind.AMENDMENT_WINDOW)
        .ifPresent(
            clock ->
                eligibility
                    .window(amendment, after)
                    .ifPresent(window -> clocks.start(caseNumber, window, clock.state())));
  }

  private void moveLiquidation(String caseNumber, Amendment amendment, EntryLiquidation after) {
    after
        .due(amendment.entryDate(), calendar)
        .ifPresentOrElse(
            due -> clocks.start(caseNumber, due, ClockState.OPEN),
            () -> clocks.stop(caseNumber, List.of(ClockKind.LIQUIDATION_DUE)));
  }
}
