package org.centerline.amendment.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.centerline.amendment.Summaries.line;
import static org.centerline.amendment.Summaries.summary;

import java.util.stream.Stream;
import org.centerline.statute.SummaryIssue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an amendment is about, from two versions of a summary with two lines. */
class MainChangeTest {

  private static final SummaryLine LAPTOPS = line(1, "8471300100", "100.00", "DUTY 2.50");
  private static final SummaryLine TOYS = line(2, "9503000073", "50.00", "DUTY 0.00", "012 1.00");

  private static Arguments change(
      String type, SummaryIssue issue, String heading, SummaryLine... to) {
    return Arguments.of(summary(type, to), new MainChange(issue, heading));
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        // The second line's number changes, and with it the first one's value: the number counts.
        change(
            "01",
            SummaryIssue.CLASSIFICATION,
            "950490",
            line(1, "8471300100", "90.00", "DUTY 2.25"),
            line(2, "9504904000", "50.00", "DUTY 1.00", "012 1.00")),
        change(
            "01",
            SummaryIssue.APPRAISED_VALUE,
            "950300",
            LAPTOPS,
            line(2, "9503000073", "60.00", "DUTY 0.00", "012 1.20")),
        change(
            "01",
            SummaryIssue.ANTIDUMPING,
            "950300",
            LAPTOPS,
            line(2, "9503000073", "50.00", "DUTY 0.00", "012 1.20")),
        change(
            "01",
            SummaryIssue.CHARGES,
            "847130",
            line(1, "8471300100", "100.00", "DUTY 2.60"),
            TOYS),
        change(
            "01",
            SummaryIssue.CLASSIFICATION,
            "420211",
            LAPTOPS,
            TOYS,
            line(3, "4202110000", "5.00", "DUTY 1.00")),
        change("01", SummaryIssue.CLASSIFICATION, "950300", LAPTOPS),
        change("03", SummaryIssue.ENTRY_TYPE, "847130", LAPTOPS, TOYS),
        change("01", SummaryIssue.OTHER_DATA, "847130", LAPTOPS, TOYS));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void theGravestChangeIsTheIssue(EntrySummary amended, MainChange expected) {
    assertThat(MainChange.between(summary("01", LAPTOPS, TOYS), amended)).isEqualTo(expected);
  }
}
