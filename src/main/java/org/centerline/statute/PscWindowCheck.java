package org.centerline.statute;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A post summary correction measured against its window, under both readings of the boundary. */
final class PscWindowCheck {

  private final AmendmentFacts facts;
  private final PscQuestion question;
  private final PscTerms terms;
  private final boolean open;

  PscWindowCheck(AmendmentFacts facts) {
    this.facts = facts;
    this.question = PscQuestion.of(facts);
    boolean has =
        facts.kind() == AmendmentKind.PSC
            && !EntryTypes.INFORMAL.contains(facts.summary().entryType());
    this.terms = has ? question.terms().orElse(null) : null;
    this.open = terms != null && !facts.summary().isLiquidated(facts.receivedOn());
  }

  List<Refusal> refusals() {
    List<Refusal> refusals = new ArrayList<>();
    if (!open) {
      return refusals;
    }
    LocalDate fromEntry = question.lastFromEntry(terms);
    if (fromEntry != null && facts.receivedOn().isAfter(fromEntry)) {
      refusals.add(tooLate(fromEntry));
    }
    LocalDate fromLiquidation = question.lastBeforeLiquidation(terms);
    if (fromLiquidation != null && facts.receivedOn().isAfter(fromLiquidation)) {
      refusals.add(tooNear(fromLiquidation));
    }
    return refusals;
  }

  private Refusal tooLate(LocalDate last) {
    return new Refusal(
        RefusalCode.B48,
        terms.notice() + "; ACE B48",
        "Sent on %s, %d days after the entry of %s; %d days are open, until %s."
            .formatted(
                facts.receivedOn(),
                ChronoUnit.DAYS.between(question.entryDate(), facts.receivedOn()),
                question.entryDate(),
                terms.daysFromEntry(question.reading().fromEntry()),
                Days.named(last)),
        RefusalCode.B48.remainingWay());
  }

  private Refusal tooNear(LocalDate last) {
    LocalDate day = question.liquidationOrLast();
    long left = ChronoUnit.DAYS.between(facts.receivedOn(), day);
    return new Refusal(
        RefusalCode.B51,
        terms.notice() + "; ACE B51",
        "Sent on %s, %s the %s %s; by %s the last day was %s."
            .formatted(
                facts.receivedOn(),
                left < 0 ? "after" : before(left),
                question.liquidation() == null
                    ? "last day to liquidate (19 USC 1504),"
                    : "liquidation set for",
                day,
                facts.reading().beforeLiquidation().words(),
                Days.named(last)),
        RefusalCode.B51.remainingWay());
  }

  private static String before(long days) {
    return days == 0 ? "on" : days + (days == 1 ? " day before" : " days before");
  }

  /**
   * The window under the reading asked for; null where nothing limits it, none ever opened or the
   * entry was liquidated on receipt.
   */
  Deadline window(OfficeCalendar calendar) {
    return open ? evenIfOver(calendar) : null;
  }

  /** As {@link #window}, of an entry that was liquidated on receipt too. */
  Deadline evenIfOver(OfficeCalendar calendar) {
    LocalDate due = terms == null ? null : question.lastDay(terms);
    return due == null || due.isBefore(question.entryDate())
        ? null
        : question.deadline(terms, due, calendar);
  }

  /** The last day under each reading; empty where nothing limits it. */
  List<BoundaryAnswer> boundaries() {
    if (!open || question.lastDay(terms) == null) {
      return List.of();
    }
    return new PscReadings(question, terms).of(facts.receivedOn());
  }
}
