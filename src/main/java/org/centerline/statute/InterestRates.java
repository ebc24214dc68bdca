package org.centerline.statute;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The table of customs interest rates: periods in order, without gap or overlap, and the
 * conventions by which they are applied.
 */
public final class InterestRates {

  private final LocalDate begin;
  private final LocalDate end;
  private final List<RateRun> underpayment;
  private final List<RateRun> noncorporate;
  private final List<RateRun> corporate;
  private final InterestConventions conventions;

  private InterestRates(List<RatePeriod> periods, InterestConventions conventions) {
    this.begin = periods.get(0).begin();
    this.end = periods.get(periods.size() - 1).end();
    this.underpayment = RateRun.of(periods, InterestKind.UNDERPAYMENT, false);
    this.noncorporate = RateRun.of(periods, InterestKind.OVERPAYMENT, false);
    this.corporate = RateRun.of(periods, InterestKind.OVERPAYMENT, true);
    this.conventions = conventions;
  }

  /** As {@link #of(Collection, InterestConventions)}, by {@link InterestConventions#OURS}. */
  public static InterestRates of(Collection<RatePeriod> rows) {
    return of(rows, InterestConventions.OURS);
  }

  /**
   * Builds the table from rows in any order.
   *
   * @throws IllegalArgumentException where there is no row, or rows overlap or leave a gap
   */
  public static InterestRates of(Collection<RatePeriod> rows, InterestConventions conventions) {
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
    return new InterestRates(sorted, conventions);
  }

  /** The first day for which a rate is known. */
  public LocalDate begin() {
    return begin;
  }

  /** The last day for which a rate is known. */
  public LocalDate end() {
    return end;
  }

  /** How the rates are applied. */
  public InterestConventions conventions() {
    return conventions;
  }

  /** The runs of days from {@code from} up to but not including {@code to}. */
  List<RateRun> runs(LocalDate from, LocalDate to, InterestKind kind, boolean forCorporation) {
    return column(kind, forCorporation).stream()
        .filter(run -> run.to().isAfter(from) && run.from().isBefore(to))
        .map(run -> run.within(from, to))
        .toList();
  }

  private List<RateRun> column(InterestKind kind, boolean forCorporation) {
    if (kind == InterestKind.UNDERPAYMENT) {
      return underpayment;
    }
    return forCorporation ? corporate : noncorporate;
  }
}
