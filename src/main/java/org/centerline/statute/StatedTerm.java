package org.centerline.statute;

import java.time.LocalDate;

/**
 * The time to liquidate that the facts of a clock state (19 USC 1504).
 *
 * @param entry date of entry
 * @param set day for which liquidation is set, within the time; null where none is
 * @param extensions how many were granted
 * @param liftedOn day CBP got notice that the suspension is over; null where there was none
 * @param since how many of the extensions were granted after that notice
 */
record StatedTerm(LocalDate entry, LocalDate set, int extensions, LocalDate liftedOn, int since) {

  /** Rejects counts and days that cannot be. */
  static StatedTerm of(ClockFacts facts, LocalDate entry) {
    int extensions = extensions(facts, entry);
    StatedTerm term =
        new StatedTerm(
            entry,
            facts.scheduledLiquidationDate(),
            extensions,
            facts.suspensionLiftedOn(),
            since(facts, extensions));
    term.checkSet();
    return term;
  }

  /** The last day before the entry is deemed liquidated. */
  LocalDate lastDay() {
    return LiquidationTerm.lastDay(entry, extensions, liftedOn, since);
  }

  private void checkSet() {
    if (set != null && liftedOn != null && set.isBefore(liftedOn)) {
      throw StatuteException.contradictory(
          "scheduledLiquidationDate",
          "Liquidation cannot be set for %s, before the notice of %s that its suspension is over."
              .formatted(set, liftedOn));
    }
    if (set != null && set.isAfter(lastDay())) {
      throw StatuteException.contradictory(
          "scheduledLiquidationDate",
          "Liquidation cannot be set for %s: the last day that the law leaves is %s (%s)."
              .formatted(set, lastDay(), citation()));
    }
  }

  /** The law that gives the last day. */
  String citation() {
    if (liftedOn != null) {
      return extensions == 0 ? "19 USC 1504(d)" : "19 USC 1504(b), (d); 19 CFR 159.12";
    }
    return extensions == 0 ? "19 USC 1504(a)" : "19 USC 1504(b); 19 CFR 159.12";
  }

  private static int extensions(ClockFacts facts, LocalDate entry) {
    if (facts.extensionsGranted() == null) {
      return LiquidationTerm.leastExtensions(
          entry,
          LiquidationStatus.named(facts.liquidationStatus()).orElse(null),
          facts.scheduledLiquidationDate(),
          facts.suspensionLiftedOn());
    }
    int granted = facts.extensionsGranted();
    if (granted < 0 || granted > LiquidationTerm.MOST_EXTENSIONS) {
      throw StatuteException.contradictory(
          "extensionsGranted",
          "Liquidation is extended at most %d times (19 CFR 159.12(e))."
              .formatted(LiquidationTerm.MOST_EXTENSIONS));
    }
    return granted;
  }

  private static int since(ClockFacts facts, int extensions) {
    int since = facts.extensionsSinceLifting() == null ? 0 : facts.extensionsSinceLifting();
    if (since < 0 || since > extensions || (since > 0 && facts.suspensionLiftedOn() == null)) {
      throw StatuteException.contradictory(
          "extensionsSinceLifting",
          "No more extensions follow a suspension than were granted, and none without its end.");
    }
    return since;
  }
}
