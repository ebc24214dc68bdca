package org.centerline.statute;

import java.time.LocalDate;
import java.util.Locale;

/** The sentences that explain the window of a post summary correction. */
final class PscExplanation {

  private PscExplanation() {}

  static String of(
      PscTerms terms, ClockFacts facts, LocalDate entry, LocalDate due, boolean waived) {
    return fromEntry(terms, facts, entry, waived)
        + fromLiquidation(terms, facts.scheduledLiquidationDate())
        + " The last day is %s.".formatted(Days.named(due));
  }

  private static String fromEntry(
      PscTerms terms, ClockFacts facts, LocalDate entry, boolean waived) {
    return waived
        ? "Liquidation is %s, so no limit runs from the entry of %s."
            .formatted(facts.liquidationStatus().toLowerCase(Locale.ROOT), entry)
        : "The entry was made on %s (day 0); day %d is %s."
            .formatted(entry, terms.daysFromEntry(), entry.plusDays(terms.daysFromEntry()));
  }

  private static String fromLiquidation(PscTerms terms, LocalDate scheduled) {
    return scheduled == null
        ? " No liquidation is scheduled yet; a schedule may shorten this."
        : " Liquidation is set for %s: ACE accepts until %s, %d days before;"
            .concat(" the notice reads %s, %d days before.")
            .formatted(
                scheduled,
                scheduled.minusDays(terms.aceDaysBefore()),
                terms.aceDaysBefore(),
                scheduled.minusDays(terms.noticeDaysBefore()),
                terms.noticeDaysBefore());
  }
}
