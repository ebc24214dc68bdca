package org.centerline.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.centerline.docket.FiledPaper.Column;
import org.centerline.docket.FiledPaper.Table;
import org.centerline.measures.Measure;
import org.centerline.measures.Measured;

/**
 * One measure of every Center as a chart, and the same numbers as a table.
 *
 * @param bars from the top
 * @param height of the drawing
 */
record MeasureChart(String title, List<Bar> bars, int height, Table table) {

  /** How wide a bar is that shows the greatest value; the drawing is wider by the words. */
  private static final int WIDEST = 400;

  /** The left edge of the bars, beside the names of the Centers. */
  private static final int LEFT = 440;

  private static final int ROW = 30;

  /**
   * A bar, in the units of the drawing.
   *
   * @param y its upper edge
   * @param baseline where the baseline's mark stands; null where there is none
   * @param end where the value is written, right of bar and mark
   */
  record Bar(String label, String value, int y, int width, Integer baseline, int end) {}

  /**
   * Draws the measures of one kind and line of work.
   *
   * @param names the name of a Center, by its id
   */
  static MeasureChart of(
      Measure measure,
      List<Measured> measured,
      Map<BaselineOf, BigDecimal> baseline,
      UnaryOperator<String> names) {
    double greatest =
        measured.stream()
            .flatMap(one -> Stream.of(one.value(), frozen(one, baseline)))
            .mapToDouble(value -> value == null ? 0 : value.doubleValue())
            .max()
            .orElse(0);
    List<Bar> bars = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (Measured one : measured) {
      String name = names.apply(one.center());
      BigDecimal before = frozen(one, baseline);
      Integer mark = before == null ? null : LEFT + length(before, greatest);
      int width = length(one.value(), greatest);
      bars.add(
          new Bar(
              name,
              words(one.value(), measure),
              bars.size() * ROW,
              width,
              mark,
              Math.max(LEFT + width, mark == null ? 0 : mark) + 8));
      rows.add(
          List.of(
              name,
              words(one.value(), measure),
              Integer.toString(one.cases()),
              before == null ? "none" : words(before, measure),
              before == null ? "none" : change(one.value().subtract(before))));
    }
    return new MeasureChart(measure.title(), bars, bars.size() * ROW, table(measure.title(), rows));
  }

  private static Table table(String title, List<List<String>> rows) {
    return new Table(
        title,
        "The numbers of the chart",
        List.of(
            Column.of("Center"),
            Column.of("Value"),
            Column.of("Counted"),
            Column.of("Baseline"),
            Column.of("Change")),
        rows);
  }

  private static BigDecimal frozen(Measured one, Map<BaselineOf, BigDecimal> baseline) {
    return baseline.get(BaselineOf.of(one));
  }

  private static int length(BigDecimal value, double greatest) {
    return greatest == 0 ? 0 : (int) Math.round(value.doubleValue() / greatest * WIDEST);
  }

  private static String words(BigDecimal value, Measure measure) {
    String number = value.stripTrailingZeros().toPlainString();
    return switch (measure.unit()) {
      case COUNT -> number;
      case DAYS -> number + " days";
      case PERCENT -> number + " %";
    };
  }

  private static String change(BigDecimal change) {
    String number = change.stripTrailingZeros().toPlainString();
    return change.signum() > 0 ? "+" + number : number;
  }
}
