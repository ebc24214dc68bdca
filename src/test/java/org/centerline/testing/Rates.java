package org.centerline.testing;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.centerline.statute.InterestRates;
import org.centerline.statute.RatePeriod;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * The table of interest rates, which an operator extends with the quarters that the IRS published.
 */
public final class Rates {

  private final InterestRates rates;

  Rates(InterestRates rates) {
    this.rates = rates;
  }

  /** Does it with a table that ends with 2027, as if the application had been started with that. */
  public void withYear2027(Runnable work) {
    Map<String, Object> before = fields(rates);
    fields(
            InterestRates.of(
                List.of(
                    period("2025-01-01", "2026-03-31", "7", "6"),
                    period("2026-04-01", "2026-06-30", "6", "5"),
                    period("2026-07-01", "2027-12-31", "7", "6")),
                rates.conventions()))
        .forEach(this::set);
    try {
      work.run();
    } finally {
      before.forEach(this::set);
    }
  }

  private static RatePeriod period(String begin, String end, String percent, String corporate) {
    return new RatePeriod(
        LocalDate.parse(begin),
        LocalDate.parse(end),
        new BigDecimal(percent),
        new BigDecimal(percent),
        new BigDecimal(corporate));
  }

  private static Map<String, Object> fields(InterestRates table) {
    return Arrays.stream(InterestRates.class.getDeclaredFields())
        .map(Field::getName)
        .collect(Collectors.toMap(name -> name, name -> ReflectionTestUtils.getField(table, name)));
  }

  private void set(String field, Object value) {
    ReflectionTestUtils.setField(rates, field, value);
  }
}
