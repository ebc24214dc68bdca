package org.centerline.statute;

import java.time.LocalDate;
import java.util.Locale;

/** The sentences that explain the window of a post summary correction. */
final class PscExplanation {

  private PscExplanation() {}

  static String of(PscTerms terms, PscQuestion question, LocalDate due) {
    return fromEntry(terms, question)
        + (isSuspended(question) ? stillCounts(question) : fromLiquidation(terms, question))
        + " The last day is %s.".formatted(Days.named(due));
  }

  /** Where neither limit gives a day. */
  static String unlimited(PscTerms terms, PscQuestion question) {
    return (fromEntry(terms, question)
            + " No day is set for it either, so no last day runs. Once one is set, ACE accepts until %d"
            + " days before it; the notice reads %d days.")
        .formatted(terms.aceDaysBefore(), terms.noticeDaysBefore());
  }

  private static String fromEntry(PscTerms terms, PscQuestion question) {
    LocalDate entry = question.entryDate();
    return question.lastFromEntry(terms) == null
        ? "Liquidation is %s, so no limit runs from the entry of %s."
            .formatted(question.status().name().toLowerCase(Locale.ROOT), entry)
        : "The entry was made on %s (day 0). %s %s"
            .formatted(entry, applied(terms, question), notApplied(terms, question));
  }

  private static String applied(PscTerms terms, PscQuestion question) {
    return day(terms, question, question.reading().fromEntry(), "is the last.");
  }

  private static String notApplied(PscTerms terms, PscQuestion question) {
    PscBoundary other =
        question.reading().fromEntry() == PscBoundary.ACE ? PscBoundary.NOTICE : PscBoundary.ACE;
    return day(terms, question, other, "would be the last, which is not applied.");
  }

  private static String day(
      PscTerms terms, PscQuestion question, PscBoundary boundary, String words) {
    int days = terms.daysFromEntry(boundary);
    return "%s day %d, %s, %s"
        .formatted(terms.source(boundary), days, question.entryDate().plusDays(days), words);
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

  private static boolean isLaterThanFromEntry(PscTerms terms, PscQuestion question) {
    LocalDate fromEntry = question.lastFromEntry(terms);
    return fromEntry != null && !question.lastBeforeLiquidation(terms).isBefore(fromEntry);
  }

  /** The law's last day stands in for a schedule where nothing else limits. */
  private static String fromLiquidation(PscTerms terms, PscQuestion question) {
    LocalDate day = question.liquidationOrLast();
    if (day == null || (question.liquidation() == null && isLaterThanFromEntry(terms, question))) {
      return " No liquidation is scheduled yet; a schedule may shorten this.";
    }
    return " %s: ACE accepts until %s, %d days before; the notice reads %s, %d days before."
        .formatted(
            question.liquidation() == null
                ? "No day is set for it, and what is not liquidated by %s is deemed liquidated"
                    .formatted(day)
                    .concat(" (19 USC 1504)")
                : (question.isLiquidated()
                        ? "The entry was liquidated on "
                        : "Liquidation is set for ")
                    + day,
            day.minusDays(terms.aceDaysBefore()),
            terms.aceDaysBefore(),
            day.minusDays(terms.noticeDaysBefore()),
            terms.noticeDaysBefore());
  }
}
