package org.centerline.amendment;

import java.time.LocalDate;
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

  /** Where no day is told: a year after the one set, or after the last. */
  static LocalDate aYearMore(EntryLiquidation now, LocalDate entryDate) {
    return now.scheduledOn() == null
        ? now.lastDay(entryDate).plusYears(1)
        : now.scheduledOn().plusYears(1);
  }

  /**
   * Not while suspended, not told late a second time, not a fourth time, not once deemed
   * liquidated.
   */
  static void mustBeExtendable(EntryLiquidation now, LocalDate entryDate, LocalDate on) {
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
    if (now.changedOn() != null
        && (now.extensions() > 0 || now.liftedOn() != null)
        && on.isBefore(now.changedOn())) {
      throw new EventRefused(
          "EARLIER_THAN_TOLD",
          LiquidationChanges.EXTENSION,
          "What happened on %s was told already; an extension of %s came before that and is no other one"
              .formatted(now.changedOn(), on));
    }
    LiquidationGate.mustNotBeDeemed(now, entryDate, on);
  }

  /** Later than the day set before, and within the year that the extension gives. */
  static void checkExtension(EntryLiquidation now, LocalDate entryDate, LocalDate until) {
    Violations found = Violations.none();
    Violations at = found.at("scheduledLiquidationDate");
    LocalDate earliest = now.scheduledOn() == null ? entryDate : now.scheduledOn();
    at.notBefore(until, earliest.plusDays(1), "day after the one set before");
    at.notAfter(until, now.lastDay(entryDate).plusYears(1), "last day that this extension gives");
    found.refuseIfAny();
  }
}
