package org.centerline.statute;

/** One legal period. */
@FunctionalInterface
interface DeadlineRule {

  /**
   * Computes the period.
   *
   * @throws StatuteException where the facts give none
   */
  Deadline apply(ClockFacts facts, OfficeCalendar calendar);
}
