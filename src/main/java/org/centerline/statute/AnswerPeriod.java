package org.centerline.statute;

import java.time.LocalDate;

/**
 * The time to answer a pre-penalty notice: 19 CFR 162.78. Thirty days from its mailing; where less
 * than one year of the limitation is left the officer may set fewer, not under seven, and extends
 * nothing.
 *
 * @param mailedOn day of mailing: day 0
 * @param due the last day
 * @param rolledDue the last day if it moves past closed days
 * @param extensible whether the officer may extend it
 * @param explanation the count in a sentence
 */
public record AnswerPeriod(
    LocalDate mailedOn,
    LocalDate due,
    LocalDate rolledDue,
    boolean extensible,
    String explanation) {

  /** The legal source. */
  public static final String CITATION = "19 CFR 162.78";

  private static final int DAYS = 30;
  private static final int SHORTEST = 7;

  /**
   * Computes the period.
   *
   * @param limitation of the violation; where several, the one that ends first
   * @param daysSet what the officer set; null for the thirty days
   * @throws StatuteException where the officer may not set so few or so many days
   */
  public static AnswerPeriod of(
      LocalDate mailedOn, Limitation limitation, Integer daysSet, OfficeCalendar calendar) {
    boolean near = limitation.lessThanOneYearLeft(mailedOn);
    int days = daysSet == null ? DAYS : daysSet;
    if (days > DAYS || days < (near ? SHORTEST : DAYS)) {
      throw StatuteException.contradictory(
          "daysSet",
          near
              ? "The officer may set %d to %d days, not %d.".formatted(SHORTEST, DAYS, days)
              : "One year or more is left until %s, so the time is %d days, not %d."
                  .formatted(limitation.lastDay(), DAYS, days));
    }
    LocalDate due = mailedOn.plusDays(days);
    return new AnswerPeriod(
        mailedOn,
        due,
        calendar.nextOpenDay(due),
        !near,
        Days.counted("The pre-penalty notice was mailed", mailedOn, days));
  }
}
