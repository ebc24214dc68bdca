package org.centerline.batch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.centerline.filing.Violation;

/** The rows of CSV that make one protest: each names an entry, the first says the rest. */
final class CsvProtest {

  private final CsvHeader header;
  private final int row;
  private final ObjectNode protest = JsonNodeFactory.instance.objectNode();
  private final ArrayNode entries = protest.putArray("entries");
  private final List<Violation> errors = new ArrayList<>();
  private CSVRecord first;

  CsvProtest(CsvHeader header, int row) {
    this.header = header;
    this.row = row;
  }

  /** Whether this row continues the protest. */
  boolean takes(CSVRecord record) {
    String reference = reference(record);
    return !reference.isEmpty() && reference.equals(reference(first));
  }

  private String reference(CSVRecord record) {
    return header.text(record, Column.REFERENCE);
  }

  void add(CSVRecord record) {
    if (record.size() != header.width()) {
      errors.add(
          new Violation(
              "",
              "COLUMN_COUNT",
              "Row %d has %d values; the header has %d columns."
                  .formatted(record.getRecordNumber() - 1, record.size(), header.width())));
    }
    ObjectNode entry = entries.addObject();
    for (Column column : header.places().keySet()) {
      String text = header.text(record, column);
      if (column == Column.REFERENCE || text.isEmpty()) {
        continue;
      }
      if (column.ofEntry()) {
        column.put(entry, text);
      } else if (first == null) {
        column.put(protest, text);
      } else {
        compare(record, column, text);
      }
    }
    first = first == null ? record : first;
  }

  private void compare(CSVRecord record, Column column, String text) {
    if (!text.equals(header.text(first, column))) {
      errors.add(
          new Violation(
              column.pointer(),
              "ROWS_DISAGREE",
              "Row %d says something else in %s than row %d, which begins this protest."
                  .formatted(record.getRecordNumber() - 1, column.heading(), row)));
    }
  }

  UploadedRow read(RowReader reader) {
    String reference = reference(first);
    UploadedRow read = reader.read(row, reference.isEmpty() ? null : reference, protest);
    for (Violation error : errors) {
      read = read.refused(error);
    }
    return read;
  }
}
