package org.centerline.amendment.liquidation;

import java.time.LocalDate;
import java.util.function.Function;
import org.centerline.amendment.AmendmentProcess;
import org.centerline.amendment.LiquidationClocks;
import org.centerline.amendment.summary.EntryLiquidation;
import org.centerline.amendment.summary.EntryLiquidations;
import org.centerline.amendment.summary.StatedEntry;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.EventRefused;
import org.centerline.engine.CaseMessages;
import org.centerline.filing.FilingRefused;
import org.centerline.statute.SuspensionBasis;
import org.springframework.stereotype.Service;

/**
 * A Center is told that the liquidation of an entry whose summary is amended is set for another
 * day, extended, suspended, or suspended no longer. It is told to one case and counts for all cases
 * of the entry; told twice, it counts once. The case is locked by the caller; what is refused
 * changes nothing.
 */
@Service
public class LiquidationChanges {

  static final String EXTENSION = "19 USC 1504(b); 19 CFR 159.12";
  private static final String SCHEDULE = "19 USC 1504(a); 19 CFR 159.11";
  public static final String SUSPENSION = "19 USC 1504(b), (d)";

  private final LiquidationGate gate;
  private final EntryLiquidations liquidations;
  private final LiquidationClocks clocks;
  private final CaseMessages processes;

  LiquidationChanges(
      LiquidationGate gate,
      EntryLiquidations liquidations,
      LiquidationClocks clocks,
      CaseMessages processes) {
    this.gate = gate;
    this.liquidations = liquidations;
    this.clocks = clocks;
    this.processes = processes;
  }

  /**
   * The liquidation was extended (19 USC 1504(b)). Told again with another day it corrects the day
   * and is no further extension.
   *
   * @param on day of the extension
   * @param until the new day set for liquidation; null where a year is added
   * @return whether this changed anything
   * @throws EventRefused where the entry's liquidation cannot be extended any more
   * @throws FilingRefused where a day cannot be
   */
  public boolean extend(CaseRecord told, LocalDate on, LocalDate until) {
    StatedEntry entry = gate.entry(told);
    gate.checkDay(on, entry.entryDate(), "entry");
    LiquidationGate.mustRun(told, EXTENSION);
    EntryLiquidation now = gate.lock(entry);
    LiquidationGate.mustNotBeLiquidated(now, EXTENSION);
    if (now.isExtendedOn(on)) {
      return until != null && !until.equals(now.scheduledOn()) && correct(now, entry, on, until);
    }
    ExtensionRules.mustBeExtendable(now, now.start(entry), on);
    LocalDate day = until == null ? ExtensionRules.aYearMore(now, now.start(entry)) : until;
    ExtensionRules.checkExtension(now, entry, on, day);
    change(
        now,
        now.extended(day, on),
        "LIQUIDATION_EXTENDED",
        "Liquidation was extended on %s to %s (%s)".formatted(on, day, EXTENSION));
    return true;
  }

  private boolean correct(EntryLiquidation now, StatedEntry entry, LocalDate on, LocalDate until) {
    ExtensionRules.checkCorrection(now, entry, on, until);
    change(
        now,
        now.scheduled(until, on, now.start(entry)),
        "EXTENSION_CORRECTED",
        "The extension of %s is to %s, not %s (%s)"
            .formatted(on, until, now.scheduledOn(), EXTENSION));
    return true;
  }

  /**
   * The liquidation is set for another day within its time, without an extension: rescheduled, or
   * stated wrongly by the filing that is on file.
   *
   * @param on day on which it was set
   * @param day the day set for liquidation
   * @param lastWithdrawalOn day of the final withdrawal under a warehouse entry, where it was not
   *     known or stated wrongly; else null
   * @throws EventRefused where no time to liquidate runs
   * @throws FilingRefused where a day cannot be
   */
  public void schedule(CaseRecord told, LocalDate on, LocalDate day, LocalDate lastWithdrawalOn) {
    StatedEntry entry = gate.entry(told);
    gate.checkDay(on, entry.entryDate(), "entry");
    LiquidationGate.mustRun(told, SCHEDULE);
    gate.checkWithdrawal(entry, lastWithdrawalOn);
    EntryLiquidation before = gate.lock(entry);
    EntryLiquidation now = lastWithdrawalOn == null ? before : before.withdrawn(lastWithdrawalOn);
    LiquidationGate.mustNotBeLiquidated(now, SCHEDULE);
    if (now.isSuspended()) {
      throw new EventRefused(
          "SUSPENDED", SUSPENSION, "Liquidation is suspended, so no day is set for it");
    }
    LiquidationGate.mustNotBeOlder(now, on, SCHEDULE);
    LiquidationGate.checkSchedule(now, now.start(entry), on, day);
    if (!day.equals(before.scheduledOn()) || !now.equals(before)) {
      change(
          before,
          now.scheduled(day, on, now.start(entry)),
          "LIQUIDATION_SCHEDULED",
          "Liquidation was set on %s for %s (%s)".formatted(on, day, SCHEDULE));
    }
  }

  /**
   * The liquidation was suspended by statute or court order. Told again with another basis it
   * corrects the basis; the first day stays. Told again after notice that it is over, it does not
   * begin again; another one begins on the day of that notice or later.
   *
   * @param basis why; null where not known, which contradicts nothing that is
   * @param extensions how many extensions were granted before it, 0 to 3; counts where only the
   *     filing said that it is suspended, and so not how often it had been extended; else null
   * @return whether this changed anything
   * @throws EventRefused where the entry is liquidated or deemed so by that day, or the suspension
   *     of that time is over
   * @throws FilingRefused where the day cannot be
   */
  public boolean suspend(CaseRecord told, LocalDate on, SuspensionBasis basis, Integer extensions) {
    StatedEntry entry = gate.entry(told);
    gate.checkDay(on, entry.entryDate(), "entry");
    LiquidationGate.mustRun(told, SUSPENSION);
    ExtensionRules.checkCount(extensions);
    EntryLiquidation now = withExtensions(gate.lock(entry), extensions);
    LiquidationGate.mustNotBeLiquidated(now, SUSPENSION);
    if (now.isOver(on)) {
      return false;
    }
    mustBeAnother(now, on);
    if (!now.isSuspensionTold()) {
      LiquidationGate.mustNotBeOlder(now, on, SUSPENSION);
      LiquidationGate.mustNotBeDeemed(now, now.start(entry), on);
      change(
          now,
          now.suspended(basis, on, now.start(entry)),
          "LIQUIDATION_SUSPENDED",
          "Liquidation is suspended since %s; no time runs until notice that this is over (%s)"
              .formatted(on, SUSPENSION));
      return true;
    }
    if (basis != null && basis != now.basis()) {
      change(
          now,
          now.suspended(basis, now.changedOn(), now.start(entry)),
          EntryLiquidation::basis,
          "SUSPENSION_CORRECTED",
          "Liquidation is suspended since %s on the basis %s, not %s (%s)"
              .formatted(
                  now.changedOn(),
                  basis,
                  now.basis() == null ? "unstated" : now.basis(),
                  SUSPENSION));
      return true;
    }
    return false;
  }

  private static EntryLiquidation withExtensions(EntryLiquidation now, Integer extensions) {
    return extensions != null && now.isSuspended() && !now.isSuspensionTold()
        ? now.afterExtensions(extensions)
        : now;
  }

  private static void mustBeAnother(EntryLiquidation now, LocalDate on) {
    if (now.isWithinTheOneThatIsOver(on)) {
      throw new EventRefused(
          "SUSPENSION_OVER",
          SUSPENSION,
          "Notice came on %s that the suspension is over; another one begins on that day or later"
              .formatted(now.liftedOn()));
    }
  }

  /**
   * Notice came that the suspension is over; six months run (19 USC 1504(d)).
   *
   * @throws EventRefused where liquidation is not suspended
   * @throws FilingRefused where the day cannot be
   */
  public void lift(CaseRecord told, LocalDate on) {
    StatedEntry entry = gate.entry(told);
    gate.checkDay(on, entry.entryDate(), "entry");
    LiquidationGate.mustRun(told, SUSPENSION);
    EntryLiquidation now = gate.lock(entry);
    LiquidationGate.mustNotBeLiquidated(now, SUSPENSION);
    if (on.equals(now.liftedOn())) {
      return;
    }
    if (!now.isSuspended()) {
      throw new EventRefused("NOT_SUSPENDED", SUSPENSION, "Liquidation is not suspended");
    }
    if (now.suspendedOn() != null) {
      gate.checkDay(on, now.suspendedOn(), "first day of the suspension");
    }
    EntryLiquidation lifted = now.lifted(on);
    change(
        now,
        lifted,
        "SUSPENSION_LIFTED",
        "Notice of %s that the suspension is over: liquidate by %s (%s)"
            .formatted(on, lifted.lastDay(now.start(entry)), SUSPENSION));
  }

  /** Keeps the change, moves the clocks of every running case of the entry, and tells it. */
  private void change(
      EntryLiquidation before, EntryLiquidation after, String event, String sentence) {
    change(before, after, EntryLiquidation::scheduledOn, event, sentence);
  }

  private void change(
      EntryLiquidation before,
      EntryLiquidation after,
      Function<EntryLiquidation, ?> changed,
      String event,
      String sentence) {
    liquidations.save(after);
    clocks.move(before, after, changed, event, sentence).forEach(this::tell);
  }

  private void tell(String caseNumber) {
    processes.tell(AmendmentProcess.Message.LIQUIDATION_CHANGED, caseNumber);
  }
}
