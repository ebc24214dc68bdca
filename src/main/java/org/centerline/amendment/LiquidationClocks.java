package org.centerline.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
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
  void end(
      String caseNumber, EntryLiquidation before, LocalDate entryDate, LocalDate liquidatedOn) {
    if (before.isSuspended()) {
      clocks.start(caseNumber, StoppedClocks.liquidated(entryDate, liquidatedOn), ClockState.MET);
    } else {
      clocks.complete(caseNumber, ClockKind.LIQUIDATION_DUE, liquidatedOn);
    }
  }

  /** Whatever runs was examined in time, so its own window was met. */
  private void moveWindow(String caseNumber, Amendment amendment, EntryLiquidation after) {
    eligibility
        .window(amendment, after)
        .ifPresentOrElse(
            window -> clocks.start(caseNumber, window, ClockState.MET),
            () ->
                StoppedClocks.window(amendment, after)
                    .ifPresent(none -> clocks.start(caseNumber, none, ClockState.STOPPED)));
  }

  private void moveLiquidation(String caseNumber, Amendment amendment, EntryLiquidation after) {
    after
        .due(amendment.entryDate(), calendar)
        .ifPresent(due -> clocks.start(caseNumber, due, ClockState.OPEN));
    StoppedClocks.liquidation(after, amendment.entryDate())
        .ifPresent(none -> clocks.start(caseNumber, none, ClockState.STOPPED));
  }
}
