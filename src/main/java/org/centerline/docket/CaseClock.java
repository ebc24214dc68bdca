package org.centerline.docket;

import java.time.LocalDate;

/**
 * One dated obligation of a case.
 *
 * @param startFact the name of the fact it runs from, as in {@link
 *     org.centerline.statute.ClockFacts}; null for clocks started before that was recorded
 * @param due last day by the statute
 * @param rolledDue the same, moved to the next day on which the office is open
 */
public record CaseClock(
    String caseNumber,
    String kind,
    LocalDate fromDate,
    LocalDate due,
    LocalDate rolledDue,
    String citation,
    String explanation,
    ClockState state,
    String startFact) {

  /** The state as of a day: an open clock whose last day has passed was missed. */
  public ClockState stateOn(LocalDate today) {
    return state == ClockState.OPEN && rolledDue.isBefore(today) ? ClockState.MISSED : state;
  }
}
