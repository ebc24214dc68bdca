package org.centerline.disclosure.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.centerline.engine.TaskRefused;
import org.centerline.reference.Port;
import org.centerline.reference.PortDirectory;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Money;
import org.centerline.statute.PenaltyStatute;
import org.centerline.statute.RevenueDifference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A calculation pasted as CSV; every bad cell is named by line, column and reason. */
class LossLinesTest {

  private static final String HEADER =
      "entryNumber,port,entryDate,liquidationDate,classCode,paid,owed\n";

  /** The check digit of 231-4567890 is 2, of XJ5-0000123 it is 6 (F1). */
  private static final String GOOD = "231-4567890-2,2704,2024-05-01,2025-03-14,DUTY,100.00,350.5";

  private final LossLines lines =
      new LossLines(
          PortDirectory.of(List.of(new Port("2704", "Los Angeles"), new Port("3001", "Seattle"))),
          Clock.fixed(Instant.parse("2026-03-10T17:00:00Z"), ZoneId.of("America/New_York")));

  private List<RevenueDifference> read(String text) {
    return lines.read(text, PenaltyStatute.SECTION_1592);
  }

  /** 19 USC 1593a(c)(3)(A)(ii): interest runs from the overpayment, so its day is not optional. */
  @Test
  void aDrawbackClaimSaysWhenItWasOverpaid() {
    String claim = "231-4567890-2,2704,2024-05-01,2024-06-03,DUTY,0,350.50";
    assertThat(lines.read(claim, PenaltyStatute.SECTION_1593A))
        .extracting(RevenueDifference::liquidationDate)
        .containsExactly(LocalDate.of(2024, 6, 3));
    assertThatThrownBy(
            () ->
                lines.read(
                    claim + "\n" + claim.replace("2024-06-03", ""), PenaltyStatute.SECTION_1593A))
        .hasMessage("Line 2, overpaidOn: is missing");
  }

  @Test
  void readsLinesWithAndWithoutHeaderHyphensAndLiquidation() {
    RevenueDifference first =
        new RevenueDifference(
            "231-4567890-2",
            "2704",
            LocalDate.of(2024, 5, 1),
            LocalDate.of(2025, 3, 14),
            ClassCode.DUTY,
            Money.of("100"),
            Money.of("350.50"));
    RevenueDifference second =
        new RevenueDifference(
            "XJ5-0000123-6",
            "3001",
            LocalDate.of(2025, 6, 2),
            null,
            ClassCode.MERCHANDISE_PROCESSING,
            Money.ZERO,
            Money.of("33.58"));
    String text = GOOD + "\r\n\r\n XJ500001236 , 3001,2025-06-02,,499,0,33.58\n";
    assertThat(read(text)).containsExactly(first, second);
    assertThat(read(HEADER + text)).containsExactly(first, second);
  }

  @Test
  void cellsAreCopiedWithTabsOrSemicolons() {
    assertThat(read((HEADER + GOOD).replace(',', '\t'))).isEqualTo(read(GOOD));
    assertThat(read(GOOD.replace(',', ';'))).isEqualTo(read(GOOD));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "231-4567890-3,2704,2024-05-01,,DUTY,1,2 | entryNumber: Entry number 231-4567890-3: the check digit must be 2.",
        ",2704,2024-05-01,,DUTY,1,2 | entryNumber: is missing",
        "231-4567890-2,9999,2024-05-01,,DUTY,1,2 | port: no port has the code '9999'",
        "231-4567890-2,2704,05/01/2024,,DUTY,1,2 | entryDate: '05/01/2024' is not a date like 2026-01-31",
        "231-4567890-2,2704,2026-03-11,,DUTY,1,2 | entryDate: 2026-03-11 is in the future; today is 2026-03-10",
        "231-4567890-2,2704,2024-05-01,2024-04-30,DUTY,1,2 | liquidationDate: 2024-04-30 is before the entry of 2024-05-01",
        "231-4567890-2,2704,2024-05-01,,49,1,2 | classCode: '49' is neither DUTY nor three digits",
        "231-4567890-2,2704,2024-05-01,,777,1,2 | classCode: there is no class code '777'",
        "231-4567890-2,2704,2024-05-01,,DUTY,-1,2 | paid: '-1' is not an amount in dollars like 1234.56, zero or more",
        "231-4567890-2,2704,2024-05-01,,DUTY,1,2.005 | owed: '2.005' is not an amount in dollars like 1234.56, zero or more",
        "231-4567890-2,2704,2024-05-01,,DUTY,1 | has 6 columns, not 7: entryNumber,port,entryDate,liquidationDate,classCode,paid,owed"
      })
  void aBadCellIsNamedByItsLineColumnAndReason(String bad, String problem) {
    assertThatThrownBy(() -> read(HEADER + GOOD + "\n" + bad))
        .isInstanceOf(TaskRefused.class)
        .hasMessage("Line 3, " + problem);
  }

  @Test
  void everyBadCellOfEveryLineIsNamed() {
    assertThatThrownBy(() -> read("X,2704,2024-05-01,,DUTY,a,b\n\n" + GOOD + "\n1,2"))
        .hasMessageContainingAll("Line 1, entryNumber: ", "Line 1, paid: ", "Line 1, owed: ")
        .hasMessageContaining("Line 4, has 2 columns");
  }

  @Test
  void ofVeryManyProblemsTheFirstTwentyAreSaid() {
    assertThatThrownBy(() -> read("x\n".repeat(25)))
        .hasMessageContaining("Line 20, ")
        .hasMessageNotContaining("Line 21, ")
        .hasMessageEndingWith("and 5 more");
  }

  @Test
  void thereIsALineAndAtMostFiveThousand() {
    assertThatThrownBy(() -> read(HEADER)).hasMessageStartingWith("There is no line");
    String most = IntStream.range(0, 5000).mapToObj(i -> GOOD).collect(Collectors.joining("\n"));
    assertThat(read(HEADER + most)).hasSize(5000);
    assertThatThrownBy(() -> read(most + "\n" + GOOD))
        .hasMessage("A calculation has at most 5,000 lines; this one has 5,001");
  }

  @Test
  void aQuotationThatDoesNotEndIsRefused() {
    assertThatThrownBy(() -> read(GOOD + "\n\"231-4567890-2,2704"))
        .isInstanceOf(TaskRefused.class)
        .hasMessageStartingWith("The lines are not well-formed CSV: ");
  }
}
