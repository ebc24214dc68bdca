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
 */
record RateRun(LocalDate from, LocalDate to, BigDecimal percent, int yearLength) {

  /** Enough digits that thirty years of compounding stay exact far below a cent. */
  static final MathContext PRECISION = new MathContext(34, RoundingMode.HALF_EVEN);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Splits a period at rate changes and at changes of the length of the year. */
  static List<RateRun> split(
      LocalDate from, LocalDate to, InterestKind kind, boolean corporate, InterestRates rates) {
    List<RateRun> runs = new ArrayList<>();
    for (RatePeriod period : rates.between(from, to)) {
      LocalDate start = later(from, period.begin());
      LocalDate stop = earlier(to, period.end().plusDays(1));
      while (start.isBefore(stop)) {
        LocalDate end = earlier(stop, LocalDate.of(start.getYear() + 1, 1, 1));
        append(
            runs,
            new RateRun(
                start, end, period.rate(kind, corporate), Year.of(start.getYear()).length()));
        start = end;
      }
    }
    return runs;
  }

  private static void append(List<RateRun> runs, RateRun next) {
    RateRun last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    if (last != null
        && last.yearLength == next.yearLength
        && last.percent.compareTo(next.percent) == 0) {
      runs.set(runs.size() - 1, new RateRun(last.from, next.to, last.percent, last.yearLength));
    } else {
      runs.add(next);
    }
  }

  long days() {
    return ChronoUnit.DAYS.between(from, to);
  }

  /** What one dollar becomes over the run: {@code (1 + r / yearLength) ^ days}. */
  BigDecimal growth() {
    BigDecimal daily = percent.divide(HUNDRED.multiply(BigDecimal.valueOf(yearLength)), PRECISION);
    return BigDecimal.ONE.add(daily).pow(Math.toIntExact(days()), PRECISION);
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
