package org.centerline.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** One row of a reference file; every refusal names the file, the line and the column. */
final class CsvRow {

  private final String file;
  private final long line;
  private final CSVRecord csv;

  CsvRow(String file, long line, CSVRecord csv) {
    this.file = file;
    this.line = line;
    this.csv = csv;
  }

  void requireColumns(int expected) {
    if (csv.size() != expected) {
      throw new ReferenceDataException(
          "%s, line %d: %d columns are needed but there are %d."
              .formatted(file, line, expected, csv.size()));
    }
  }

  String optionalText(String column) {
    return csv.get(column);
  }

  String text(String column) {
    String value = csv.get(column);
    if (value.isEmpty()) {
      throw refused(column, "a value is needed");
    }
    return value;
  }

  /** The text, which must be of the given form. */
  String text(String column, Pattern form, String formInWords) {
    String value = text(column);
    if (!form.matcher(value).matches()) {
      throw refused(column, "'" + value + "' is not " + formInWords);
    }
    return value;
  }

  /** One of the constants of a type. */
  <E extends Enum<E>> E constant(String column, Class<E> type) {
    String value = text(column);
    return Stream.of(type.getEnumConstants())
        .filter(constant -> constant.name().equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                refused(
                    column,
                    "'%s' is none of %s"
                        .formatted(value, Arrays.toString(type.getEnumConstants()))));
  }

  LocalDate date(String column) {
    String value = text(column);
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw refused(column, "'" + value + "' is not a date (yyyy-MM-dd)");
    }
  }

  /** The date, or null where the column is empty. */
  LocalDate optionalDate(String column) {
    return csv.get(column).isEmpty() ? null : date(column);
  }

  /** The number, or null where the column is empty. */
  BigDecimal optionalDecimal(String column) {
    return csv.get(column).isEmpty() ? null : decimal(column);
  }

  BigDecimal decimal(String column) {
    String value = text(column);
    try {
      return new BigDecimal(value);
    } catch (NumberFormatException e) {
      throw refused(column, "'" + value + "' is not a number");
    }
  }

  /** The value that the row stands for; what the value itself refuses is told with the line. */
  <T> T convert(Function<CsvRow, T> toValue) {
    try {
      return toValue.apply(this);
    } catch (IllegalArgumentException e) {
      throw new ReferenceDataException("%s, line %d: %s".formatted(file, line, e.getMessage()), e);
    }
  }

  ReferenceDataException refused(String column, String mistake) {
    return new ReferenceDataException(
        "%s, line %d, column %s: %s.".formatted(file, line, column, mistake));
  }
}
