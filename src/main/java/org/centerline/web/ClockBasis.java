package org.centerline.web;

import java.time.LocalDate;
import java.util.List;
import org.centerline.docket.CaseClock;
import org.centerline.statute.ClockChange;
import org.centerline.statute.ClockKind;
import org.centerline.statute.ClockRule;
import org.centerline.statute.Deadline;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.SkippedDay;
import org.centerline.statute.StartFact;

/**
 * What a clock rests on, as data: its explanation says the same in sentences.
 *
 * @param rule the rule to ask {@code POST /clocks} for; null where it cannot be asked for
 * @param meaning the rule in a sentence
 * @param start the fact that opened the period
 * @param skipped the closed days between the statutory last day and the one it moved to
 * @param changes what would move, end or replace the clock
 */
public record ClockBasis(
    String rule, String meaning, Start start, List<SkippedDay> skipped, List<ClockChange> changes) {

  /**
   * The fact that opened a period.
   *
   * @param fact its name in the facts of {@code POST /clocks}; null where it was not recorded
   * @param words what it is
   * @param on its day, day 0 of the period
   */
  public record Start(String fact, String words, LocalDate on) {

    private static Start of(String fact, LocalDate on) {
      return new Start(fact, StartFact.named(fact).map(StartFact::words).orElse(null), on);
    }
  }

  static ClockBasis of(Deadline deadline, OfficeCalendar calendar) {
    return of(
        deadline.kind(),
        Start.of(deadline.start().fact(), deadline.from()),
        calendar.skipped(deadline.due(), deadline.rolledDue()));
  }

  static ClockBasis of(CaseClock clock, OfficeCalendar calendar) {
    return of(
        ClockKind.valueOf(clock.kind()),
        Start.of(clock.startFact(), clock.fromDate()),
        calendar.skipped(clock.due(), clock.rolledDue()));
  }

  private static ClockBasis of(ClockKind kind, Start start, List<SkippedDay> skipped) {
    String rule = ClockRule.of(kind).map(ClockRule::name).orElse(null);
    return new ClockBasis(rule, kind.meaning(), start, skipped, kind.changes());
  }
}
