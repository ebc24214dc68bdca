package org.centerline.measures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A period of whole days.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record Period(LocalDate from, LocalDate to) {

  /** Checks the order of the days. */
  public Period {
    if (from.isAfter(to)) {
      throw new IllegalArgumentException("A period cannot run from %s to %s".formatted(from, to));
    }
  }

  /** How many days it has. */
  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  /** Its months, the first and the last as far as they lie in it. */
  public List<Period> months() {
    List<Period> months = new ArrayList<>();
    LocalDate begin = from;
    while (!begin.isAfter(to)) {
      LocalDate next = begin.withDayOfMonth(1).plusMonths(1);
      months.add(new Period(begin, next.isAfter(to) ? to : next.minusDays(1)));
      begin = next;
    }
    return months;
  }
}
