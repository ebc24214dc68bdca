package org.centerline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.centerline.batch.BatchResult;

/** The results of an upload as CSV (RFC 4180), a line for each protest. */
final class BatchCsv {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader(
              "row",
              "reference",
              "status",
              "caseNumber",
              "protestNumber",
              "determination",
              "errors")
          .get();

  private BatchCsv() {}

  static String write(List<BatchResult> results) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter csv = new CSVPrinter(text, FORMAT)) {
      for (BatchResult result : results) {
        csv.printRecord(
            result.row(),
            result.reference(),
            result.status(),
            result.caseNumber(),
            result.protestNumber(),
            result.determination(),
            errors(result));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String errors(BatchResult result) {
    return result.errors().stream()
        .map(error -> "%s %s: %s".formatted(error.code(), error.pointer(), error.message()))
        .collect(Collectors.joining(" | "));
  }
}
