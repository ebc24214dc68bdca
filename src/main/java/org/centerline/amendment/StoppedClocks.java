package org.centerline.amendment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.centerline.amendment.liquidation.LiquidationChanges;
import org.centerline.amendment.summary.EntryLiquidation;
import org.centerline.amendment.summary.StatedEntry;
import org.centerline.statute.AmendmentKind;
import org.centerline.statute.ClockKind;
import org.centerline.statute.Deadline;
import org.centerline.statute.StartFact;

/**
 * What the clocks of an entry say while no day is set for its liquidation and none runs by law. The
 * day that they keep is the one that the law would give without the suspension; it does not count.
 */
public final class StoppedClocks {

  private StoppedClocks() {}

  /** The liquidation's; empty where it is not suspended. */
  static Optional<Deadline> liquidation(EntryLiquidation now, StatedEntry entry) {
    return now.isSuspended()
        ? Optional.of(
            stopped(
                ClockKind.LIQUIDATION_DUE,
                now,
                entry,
                day -> " Else it would be deemed liquidated by %s (19 USC 1504).".formatted(day)))
        : Optional.empty();
  }

  /**
   * The window's, where the law leaves it without an end; empty where a day is set for liquidation,
   * and for the kinds of amendment that have no window.
   */
  public static Optional<Deadline> window(Amendment amendment, EntryLiquidation now) {
    boolean hasWindow =
        amendment.kind() == AmendmentKind.PSC || amendment.kind() == AmendmentKind.PEA_INDIVIDUAL;
    return hasWindow && now.isSuspended() && now.scheduledOn() == null
        ? Optional.of(
            stopped(
                ClockKind.AMENDMENT_WINDOW,
                now,
                amendment,
                day ->
                    (" Meanwhile no last day to amend runs: no limit counts from entry, and %s is"
                            + " only the day by which liquidation would be due without the"
                            + " suspension.")
                        .formatted(day)))
        : Optional.empty();
  }

  /** Where the law's day is not known either, the clock keeps the day of entry and says nothing. */
  private static Deadline stopped(
      ClockKind kind,
      EntryLiquidation now,
      StatedEntry entry,
      Function<LocalDate, String> otherwise) {
    LocalDate byLaw = now.lastDay(now.start(entry));
    return stopped(
        kind,
        entry.entryDate(),
        byLaw == null ? entry.entryDate() : byLaw,
        suspended(now) + (byLaw == null ? "" : otherwise.apply(byLaw)));
  }

  /** What the clock of a suspended liquidation says that took place all the same. */
  static Deadline liquidated(LocalDate entryDate, LocalDate on) {
    return stopped(
        ClockKind.LIQUIDATION_DUE,
        entryDate,
        on,
        ("The entry was made on %s and its liquidation suspended, so that no day was set by law; it was"
                + " liquidated on %s.")
            .formatted(entryDate, on));
  }

  private static String suspended(EntryLiquidation now) {
    return "Liquidation is suspended%s, %s (%s): no time runs and no day is set; six months run from"
        .formatted(
            now.changedOn() == null ? " as the filing states" : " since " + now.changedOn(),
            now.basis() == null ? "basis not stated" : "basis " + now.basis(),
            LiquidationChanges.SUSPENSION)
        .concat(" the notice that this is over.");
  }

  private static Deadline stopped(
      ClockKind kind, LocalDate entryDate, LocalDate day, String explanation) {
    return new Deadline(
        kind, StartFact.ENTRY, entryDate, day, day, LiquidationChanges.SUSPENSION, explanation);
  }
}
