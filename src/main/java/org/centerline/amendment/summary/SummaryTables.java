package org.centerline.amendment.summary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.centerline.docket.FiledPaper.Column;
import org.centerline.docket.FiledPaper.Table;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Money;

/** Entry summaries and what differs between them, as tables for people. */
public final class SummaryTables {

  private static final String VALUE = "value";

  /** What fields are called that people do not know by their name in the API. */
  private static final Map<String, String> NAMES = Map.of("hts", "Tariff number", VALUE, "Value");

  private SummaryTables() {}

  /**
   * What differs, line by line and by class code.
   *
   * @param most how many rows of lines are shown
   */
  public static List<Table> of(Difference difference, long most) {
    return List.of(byLine(difference, most), byClass(difference));
  }

  private static Table byLine(Difference difference, long most) {
    return new Table(
        "Difference line by line",
        "Lines that differ: %d".formatted(difference.lines().size()),
        List.of(
            Column.of("Line"),
            Column.of("What"),
            Column.of("Old"),
            Column.of("New"),
            Column.ofMoney("More or less owed")),
        Stream.concat(type(difference), difference.lines().stream().flatMap(SummaryTables::rows))
            .limit(most)
            .toList());
  }

  private static Stream<List<String>> type(Difference difference) {
    return difference.oldType().equals(difference.amendedType())
        ? Stream.of()
        : Stream.of(
            row(
                "The summary itself",
                "Entry type",
                difference.oldType(),
                difference.amendedType(),
                null));
  }

  private static Stream<List<String>> rows(LineDifference line) {
    String name = "%d, %s".formatted(line.line(), line.change().name().toLowerCase(Locale.ROOT));
    return Stream.concat(
        line.fields().stream()
            .map(
                field ->
                    row(
                        name,
                        NAMES.getOrDefault(field.field(), field.field()),
                        shown(field.field(), field.old()),
                        shown(field.field(), field.amended()),
                        null)),
        line.charges().stream()
            .map(
                charge ->
                    row(
                        name,
                        ClassCode.shown(charge.classCode().code()),
                        charge.old().shown(),
                        charge.amended().shown(),
                        charge.difference().toString())));
  }

  private static String shown(String field, String value) {
    if (value == null) {
      return "none";
    }
    return VALUE.equals(field) ? Money.of(value).shown() : value;
  }

  private static Table byClass(Difference difference) {
    return new Table(
        "Difference by class code",
        "Net: %s".formatted(difference.net().shown()),
        List.of(
            Column.of("Class code"),
            Column.ofMoney("Old"),
            Column.ofMoney("New"),
            Column.ofMoney("Difference")),
        difference.totals().stream()
            .map(
                total ->
                    row(
                        ClassCode.shown(total.classCode().code()),
                        total.old().toString(),
                        total.amended().toString(),
                        total.difference().toString()))
            .toList());
  }

  /** Every line with what is owed on it. */
  public static Table whole(EntrySummary summary) {
    return new Table(
        "All lines",
        "Every line with what is owed on it, in U.S. dollars",
        List.of(
            Column.of("Line"),
            Column.of("Tariff number"),
            Column.ofMoney("Value"),
            Column.of("Class code"),
            Column.ofMoney("Amount"),
            Column.of("Rate, percent")),
        summary.lines().stream().flatMap(SummaryTables::rows).toList());
  }

  private static Stream<List<String>> rows(SummaryLine line) {
    String number = String.valueOf(line.line());
    String value = line.value().toString();
    return line.charges().isEmpty()
        ? Stream.of(row(number, line.hts(), value, "none", null, null))
        : line.charges().stream()
            .map(
                charge ->
                    row(
                        number,
                        line.hts(),
                        value,
                        ClassCode.shown(charge.classCode().code()),
                        charge.amount().toString(),
                        charge.rate() == null ? null : charge.rate().toPlainString()));
  }

  /** A cell that is not known is null. */
  private static List<String> row(String... cells) {
    return Arrays.asList(cells);
  }
}
