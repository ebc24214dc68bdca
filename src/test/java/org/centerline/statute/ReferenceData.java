package org.centerline.statute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The reference files that ship with the application, read for tests. */
final class ReferenceData {

  static final OfficeCalendar CALENDAR =
      OfficeCalendar.of(
          rows("holidays.csv").stream()
              .map(row -> new Holiday(LocalDate.parse(row.get("date")), row.get("name")))
              .toList(),
          rows("closings.csv").stream()
              .map(row -> new Closing(LocalDate.parse(row.get("date")), row.get("name")))
              .toList());

  static final InterestRates RATES =
      InterestRates.of(rows("interest-rates.csv").stream().map(ReferenceData::period).toList());

  private ReferenceData() {}

  private static RatePeriod period(CSVRecord row) {
    String corporate = row.get("overpayment_corporate_pct");
    return new RatePeriod(
        LocalDate.parse(row.get("begin")),
        LocalDate.parse(row.get("end")),
        new BigDecimal(row.get("underpayment_pct")),
        new BigDecimal(row.get("overpayment_noncorporate_pct")),
        corporate.isEmpty() ? null : new BigDecimal(corporate));
  }

  static List<CSVRecord> rows(String file) {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var reader = Files.newBufferedReader(Path.of("db/reference", file))) {
      return format.parse(reader).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
