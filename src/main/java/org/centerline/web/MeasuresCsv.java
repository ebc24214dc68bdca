package org.centerline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.centerline.measures.Baseline;
import org.centerline.measures.Measured;
import org.centerline.measures.Period;

/** The measures of periods as CSV (RFC 4180). */
final class MeasuresCsv {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader(
              "from", "to", "center", "lineOfWork", "measure", "unit", "value", "cases", "baseline")
          .get();

  private MeasuresCsv() {}

  static String write(Map<Period, List<Measured>> periods, Optional<Baseline> baseline) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter csv = new CSVPrinter(text, FORMAT)) {
      for (Map.Entry<Period, List<Measured>> period : periods.entrySet()) {
        Map<BaselineOf, BigDecimal> expected = BaselineOf.each(baseline, period.getKey());
        for (Measured one : period.getValue()) {
          csv.printRecord(
              period.getKey().from(),
              period.getKey().to(),
              one.center(),
              one.lineOfWork(),
              one.measure(),
              one.measure().unit(),
              one.value(),
              one.cases(),
              expected.get(BaselineOf.of(one)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
