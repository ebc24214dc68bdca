package org.centerline.statute;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The table of customs interest rates: periods in order, without gap or overlap. */
public final class InterestRates {

  private final List<RatePeriod> periods;

  private InterestRates(List<RatePeriod> periods) {
    this.periods = periods;
  }

  /**
   * Builds the table from rows in any order.
   *
   * @throws IllegalArgumentException where there is no row, or rows overlap or leave a gap
   */
  public static InterestRates of(Collection<RatePeriod> rows) {
    List<RatePeriod> sorted =
        rows.stream().sorted(Comparator.comparing(RatePeriod::begin)).toList();
    if (sorted.isEmpty()) {
      throw new IllegalArgumentException("The table of interest rates is empty.");
    }
    for (int i = 1; i < sorted.size(); i++) {
      if (!sorted.get(i).begin().equals(sorted.get(i - 1).end().plusDays(1))) {
        throw new IllegalArgumentException(
            "Interest rates must follow without gap or overlap at " + sorted.get(i).begin() + ".");
      }
    }
    return new InterestRates(sorted);
  }

  /** The first day for which a rate is known. */
  public LocalDate begin() {
    return periods.get(0).begin();
  }

  /** The last day for which a rate is known. */
  public LocalDate end() {
    return periods.get(periods.size() - 1).end();
  }

  /** The periods that touch the days from {@code from} up to but not including {@code to}. */
  List<RatePeriod> between(LocalDate from, LocalDate to) {
    return periods.stream()
        .filter(period -> !period.end().isBefore(from) && period.begin().isBefore(to))
        .toList();
  }
}
