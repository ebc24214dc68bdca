package org.centerline.statute;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Days in a row with the same rate and the same length of year.
 *
 * @param from first day, included
 * @param to the day after the last day
 * @param percent percent a year
 * @param yearLength 365 or 366
 * @param growth what one dollar becomes over the run: {@code (1 + r / yearLength) ^ days}
 */
record RateRun(
    LocalDate from, LocalDate to, BigDecimal percent, int yearLength, BigDecimal growth) {

  /** Enough digits that fifty years of compounding stay exact far below a cent. */
  static final MathContext PRECISION = new MathContext(34, RoundingMode.HALF_EVEN);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static RateRun of(LocalDate from, LocalDate to, BigDecimal percent, int yearLength) {
    BigDecimal daily = percent.divide(HUNDRED.multiply(BigDecimal.valueOf(yearLength)), PRECISION);
    int days = Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    return new RateRun(
        from, to, percent, yearLength, BigDecimal.ONE.add(daily).pow(days, PRECISION));
  }

  /** The runs of a whole table: split at rate changes and at changes of the length of the year. */
  static List<RateRun> of(List<RatePeriod> periods, InterestKind kind, boolean corporate) {
    List<RateRun> runs = new ArrayList<>();
    for (RatePeriod period : periods) {
      LocalDate stop = period.end().plusDays(1);
      LocalDate start = period.begin();
      while (start.isBefore(stop)) {
        LocalDate end = earlier(stop, LocalDate.of(start.getYear() + 1, 1, 1));
        int yearLength = Year.of(start.getYear()).length();
        append(runs, RateRun.of(start, end, period.rate(kind, corporate), yearLength));
        start = end;
      }
    }
    return List.copyOf(runs);
  }

  private static void append(List<RateRun> runs, RateRun next) {
    RateRun last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    if (last != null
        && last.yearLength == next.yearLength
        && last.percent.compareTo(next.percent) == 0) {
      runs.set(runs.size() - 1, RateRun.of(last.from, next.to, last.percent, last.yearLength));
    } else {
      runs.add(next);
    }
  }

  /** The part of the run within a period; the run itself, growth and all, where it is whole. */
  RateRun within(LocalDate start, LocalDate stop) {
    return from.isBefore(start) || to.isAfter(stop)
        ? RateRun.of(from.isBefore(start) ? start : from, earlier(to, stop), percent, yearLength)
        : this;
  }

  long days() {
    return ChronoUnit.DAYS.between(from, to);
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
