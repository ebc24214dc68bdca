package org.centerline.statute;

import java.time.LocalDate;

/**
 * Time for a post summary correction: so many days from entry and so many before the scheduled
 * liquidation, whichever ends first.
 *
 * <p>The limits in force on the day of sending ({@code filedOn}) apply; where that is not known,
 * the newest limits under which the window was still open when they took effect. ACE, which checks
 * the day by machine, decides the last day; what the notice would give stands in the explanation.
 */
final class PscWindowRule implements DeadlineRule {

  @Override
  public Deadline apply(ClockFacts facts, OfficeCalendar calendar) {
    refuse(facts);
    LocalDate entry =
        FactCheck.require(
            "entryDate", facts.entryDate(), "entryDate is missing: the window counts from it.");
    PscQuestion question = PscQuestion.of(facts, entry);
    PscTerms terms =
        question
            .terms()
            .orElseThrow(
                () ->
                    StatuteException.notAvailable(
                        facts.filedOn() == null ? "entryDate" : "filedOn",
                        "Post summary corrections exist since 2011-07-25."));
    LocalDate due =
        FactCheck.require(
            "scheduledLiquidationDate",
            question.lastDay(terms),
            "scheduledLiquidationDate is missing: with liquidation extended or suspended it is"
                + " the only limit.");
    if (due.isBefore(entry)) {
      throw StatuteException.notAvailable(
          "scheduledLiquidationDate",
          "Liquidation on %s is too near the entry of %s to leave a window."
              .formatted(facts.scheduledLiquidationDate(), entry));
    }
    return question.deadline(terms, due, calendar);
  }

  private static void refuse(ClockFacts facts) {
    if (facts.entryType() != null && EntryTypes.INFORMAL.contains(facts.entryType())) {
      throw StatuteException.notAvailable(
          "entryType",
          "Informal entries (type %s) take no post summary correction."
              .formatted(facts.entryType()));
    }
    if (facts.liquidationDate() != null || "LIQUIDATED".equals(facts.liquidationStatus())) {
      throw StatuteException.notAvailable(
          "liquidationDate",
          "The entry is liquidated (ACE B50); what remains is a protest (19 USC 1514).");
    }
    if (Boolean.FALSE.equals(facts.statementCollected())) {
      throw StatuteException.notAvailable(
          "statementCollected",
          "The periodic monthly statement has not been collected yet (ACE B47).");
    }
  }
}
