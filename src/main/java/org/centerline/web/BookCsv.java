package org.centerline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.centerline.revenue.reconciliation.BookLine;

/** The book of a day as CSV (RFC 4180); dollars. */
final class BookCsv {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader(
              "day",
              "port",
              "caseNumber",
              "kind",
              "classCode",
              "carriedOver",
              "instructed",
              "settled",
              "cancelled",
              "rejected",
              "open",
              "acknowledged",
              "late")
          .get();

  private BookCsv() {}

  static String write(LocalDate day, List<BookLine> lines) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter csv = new CSVPrinter(text, FORMAT)) {
      for (BookLine line : lines) {
        csv.printRecord(
            day,
            line.port(),
            line.caseNumber(),
            line.kind(),
            line.classCode(),
            line.carried(),
            line.instructed(),
            line.settled(),
            line.cancelled(),
            line.rejected(),
            line.open(),
            line.acknowledged(),
            line.late());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
