package org.centerline.statute;

import java.time.LocalDate;
import java.util.Locale;

/** The sentences that explain the window of a post summary correction. */
final class PscExplanation {

  private PscExplanation() {}

  static String of(PscTerms terms, PscQuestion question, LocalDate due) {
    return fromEntry(terms, question)
        + (isSuspended(question)
            ? stillCounts(question)
            : fromLiquidation(terms, question.liquidation()))
        + " The last day is %s.".formatted(Days.named(due));
  }

  private static String fromEntry(PscTerms terms, PscQuestion question) {
    LocalDate entry = question.entryDate();
    LocalDate last = question.lastFromEntry(terms);
    return last == null
        ? "Liquidation is %s, so no limit runs from the entry of %s."
            .formatted(question.status().name().toLowerCase(Locale.ROOT), entry)
        : ("The entry was made on %s (day 0); day %d is %s, which the notice reads. %s day %d, %s,"
                + " would be the last, which is not applied.")
            .formatted(
                entry,
                terms.daysFromEntry(),
                last,
                terms.byAce(),
                terms.daysFromEntry(PscBoundary.ACE),
                entry.plusDays(terms.daysFromEntry(PscBoundary.ACE)));
  }

  /** Suspended without a day set, so that the days from entry alone limit. */
  private static boolean isSuspended(PscQuestion question) {
    return question.status() == LiquidationStatus.SUSPENDED && question.liquidation() == null;
  }

  private static String stillCounts(PscQuestion question) {
    return " Liquidation is suspended (%s, type %s), which lifts no limit from entry: only a dumping"
        .formatted(
            question.basis() == null ? "basis not stated" : "basis " + question.basis(),
            question.entryType() == null ? "not stated" : question.entryType())
        .concat(" case under type 03, 06 or 07 does.");
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
