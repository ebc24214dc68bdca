package org.centerline.statute;

import java.time.LocalDate;

/**
 * The time to liquidate that the facts of a clock state (19 USC 1504).
 *
 * @param start day from which it counts, see {@link LiquidationTerm#start}; may be null
 * @param set day for which liquidation is set, within the time; null where none is
 * @param extensions how many were granted
 * @param liftedOn day CBP got notice that the suspension is over; null where there was none
 * @param since how many of the extensions were granted after that notice
 * @param extendedUntil last day that an extension in force left when the suspension began; may be
 *     null
 */
record StatedTerm(
    LocalDate start,
    LocalDate set,
    int extensions,
    LocalDate liftedOn,
    int since,
    LocalDate extendedUntil) {

  /** Rejects counts and days that cannot be. */
  static StatedTerm of(ClockFacts facts, LocalDate entry) {
    LocalDate start = LiquidationTerm.start(facts.entryType(), entry, facts.lastWithdrawalOn());
    int extensions = extensions(facts, start);
    StatedTerm term =
        new StatedTerm(
            start,
            facts.scheduledLiquidationDate(),
            extensions,
            facts.suspensionLiftedOn(),
            since(facts, extensions),
            facts.extendedUntil());
    term.checkSet();
    return term;
  }

  /** The last day before the entry is deemed liquidated; null where its start is not stated. */
  LocalDate lastDay() {
    return LiquidationTerm.lastDay(start, extensions, liftedOn, since, extendedUntil);
  }

  private void checkSet() {
    if (set != null && liftedOn != null && set.isBefore(liftedOn)) {
      throw StatuteException.contradictory(
          "scheduledLiquidationDate",
          "Liquidation cannot be set for %s, before the notice of %s that its suspension is over."
              .formatted(set, liftedOn));
    }
    if (set != null && lastDay() != null && set.isAfter(lastDay())) {
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

  private static int extensions(ClockFacts facts, LocalDate start) {
    if (facts.extensionsGranted() == null) {
      return LiquidationTerm.leastExtensions(
          start,
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
