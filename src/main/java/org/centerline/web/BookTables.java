package org.centerline.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.centerline.docket.FiledPaper.Column;
import org.centerline.docket.FiledPaper.Table;
import org.centerline.revenue.RevenueKind;
import org.centerline.revenue.reconciliation.BookLine;
import org.centerline.revenue.reconciliation.Books.OpenDifference;
import org.centerline.statute.ClassCode;

/** The book of a day as tables of a page. */
final class BookTables {

  /** A column of dollars, and what of a line stands in it. */
  private record Sum(String title, Function<BookLine, BigDecimal> of) {}

  private static final List<Sum> SUMS =
      List.of(
          new Sum("Carried over", BookLine::carried),
          new Sum("Instructed", BookLine::instructed),
          new Sum("Settled", BookLine::settled),
          new Sum("Cancelled", BookLine::cancelled),
          new Sum("Sent back", BookLine::rejected),
          new Sum("Open", BookLine::open),
          new Sum("Acknowledged", BookLine::acknowledged),
          new Sum("Late", BookLine::late));

  private BookTables() {}

  /** By port, kind and class code, with the sum of each column at the end. */
  static Table ofPorts(List<BookLine> lines) {
    List<List<String>> rows = new ArrayList<>();
    lines.forEach(line -> rows.add(row(line, line.port())));
    if (!lines.isEmpty()) {
      rows.add(
          cells(
              Stream.of("All ports", "", ""),
              sum -> lines.stream().map(sum.of()).reduce(BigDecimal.ZERO, BigDecimal::add)));
    }
    return new Table(
        "Each port",
        "Carried over and instructed are settled, cancelled, sent back and open; dollars",
        columns("Port"),
        rows);
  }

  /** By case. */
  static Table ofCases(List<BookLine> lines) {
    return new Table(
        "Each case",
        "The first %d lines at most; the CSV has all".formatted(ReconciliationPageController.ROWS),
        columns("Port, case"),
        lines.stream().map(line -> row(line, nameOf(line))).toList());
  }

  private static String nameOf(BookLine line) {
    return "%s, %s"
        .formatted(line.port(), line.caseNumber() == null ? "not named" : line.caseNumber());
  }

  /** What does not agree. */
  static Table ofDifferences(List<OpenDifference> differences) {
    return new Table(
        "Differences",
        "Open at some time of the day, the first %d at most"
            .formatted(ReconciliationPageController.ROWS),
        List.of(
            Column.of("Port"),
            Column.of("Instruction"),
            Column.of("What"),
            Column.of("Found on"),
            Column.of("Resolved by the end of the day")),
        differences.stream().map(BookTables::row).toList());
  }

  private static List<String> row(OpenDifference one) {
    return List.of(
        one.port(),
        one.instruction() == null ? "not named" : one.instruction(),
        one.kind().words(),
        one.foundOn().toString(),
        one.resolved() ? "yes" : "no");
  }

  private static List<Column> columns(String first) {
    return Stream.concat(
            Stream.of(Column.of(first), Column.of("Kind"), Column.of("Class code")),
            SUMS.stream().map(sum -> Column.ofMoney(sum.title())))
        .toList();
  }

  private static List<String> row(BookLine line, String first) {
    return cells(
        Stream.of(first, word(line.kind()), code(line.classCode())), sum -> sum.of().apply(line));
  }

  private static String word(RevenueKind kind) {
    return kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
  }

  private static String code(String classCode) {
    return classCode.equals(BookLine.INTEREST) ? "Interest" : ClassCode.shown(classCode);
  }

  private static List<String> cells(Stream<String> words, Function<Sum, BigDecimal> amount) {
    return Stream.concat(
            words, SUMS.stream().map(amount).map(sum -> sum.setScale(2).toPlainString()))
        .toList();
  }
}
