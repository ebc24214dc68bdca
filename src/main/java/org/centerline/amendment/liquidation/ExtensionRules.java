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
    LocalDate before = before(now, start);
    return before == null ? null : before.plusYears(1);
  }

  private static LocalDate before(EntryLiquidation now, LocalDate start) {
    return now.scheduledOn() == null ? now.lastDay(start) : now.scheduledOn();
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

  /**
   * Later than the day set before or by law, and within the year that the extension gives; not
   * before the day on which it was extended.
   */
  static void checkExtension(
      EntryLiquidation now, StatedEntry entry, LocalDate on, LocalDate until) {
    LocalDate start = now.start(entry);
    LocalDate before = before(now, start);
    LocalDate last = now.lastDay(start);
    check(
        until,
        on,
        before == null ? entry.entryDate() : before,
        last == null ? null : last.plusYears(1));
  }

  /**
   * Another day for the extension that was told last, within the year that it gives. The day set
   * before it is not kept, so it is after the law's last without it.
   */
  static void checkCorrection(
      EntryLiquidation now, StatedEntry entry, LocalDate on, LocalDate until) {
    LocalDate last = now.lastDay(now.start(entry));
    check(until, on, last == null ? entry.entryDate() : last.minusYears(1), last);
  }

  private static void check(LocalDate until, LocalDate on, LocalDate before, LocalDate last) {
    Violations found = Violations.none();
    Violations at = found.at("scheduledLiquidationDate");
    if (at.present(until)) {
      at.notBefore(until, on, "day of the extension");
      at.notBefore(until, before.plusDays(1), "day after the one set before");
      if (last != null) {
        at.notAfter(until, last, "last day that this extension gives");
      }
    }
    found.refuseIfAny();
  }
}
