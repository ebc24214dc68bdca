package org.centerline.statute;

import java.time.LocalDate;
import java.util.function.Function;

/**
 * A plain count of calendar days from one fact.
 *
 * @param kind what is due
 * @param fact the name of the fact that opens the period
 * @param start reads that fact
 * @param opening how the fact reads in a sentence
 * @param days how many days the law gives
 * @param inForce the first day on which the law gives them
 * @param roll whether the last day moves past closed days
 * @param citation the legal source
 */
record DayCountRule(
    ClockKind kind,
    String fact,
    Function<ClockFacts, LocalDate> start,
    String opening,
    int days,
    LocalDate inForce,
    Roll roll,
    String citation)
    implements DeadlineRule {

  @Override
  public Deadline apply(ClockFacts facts, OfficeCalendar calendar) {
    LocalDate from =
        FactCheck.require(
            fact,
            start.apply(facts),
            "%s is missing: the %d days count from it.".formatted(fact, days));
    if (from.isBefore(inForce)) {
      throw StatuteException.notAvailable(
          fact,
          "On %s the law gave no such period; it does since %s (%s)."
              .formatted(from, inForce, citation));
    }
    return roll.deadline(
        kind, from, from.plusDays(days), citation, Days.counted(opening, from, days), calendar);
  }
}
