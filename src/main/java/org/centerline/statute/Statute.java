package org.centerline.statute;

import java.time.LocalDate;

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

  /**
   * Computes the window of a post summary correction under a reading of its limits.
   *
   * @param facts what is known; the limits are those of {@code filedOn}, else of {@code actOn}
   * @param reading how its limits are read
   * @param actOn a day to judge under each reading; may be null
   * @param calendar open and closed days
   * @throws StatuteException as {@link #deadline}
   */
  public static PscWindow pscWindow(
      ClockFacts facts, PscReading reading, LocalDate actOn, OfficeCalendar calendar) {
    FactCheck.check(facts);
    return PscWindowRule.window(facts, reading, actOn, calendar);
  }
}
