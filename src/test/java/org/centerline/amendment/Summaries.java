package org.centerline.amendment;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.centerline.amendment.summary.Charge;
import org.centerline.amendment.summary.EntrySummary;
import org.centerline.amendment.summary.SummaryLine;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Money;

/** Entry summaries written briefly. */
public final class Summaries {

  private Summaries() {}

  /** A summary of these lines, without a stated total. */
  public static EntrySummary summary(String type, SummaryLine... lines) {
    return new EntrySummary(type, null, List.of(lines));
  }

  /** A line with charges such as {@code "DUTY 250.00"} or {@code "DUTY 250.00 2.5"} with a rate. */
  public static SummaryLine line(int number, String hts, String value, String... charges) {
    return new SummaryLine(
        number, hts, Money.of(value), Arrays.stream(charges).map(Summaries::charge).toList());
  }

  private static Charge charge(String words) {
    List<String> parts = List.of(words.split(" "));
    return new Charge(
        new ClassCode(parts.get(0)),
        Money.of(parts.get(1)),
        parts.size() > 2 ? new BigDecimal(parts.get(2)) : null);
  }
}
