package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtestWindowTest {

  private static Deadline window(ClockFacts.Builder facts) {
    return Statute.deadline(ClockRule.PROTEST_WINDOW, facts.build(), ReferenceData.CALENDAR);
  }

  private static Deadline liquidated(String entry, String liquidation) {
    return window(
        ClockFacts.builder()
            .entryDate(entry == null ? null : LocalDate.parse(entry))
            .liquidationDate(LocalDate.parse(liquidation)));
  }

  @ParameterizedTest
  @CsvSource({
    // Z1, Z2: 180 days
    "2024-05-01, 2025-03-14, 2025-03-13, PREMATURE",
    "2024-05-01, 2025-03-14, 2025-03-14, TIMELY",
    "2024-05-01, 2025-03-14, 2025-09-10, TIMELY",
    "2024-05-01, 2025-03-14, 2025-09-11, UNTIMELY",
    // Z3: entered the day before the change, 90 days
    "2004-12-17, 2005-11-04, 2006-02-02, TIMELY",
    "2004-12-17, 2005-11-04, 2006-02-03, UNTIMELY",
    // Z4: entered on the day of the change
    "2004-12-18, 2005-11-04, 2006-02-03, TIMELY",
    "2004-12-18, 2005-11-04, 2006-05-03, TIMELY",
    "2004-12-18, 2005-11-04, 2006-05-04, UNTIMELY",
    // Z5: day 180 is Christmas Day, a Wednesday
    "2023-08-18, 2024-06-28, 2024-12-25, TIMELY",
    "2023-08-18, 2024-06-28, 2024-12-26, TIMELY_BY_ROLL",
    "2023-08-18, 2024-06-28, 2024-12-27, UNTIMELY",
    // 60 days: liquidated on the last day before the Customs Courts Act; day 60 is a Sunday
    "1970-03-02, 1970-09-30, 1970-11-29, TIMELY",
    "1970-03-02, 1970-09-30, 1970-11-30, TIMELY_BY_ROLL",
    "1970-03-02, 1970-09-30, 1970-12-01, UNTIMELY",
    // 90 days: entered before, liquidated on its first day
    "1970-03-02, 1970-10-01, 1970-12-30, TIMELY",
    "1970-03-02, 1970-10-01, 1970-12-31, UNTIMELY"
  })
  void theWindowEndsToTheDay(String entry, String liquidation, LocalDate filed, Verdict verdict) {
    assertThat(liquidated(entry, liquidation).verdict(filed)).isEqualTo(verdict);
  }

  @Test
  void theExplanationGivesStartCountAndWhatWasSkipped() {
    Deadline window = liquidated("2023-08-18", "2024-06-28");
    assertThat(window.kind()).isEqualTo(ClockKind.PROTEST_WINDOW);
    assertThat(window.from()).isEqualTo("2024-06-28");
    assertThat(window.due()).isEqualTo("2024-12-25");
    assertThat(window.rolledDue()).isEqualTo("2024-12-26");
    assertThat(window.citation()).isEqualTo("19 USC 1514(c)(3); 19 CFR 174.12(e)");
    assertThat(window.explanation())
        .isEqualTo(
            "The entry was liquidated on 2024-06-28 (day 0); day 180 is 2024-12-25 (Wednesday)."
                + " 2024-12-25 is Christmas Day; the next open day is 2024-12-26.");
  }

  @Test
  void aWindowThatEndsOnADayClosedByOrderIsShownBothWays() {
    // G6: Friday 2025-06-27 + 180 days; the order closes the 24th and the 26th
    Deadline window = liquidated("2024-08-16", "2025-06-27");
    assertThat(window.due()).isEqualTo("2025-12-24");
    assertThat(window.rolledDue()).isEqualTo("2025-12-29");
    assertThat(window.explanation())
        .contains("2025-12-24 is closed by order (the day before Christmas Day)")
        .endsWith("2025-12-28 is a Sunday; the next open day is 2025-12-29.");
  }

  @Test
  void aSuretyCountsFromTheMailingOfTheDemand() {
    Deadline window =
        window(
            ClockFacts.builder()
                .entryDate(LocalDate.of(2023, 5, 1))
                .liquidationDate(LocalDate.of(2024, 3, 15))
                .demandMailedOn(LocalDate.of(2025, 1, 6)));
    assertThat(window.from()).isEqualTo("2025-01-06");
    assertThat(window.due()).isEqualTo("2025-07-05");
    assertThat(window.rolledDue()).isEqualTo("2025-07-07");
    assertThat(window.explanation()).startsWith("The demand on the surety's bond was mailed on");
  }

  @Test
  void aSuretyOfAnOldEntryHasNinetyDays() {
    Deadline window =
        window(
            ClockFacts.builder()
                .entryDate(LocalDate.of(2004, 12, 17))
                .demandMailedOn(LocalDate.of(2006, 3, 1)));
    assertThat(window.due()).isEqualTo("2006-05-30");
  }

  @Test
  void aDecisionThatIsNoLiquidationOpensItsOwnWindow() {
    Deadline window =
        window(
            ClockFacts.builder()
                .entryDate(LocalDate.of(2024, 5, 1))
                .decisionDate(LocalDate.of(2025, 3, 14)));
    assertThat(window.due()).isEqualTo("2025-09-10");
    assertThat(window.explanation()).startsWith("The decision was made on 2025-03-14");
  }

  @Test
  void withoutAnEntryDateTheLiquidationChoosesTheEraAndTheExplanationSaysSo() {
    assertThat(liquidated(null, "2004-12-17").due()).isEqualTo("2005-03-17");
    Deadline later = liquidated(null, "2005-11-04");
    assertThat(later.due()).isEqualTo("2006-05-03");
    assertThat(later.explanation()).contains("The entry date is not known");
  }

  @Test
  void aWindowOutsideTheHolidayTableSaysSo() {
    assertThat(liquidated("1970-03-02", "1970-10-01").explanation())
        .contains("Entries before 2004-12-18 have 90 days.")
        .endsWith("so only weekends were considered for 1970-12-30.");
  }

  @Test
  void anUnliquidatedEntryHasNothingToProtest() {
    assertThatThrownBy(() -> window(ClockFacts.builder().entryDate(LocalDate.of(2025, 1, 2))))
        .isInstanceOfSatisfying(
            StatuteException.class,
            e -> {
              assertThat(e.code()).isEqualTo(StatuteException.Code.MISSING_FACT);
              assertThat(e.fact()).isEqualTo("liquidationDate");
              assertThat(e).hasMessageContaining("before liquidation there is nothing to protest");
            });
  }

  @Test
  void datesOutOfOrderOrOutOfReachAreRefused() {
    assertThatThrownBy(() -> liquidated("2025-03-15", "2025-03-14"))
        .hasMessage("liquidationDate 2025-03-14 is before the entry of 2025-03-15.");
    assertThatThrownBy(() -> liquidated(null, "9999-12-31"))
        .isInstanceOfSatisfying(
            StatuteException.class,
            e -> assertThat(e.code()).isEqualTo(StatuteException.Code.CONTRADICTORY_FACTS));
  }
}
