package org.centerline.statute;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A period that the law gives, with its reason.
 *
 * @param kind what is due
 * @param start the fact that opens the period
 * @param from the day of the fact that opens the period: day 0
 * @param due the last day as the statute counts it
 * @param rolledDue the last day if it moves past closed days; equal to {@code due} where it does
 *     not move
 * @param citation the legal source
 * @param explanation the start fact, the count and the days skipped, in sentences for a filer
 */
public record Deadline(
    ClockKind kind,
    StartFact start,
    LocalDate from,
    LocalDate due,
    LocalDate rolledDue,
    String citation,
    String explanation) {

  /**
   * Checks that the dates are in order.
   *
   * @throws IllegalArgumentException where the end precedes the start
   */
  public Deadline {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(explanation, "explanation");
    if (due.isBefore(from) || rolledDue.isBefore(due)) {
      throw new IllegalArgumentException(
          "A deadline runs forward, not from %s to %s to %s.".formatted(from, due, rolledDue));
    }
  }

  /**
   * A last day that an officer set. Where the office is closed on it the next open one is meant,
   * and is the last day by every count: no law set the other. The explanation says which were
   * passed.
   *
   * @param until the day that was set
   */
  public static Deadline until(
      ClockKind kind,
      StartFact start,
      LocalDate from,
      LocalDate until,
      String citation,
      String explanation,
      OfficeCalendar calendar) {
    Deadline moved =
        Roll.OFFICE.deadline(kind, start, from, until, citation, explanation, calendar);
    LocalDate last = moved.rolledDue();
    return new Deadline(kind, start, from, last, last, citation, moved.explanation());
  }

  /**
   * Judges an act done on a day.
   *
   * <p>The opening day itself is in time: the statute bars what is done <em>before</em> the
   * liquidation ("within 180 days after but not before"), and a filing on that very day is not
   * before it.
   */
  public Verdict verdict(LocalDate actOn) {
    LocalDate last = kind.lastDayToAct(due);
    return Verdict.of(actOn, from, last, last.equals(due) ? rolledDue : last);
  }
}
