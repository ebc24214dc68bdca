package org.centerline.amendment.liquidation;

import java.time.LocalDate;
import org.centerline.amendment.summary.EntryLiquidation;
import org.centerline.amendment.summary.StatedEntry;
import org.centerline.docket.EventRefused;
import org.centerline.filing.Violations;
import org.centerline.statute.LiquidationTerm;

/** What an extension of liquidation may be (19 USC 1504(b); 19 CFR 159.12). */
final class ExtensionRules {

  private ExtensionRules() {}

  /** Told again, an extension has the day that it had. */
  static void refuseOtherDay(LocalDate before, LocalDate until) {
    if (until != null && !until.equals(before)) {
      throw new EventRefused(
          "ALREADY_EXTENDED",
          LiquidationChanges.EXTENSION,
          "The extension of that day was told to end on " + before);
    }
  }

  /** Refuses a count that cannot be; null is none. */
  static void checkCount(Integer extensions) {
    Violations found = Violations.none();
    found
        .at("extensions")
        .require(
            extensions == null
                || (extensions >= 0 && extensions <= LiquidationTerm.MOST_EXTENSIONS),
            "EXTENSIONS_RANGE",
            "Liquidation is extended three times at most (19 CFR 159.12(e)).");
    found.refuseIfAny();
  }

  /** Where no day is told: a year after the one set, or after the last. */
  static LocalDate aYearMore(EntryLiquidation now, LocalDate start) {
    LocalDate before = now.scheduledOn() == null ? now.lastDay(start) : now.scheduledOn();
    return before == null ? null : before.plusYears(1);
  }

  /**
   * Not while suspended, not told late a second time, not a fourth time, not once deemed
   * liquidated.
   */
  static void mustBeExtendable(EntryLiquidation now, LocalDate start, LocalDate on) {
    if (now.isSuspended()) {
      throw new EventRefused(
          "SUSPENDED",
          LiquidationChanges.SUSPENSION,
          "Liquidation is suspended, so no time runs that is extended");
    }
    if (now.extensions() == LiquidationTerm.MOST_EXTENSIONS) {
      throw new EventRefused(
          "EXTENDED_THREE_TIMES",
          "19 CFR 159.12(e)",
          "Liquidation is extended three times at most");
    }
    LiquidationGate.mustNotBeOlder(now, on, LiquidationChanges.EXTENSION);
    LiquidationGate.mustNotBeDeemed(now, start, on);
  }

  /** Later than the day set before, and within the year that the extension gives. */
  static void checkExtension(EntryLiquidation now, StatedEntry entry, LocalDate until) {
    Violations found = Violations.none();
    Violations at = found.at("scheduledLiquidationDate");
    LocalDate last = now.lastDay(now.start(entry));
    LocalDate earliest = now.scheduledOn() == null ? entry.entryDate() : now.scheduledOn();
    if (at.present(until)) {
      at.notBefore(until, earliest.plusDays(1), "day after the one set before");
      if (last != null) {
        at.notAfter(until, last.plusYears(1), "last day that this extension gives");
      }
    }
    found.refuseIfAny();
  }
}
