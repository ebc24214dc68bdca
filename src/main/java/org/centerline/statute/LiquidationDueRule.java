package org.centerline.statute;

import java.time.LocalDate;

/**
 * The day set for liquidation; where none is set, the last day before the entry is deemed
 * liquidated (19 USC 1504(a), (b), (d)).
 */
final class LiquidationDueRule implements DeadlineRule {

  @Override
  public Deadline apply(ClockFacts facts, OfficeCalendar calendar) {
    LocalDate entry =
        FactCheck.require(
            "entryDate", facts.entryDate(), "entryDate is missing: the year counts from it.");
    LiquidationStatus status = LiquidationStatus.named(facts.liquidationStatus()).orElse(null);
    if (facts.liquidationDate() != null || status == LiquidationStatus.LIQUIDATED) {
      throw StatuteException.notAvailable("liquidationDate", "The entry is liquidated.");
    }
    if (status == LiquidationStatus.SUSPENDED) {
      throw StatuteException.notAvailable(
          "liquidationStatus",
          "While liquidation is suspended no time runs; six months do from the notice that the"
              + " suspension is over (19 USC 1504(d)).");
    }
    int extensions = extensions(facts, status);
    int since = since(facts, extensions);
    LocalDate last = LiquidationTerm.lastDay(entry, extensions, facts.suspensionLiftedOn(), since);
    LocalDate set = facts.scheduledLiquidationDate();
    if (set != null
        && facts.suspensionLiftedOn() != null
        && set.isBefore(facts.suspensionLiftedOn())) {
      throw StatuteException.contradictory(
          "scheduledLiquidationDate",
          "Liquidation cannot be set for %s, before the notice of %s that its suspension is over."
              .formatted(set, facts.suspensionLiftedOn()));
    }
    StartFact start =
        facts.suspensionLiftedOn() == null ? StartFact.ENTRY : StartFact.SUSPENSION_LIFTED;
    return Roll.NONE.deadline(
        ClockKind.LIQUIDATION_DUE,
        start,
        start.in(facts),
        set == null ? last : set,
        citation(extensions, facts.suspensionLiftedOn(), since),
        opening(entry, extensions, facts.suspensionLiftedOn(), since) + end(set, last),
        calendar);
  }

  private static int extensions(ClockFacts facts, LiquidationStatus status) {
    int known = status == LiquidationStatus.EXTENDED ? 1 : 0;
    int granted = facts.extensionsGranted() == null ? known : facts.extensionsGranted();
    if (granted < 0 || granted > LiquidationTerm.MOST_EXTENSIONS) {
      throw StatuteException.contradictory(
          "extensionsGranted",
          "Liquidation is extended at most %d times (19 CFR 159.12(e))."
              .formatted(LiquidationTerm.MOST_EXTENSIONS));
    }
    return granted;
  }

  /** After the notice that a suspension is over. */
  private static int since(ClockFacts facts, int extensions) {
    int since = facts.extensionsSinceLifting() == null ? 0 : facts.extensionsSinceLifting();
    if (since < 0 || since > extensions || (since > 0 && facts.suspensionLiftedOn() == null)) {
      throw StatuteException.contradictory(
          "extensionsSinceLifting",
          "No more extensions follow a suspension than were granted, and none without its end.");
    }
    return since;
  }

  private static String citation(int extensions, LocalDate liftedOn, int since) {
    if (liftedOn != null) {
      return since == 0 ? "19 USC 1504(d)" : "19 USC 1504(b), (d); 19 CFR 159.12";
    }
    return extensions == 0 ? "19 USC 1504(a)" : "19 USC 1504(b); 19 CFR 159.12";
  }

  private static String opening(LocalDate entry, int extensions, LocalDate liftedOn, int since) {
    if (liftedOn != null) {
      return "Notice that the suspension of liquidation is over came on %s.".formatted(liftedOn)
          + (since == 0
              ? ""
              : " It was extended since (%d; %d of at most %d in all)."
                  .formatted(since, extensions, LiquidationTerm.MOST_EXTENSIONS));
    }
    return extensions == 0
        ? "The entry was made on %s.".formatted(entry)
        : "The entry was made on %s and its liquidation extended (extension %d of at most %d)."
            .formatted(entry, extensions, LiquidationTerm.MOST_EXTENSIONS);
  }

  private static String end(LocalDate set, LocalDate last) {
    String day =
        set == null
            ? " No day of liquidation is set."
            : " Liquidation is set for %s.".formatted(Days.named(set));
    return day
        + " What is not liquidated by %s is deemed liquidated as the importer asserted."
            .formatted(last);
  }
}
