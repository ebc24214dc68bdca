package org.centerline.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * Which column stands where.
 *
 * @param places the place of each column that is there, from 0
 */
record CsvHeader(Map<Column, Integer> places) {

  private static final int SHOWN = 40;

  private static final Map<String, Column> BY_HEADING =
      Stream.of(Column.values()).collect(Collectors.toMap(Column::heading, column -> column));

  /**
   * Reads the header.
   *
   * @throws org.centerline.filing.FilingRefused for a column that is unknown, there twice, or
   *     missing
   */
  static CsvHeader of(CSVRecord record) {
    Map<Column, Integer> places = new LinkedHashMap<>();
    List<String> known = Stream.of(Column.values()).map(Column::heading).toList();
    for (int i = 0; i < record.size(); i++) {
      String heading = record.get(i).strip();
      Column column = BY_HEADING.get(heading);
      if (column == null) {
        throw Uploads.refused(
            "UNKNOWN_COLUMN",
            "There is no column named '%s'. The first line names the columns, separated by commas: %s."
                .formatted(shown(heading), String.join(", ", known)));
      }
      if (places.put(column, i) != null) {
        throw Uploads.refused(
            "REPEATED_COLUMN", "The column %s is there twice.".formatted(heading));
      }
    }
    List<String> missing = new ArrayList<>();
    for (Column column : Column.values()) {
      if (column.required() && !places.containsKey(column)) {
        missing.add(column.heading());
      }
    }
    if (!missing.isEmpty()) {
      throw Uploads.refused(
          "MISSING_COLUMN",
          "The header lacks %s, without which nothing can be filed."
              .formatted(String.join(", ", missing)));
    }
    return new CsvHeader(Map.copyOf(places));
  }

  private static String shown(String heading) {
    String plain = heading.replaceAll("\\p{Cntrl}", "?");
    return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…";
  }

  int width() {
    return places.size();
  }

  /** What a row says in a column; empty where it says nothing or has no such column. */
  String text(CSVRecord record, Column column) {
    Integer place = places.get(column);
    return place == null || place >= record.size() ? "" : record.get(place).strip();
  }
}
