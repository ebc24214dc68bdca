package org.centerline.statute;

/** What the law says of a date. */
public final class Statute {

  private Statute() {}

  /**
   * Computes a deadline.
   *
   * @param rule which period is asked for
   * @param facts what is known; each rule takes the facts it needs
   * @param calendar open and closed days
   * @throws StatuteException where a fact is missing or contradictory, or the rule gives no such
   *     period on these facts
   */
  public static Deadline deadline(ClockRule rule, ClockFacts facts, OfficeCalendar calendar) {
    FactCheck.check(facts);
    return rule.strategy().apply(facts, calendar);
  }
}
