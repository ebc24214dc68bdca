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
    StatedTerm term = StatedTerm.of(facts, entry);
    if (term.set() == null && term.lastDay() == null) {
      throw StatuteException.missing(
          "lastWithdrawalOn",
          "lastWithdrawalOn is missing: the year of a warehouse entry counts from its last"
              + " withdrawal (19 USC 1504(a)).");
    }
    StartFact start = start(term, entry);
    return Roll.NONE.deadline(
        ClockKind.LIQUIDATION_DUE,
        start,
        start.in(facts),
        term.set() == null ? term.lastDay() : term.set(),
        term.citation(),
        opening(term, start, entry) + end(term.set(), term.lastDay()),
        calendar);
  }

  private static StartFact start(StatedTerm term, LocalDate entry) {
    if (term.liftedOn() != null) {
      return StartFact.SUSPENSION_LIFTED;
    }
    return term.start() == null || term.start().equals(entry)
        ? StartFact.ENTRY
        : StartFact.WAREHOUSE_WITHDRAWAL;
  }

  private static String opening(StatedTerm term, StartFact start, LocalDate entry) {
    if (term.liftedOn() != null) {
      return "Notice that the suspension of liquidation is over came on %s."
          .formatted(term.liftedOn())
          .concat(extended(term));
    }
    String begun =
        start == StartFact.WAREHOUSE_WITHDRAWAL
            ? "The goods were last withdrawn from warehouse on " + term.start()
            : "The entry was made on " + entry;
    return term.extensions() == 0
        ? begun + "."
        : begun
            + " and its liquidation extended (extension %d of at most %d)."
                .formatted(term.extensions(), LiquidationTerm.MOST_EXTENSIONS);
  }

  /** What extensions the end of a suspension found and was followed by. */
  private static String extended(StatedTerm term) {
    if (term.since() > 0) {
      return " It was extended since (%d; %d of at most %d in all)."
          .formatted(term.since(), term.extensions(), LiquidationTerm.MOST_EXTENSIONS);
    }
    return term.extensions() == 0
        ? ""
        : " It was extended before (extension %d of at most %d), which stands."
            .formatted(term.extensions(), LiquidationTerm.MOST_EXTENSIONS);
  }

  private static String end(LocalDate set, LocalDate last) {
    String day =
        set == null
            ? " No day of liquidation is set."
            : " Liquidation is set for %s.".formatted(Days.named(set));
    return last == null
        ? day + " The year counts from the last withdrawal from warehouse, which is not stated."
        : day
            + " What is not liquidated by %s is deemed liquidated as the importer asserted."
                .formatted(last);
  }
}
