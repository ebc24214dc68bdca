package org.centerline.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.centerline.amendment.money.Balances;
import org.centerline.amendment.review.AmendmentEligibility;
import org.centerline.amendment.summary.EntryLiquidation;
import org.centerline.amendment.summary.StatedEntry;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.docket.ClockState;
import org.centerline.docket.Docket;
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
public class LiquidationClocks {

  private final Amendments amendments;
  private final Balances balances;
  private final OtherEntryCases others;
  private final AmendmentEligibility eligibility;
  private final CaseClocks clocks;
  private final CaseLog log;
  private final Docket docket;
  private final OfficeCalendar calendar;

  LiquidationClocks(
      Amendments amendments,
      Balances balances,
      OtherEntryCases others,
      AmendmentEligibility eligibility,
      CaseClocks clocks,
      CaseLog log,
      Docket docket,
      OfficeCalendar calendar) {
    this.amendments = amendments;
    this.balances = balances;
    this.others = others;
    this.eligibility = eligibility;
    this.clocks = clocks;
    this.log = log;
    this.docket = docket;
    this.calendar = calendar;
  }

  /**
   * Moves them; whoever calls holds the entry's lock.
   *
   * @param changed what of the liquidation changed, as its record tells it before and after
   * @return the cases of the entry that run
   */
  public List<String> move(
      EntryLiquidation before,
      EntryLiquidation after,
      Function<EntryLiquidation, ?> changed,
      String event,
      String sentence) {
    List<String> amended = balances.running(after.entryNumber());
    List<String> running =
        Stream.concat(amended.stream(), others.running(after.entryNumber()).stream()).toList();
    for (String caseNumber : amended) {
      moveWindow(caseNumber, amendments.get(caseNumber), after);
    }
    for (String caseNumber : running) {
      moveLiquidation(caseNumber, entry(caseNumber), after);
      log.record(
          caseNumber,
          event,
          sentence,
          Objects.toString(changed.apply(before), null),
          Objects.toString(changed.apply(after), null));
    }
    return running;
  }

  private StatedEntry entry(String caseNumber) {
    return others.entry(docket.get(caseNumber)).orElseGet(() -> amendments.get(caseNumber));
  }

  /**
   * Ends the liquidation's clock of a case: done by its day or later; by no day where it was
   * suspended.
   */
  public void end(String caseNumber, EntryLiquidation before, EntryLiquidation after) {
    StatedEntry entry = entry(caseNumber);
    if (entry instanceof Amendment amendment) {
      moveWindow(caseNumber, amendment, before.endedOn(after.liquidatedOn()));
    }
    if (before.isSuspended()) {
      clocks.start(
          caseNumber,
          StoppedClocks.liquidated(entry.entryDate(), after.liquidatedOn()),
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

  /** Starts the liquidation's clock of a case, or lets it stand where no time runs. */
  public void moveLiquidation(String caseNumber, StatedEntry entry, EntryLiquidation after) {
    LiquidationDue.of(after, entry, calendar)
        .ifPresent(due -> clocks.start(caseNumber, due, ClockState.OPEN));
    StoppedClocks.liquidation(after, entry)
        .ifPresent(none -> clocks.start(caseNumber, none, ClockState.STOPPED));
  }
}
