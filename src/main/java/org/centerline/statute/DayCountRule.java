package org.centerline.statute;

import java.time.LocalDate;
import java.util.List;

/**
 * A plain count of calendar days from one fact.
 *
 * @param kind what is due
 * @param starts the facts that can open the period; the first that is known does
 * @param opening how that reads in a sentence
 * @param days how many days the law gives
 * @param inForce the first day on which the law gives them
 * @param roll whether the last day moves past closed days
 * @param citation the legal source
 */
record DayCountRule(
    ClockKind kind,
    List<StartFact> starts,
    String opening,
    int days,
    LocalDate inForce,
    Roll roll,
    String citation)
    implements DeadlineRule {

  @Override
  public Deadline apply(ClockFacts facts, OfficeCalendar calendar) {
    StartFact start = StartFact.firstGiven(starts, facts);
    LocalDate from =
        FactCheck.require(
            start.fact(),
            start.in(facts),
            "%s is missing: the %d days count from it.".formatted(start.fact(), days));
    if (from.isBefore(inForce)) {
      throw StatuteException.notAvailable(
          start.fact(),
          "On %s the law gave no such period; it does since %s (%s)."
              .formatted(from, inForce, citation));
    }
    return roll.deadline(
        kind,
        start,
        from,
        from.plusDays(days),
        citation,
        Days.counted(opening, from, days),
        calendar);
  }
}
