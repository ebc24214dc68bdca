package org.centerline.batch;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads an upload in CSV. Rows that follow each other with the same reference make one protest with
 * several entries.
 */
final class CsvUpload {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

  private final RowReader reader;

  CsvUpload(RowReader reader) {
    this.reader = reader;
  }

  /**
   * Reads every row.
   *
   * @throws org.centerline.filing.FilingRefused for a header or quoting that cannot be understood:
   *     nobody could tell where a row ends
   */
  List<UploadedRow> read(String text) {
    try (CSVParser csv =
        CSVParser.builder().setReader(new StringReader(text)).setFormat(FORMAT).get()) {
      var records = csv.iterator();
      if (!records.hasNext()) {
        return List.of();
      }
      CsvHeader header = CsvHeader.of(records.next());
      List<UploadedRow> rows = new ArrayList<>();
      CsvProtest protest = null;
      while (records.hasNext()) {
        CSVRecord record = records.next();
        if (record.stream().allMatch(String::isBlank)) {
          continue;
        }
        if (protest == null || !protest.takes(record)) {
          add(protest, rows);
          protest = new CsvProtest(header, (int) record.getRecordNumber() - 1);
        }
        protest.add(record);
      }
      add(protest, rows);
      return rows;
    } catch (IOException | UncheckedIOException e) {
      throw Uploads.refused(
          "MALFORMED_CSV", "The upload is not well-formed CSV: %s.".formatted(reason(e)));
    }
  }

  private void add(CsvProtest protest, List<UploadedRow> rows) {
    if (protest != null) {
      rows.add(protest.read(reader));
    }
  }

  /** Where a quotation went wrong, in the words of the library without its own name. */
  private static String reason(Exception e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return cause.getMessage().replaceFirst("^.*?Exception reading next record: ", "");
  }
}
