package org.centerline.statute;

import java.time.LocalDate;
import java.util.List;

/**
 * Time for a post summary correction: so many days from entry and so many before the scheduled
 * liquidation, whichever ends first.
 *
 * <p>The limits in force on the day of sending ({@code filedOn}) apply; where that is not known,
 * the newest limits under which the window was still open when they took effect. Where nothing else
 * is asked for, {@link PscReading#DEFAULT} decides the last day; what each reading gives stands
 * beside it.
 */
final class PscWindowRule implements DeadlineRule {

  @Override
  public Deadline apply(ClockFacts facts, OfficeCalendar calendar) {
    PscWindow window = window(facts, PscReading.DEFAULT, null, calendar);
    if (window.deadline() == null) {
      throw StatuteException.missing(
          "scheduledLiquidationDate",
          "scheduledLiquidationDate is missing: with liquidation suspended it is the only"
              + " limit.");
    }
    return window.deadline();
  }

  static PscWindow window(
      ClockFacts facts, PscReading reading, LocalDate actOn, OfficeCalendar calendar) {
    refuse(facts);
    LocalDate entry =
        FactCheck.require(
            "entryDate", facts.entryDate(), "entryDate is missing: the window counts from it.");
    PscQuestion question = PscQuestion.of(facts, entry, reading, actOn);
    PscTerms terms =
        question
            .terms()
            .orElseThrow(
                () ->
                    StatuteException.notAvailable(
                        question.sentOn() == null ? "entryDate" : "filedOn",
                        "Post summary corrections exist since 2011-07-25."));
    refuseType(question, terms);
    LocalDate due = question.lastDay(terms);
    if (due == null) {
      return new PscWindow(
          null,
          new PscWindow.Unlimited(
              terms.citation(reading), PscExplanation.unlimited(terms, question)),
          List.of());
    }
    if (due.isBefore(entry)) {
      throw StatuteException.notAvailable(
          "scheduledLiquidationDate",
          "Liquidation on %s is too near the entry of %s to leave a window."
              .formatted(facts.scheduledLiquidationDate(), entry));
    }
    return new PscWindow(
        question.deadline(terms, due, calendar), null, new PscReadings(question, terms).of(actOn));
  }

  private static void refuseType(PscQuestion question, PscTerms terms) {
    String type = question.entryType();
    LocalDate sent = question.sentOn();
    if (type != null
        && !EntryTypes.takes(AmendmentKind.PSC, type, sent == null ? terms.since() : sent)) {
      throw StatuteException.notAvailable(
          "entryType", EntryTypes.notTaken(type, AmendmentKind.PSC, sent));
    }
  }

  private static void refuse(ClockFacts facts) {
    if (facts.entryType() != null && EntryTypes.INFORMAL.contains(facts.entryType())) {
      throw StatuteException.notAvailable(
          "entryType", EntryTypes.informal(facts.entryType(), AmendmentKind.PSC));
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
