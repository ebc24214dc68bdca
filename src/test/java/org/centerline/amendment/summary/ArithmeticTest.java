package org.centerline.amendment.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.centerline.amendment.Summaries.line;
import static org.centerline.amendment.Summaries.summary;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.centerline.amendment.summary.SummaryProblem.Code;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArithmeticTest {

  private static List<SummaryProblem> problems(SummaryLine... lines) {
    return Arithmetic.problems(summary("01", lines));
  }

  @ParameterizedTest
  @CsvSource({
    // 2.5 percent of $10,000 is $250.00
    "DUTY 250.00 2.5,",
    "DUTY 252.99 2.5,",
    "DUTY 253.00 2.5, AMOUNT_OFF",
    "DUTY 247.01 2.5,",
    "DUTY 247.00 2.5, AMOUNT_OFF",
    "012 1100.00 10.5, AMOUNT_OFF",
    // 0.125 percent is $12.50 (E3)
    "501 12.50 0.125,",
    "501 15.49 0.125,",
    "501 15.50 0.125, AMOUNT_OFF",
    "501 20.00 0.2, HARBOR_RATE",
    // without a rate nothing can be compared; the processing fee has a minimum for the entry
    "DUTY 999.00,",
    "501 999.00,",
    "499 32.71 0.3464,",
    "499 614.35 0.3464,",
    "DUTY 0.00 0,",
    "DUTY -0.01, NEGATIVE"
  })
  void anAmountMayDifferFromValueAndRateByTwoDollarsNinetyNine(String charge, Code code) {
    List<SummaryProblem> problems = problems(line(1, "8471300100", "10000.00", charge));
    assertThat(problems)
        .extracting(SummaryProblem::code)
        .isEqualTo(code == null ? List.of() : List.of(code));
  }

  /** $250.00 and $1,050.00 are calculated; all that is stated for the line counts together. */
  @ParameterizedTest
  @CsvSource({
    "251.49, 1051.50,",
    "251.49, 1051.51, LINE_OFF",
    "248.51, 1048.50,",
    "248.51, 1048.49, LINE_OFF",
    "252.99, 1047.01,",
    "252.99, 1053.00, AMOUNT_OFF"
  })
  void allChargesOfALineTogetherMayDifferByTwoDollarsNinetyNine(
      String duty, String dumping, Code code) {
    List<SummaryProblem> problems =
        problems(
            line(
                1,
                "8471300100",
                "10000.00",
                "DUTY %s 2.5".formatted(duty),
                "012 %s 10.5".formatted(dumping)));
    assertThat(problems)
        .extracting(SummaryProblem::code)
        .isEqualTo(code == null ? List.of() : List.of(code));
  }

  /** Each line calculates to $250.00. */
  @ParameterizedTest
  @CsvSource({
    "251.49, 251.50,",
    "251.49, 251.51, SUMMARY_OFF",
    "248.51, 248.50,",
    "248.51, 248.49, SUMMARY_OFF",
    "252.99, 247.01,",
    "253.00, 247.00, AMOUNT_OFF AMOUNT_OFF"
  })
  void allLinesTogetherMayDifferByTwoDollarsNinetyNine(String first, String second, String codes) {
    assertThat(
            problems(
                    line(1, "8471300100", "10000.00", "DUTY %s 2.5".formatted(first)),
                    line(2, "8471300100", "10000.00", "DUTY %s 2.5".formatted(second)))
                .stream()
                .map(problem -> problem.code().name())
                .collect(Collectors.joining(" ")))
        .isEqualTo(codes == null ? "" : codes);
  }

  @Test
  void theRefusalOfALineAndOfASummaryNamesBothSums() {
    assertThat(problems(line(1, "8471300100", "10000.00", "DUTY 251.49 2.5", "012 1051.51 10.5")))
        .containsExactly(
            new SummaryProblem(
                "/lines/0",
                Code.LINE_OFF,
                "On line 1, $1303.00 is stated where a rate is, but $1300.00 is calculated; they may"
                    + " differ by $2.99 (ACE 627)."));
    assertThat(
            problems(
                line(1, "8471300100", "10000.00", "DUTY 251.49 2.5"),
                line(2, "8471300100", "10000.00", "DUTY 251.51 2.5", "056 9.00")))
        .containsExactly(
            new SummaryProblem(
                "/lines",
                Code.SUMMARY_OFF,
                "On all lines, $503.00 is stated where a rate is, but $500.00 is calculated; they may"
                    + " differ by $2.99 (ACE 627)."));
  }

  @Test
  void theRefusalNamesLineAndClassCode() {
    List<SummaryProblem> problems =
        problems(
            line(1, "8471300100", "10000.00", "DUTY 250.00 2.5"),
            line(2, "8703230010", "333.00", "499 1.15", "DUTY 12.00 2.5"));
    assertThat(problems)
        .containsExactly(
            new SummaryProblem(
                "/lines/1/charges/1/amount",
                Code.AMOUNT_OFF,
                // 8.325, rounded half up
                "On line 2, class code DUTY, $12.00 is stated, but 2.5 percent of $333.00 is $8.33;"
                    + " they may differ by $2.99 (ACE 627)."));
  }

  @ParameterizedTest
  @CsvSource({"100.00,", "102.99,", "103.00, TOTAL_OFF", "97.01,", "97.00, TOTAL_OFF", ","})
  void theTotalMayDifferFromTheLinesByTwoDollarsNinetyNine(String total, Code code) {
    EntrySummary summary =
        new EntrySummary(
            "01",
            total == null ? null : Money.of(total),
            List.of(
                line(1, "8471300100", "1000.00", "DUTY 60.00"),
                line(2, "8471300100", "1000.00", "DUTY 30.00", "499 10.00")));
    assertThat(Arithmetic.problems(summary))
        .extracting(SummaryProblem::pointer, SummaryProblem::code)
        .isEqualTo(code == null ? List.of() : List.of(tuple("/total", code)));
  }

  @Test
  void everythingThatIsWrongIsFoundAtOnce() {
    EntrySummary summary =
        new EntrySummary(
            "01",
            Money.of("-1.00"),
            List.of(
                line(1, "8471300100", "-5.00", "DUTY 1.00", "499 2.00", "DUTY 3.00"),
                line(1, "8471300100", "100.00", "DUTY -4.00 -4"),
                line(0, "8471300100", "100.00")));
    assertThat(Arithmetic.problems(summary))
        .extracting(SummaryProblem::pointer, SummaryProblem::code)
        .containsExactly(
            tuple("/lines/0/value", Code.NEGATIVE),
            tuple("/lines/0/charges/2/classCode", Code.CLASS_CODE_DUPLICATE),
            tuple("/lines/1/line", Code.LINE_NUMBER_DUPLICATE),
            tuple("/lines/1/charges/0/amount", Code.NEGATIVE),
            tuple("/lines/1/charges/0/rate", Code.NEGATIVE),
            tuple("/lines/2/line", Code.LINE_NUMBER),
            tuple("/total", Code.NEGATIVE),
            tuple("/total", Code.TOTAL_OFF));
    assertThat(problems()).extracting(SummaryProblem::code).containsExactly(Code.NO_LINES);
  }

  @ParameterizedTest
  @CsvSource({"9,", "10, TOO_MANY_FEES"})
  void aLineTakesNineFeesBesideItsDuties(int fees, Code code) {
    List<Charge> charges =
        IntStream.range(0, fees + 3)
            .mapToObj(
                i ->
                    List.of("DUTY", "012", "017").size() > i
                        ? List.of("DUTY", "012", "017").get(i)
                        : Integer.toString(500 + i))
            .map(classCode -> Charge.of(new ClassCode(classCode), Money.of("1.00")))
            .toList();
    assertThat(problems(new SummaryLine(1, "8471300100", Money.of("1.00"), charges)))
        .extracting(SummaryProblem::code)
        .isEqualTo(code == null ? List.of() : List.of(code));
  }
}
