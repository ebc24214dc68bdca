package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deposits, bills and liquidation, to the day. */
class LiquidationClocksTest {

  private static final LocalDate ENTERED = LocalDate.of(2026, 1, 20);

  private static Deadline due(ClockRule rule, ClockFacts.Builder facts) {
    return Statute.deadline(rule, facts.build(), ReferenceData.CALENDAR);
  }

  @ParameterizedTest
  @CsvSource({
    // Tuesday March 10 2026: Wednesday, Thursday, Friday 13
    "2026-03-10, 03, 2026-03-13, 82 FR 2385",
    // Thursday: Friday, Monday, Tuesday 17
    "2026-03-12, 07, 2026-03-17, 82 FR 2385",
    // Friday February 13: Monday 16 is Washington's Birthday; Tuesday 17, Wednesday 18, Thursday 19
    "2026-02-13, 03, 2026-02-19, 82 FR 2385",
    "2015-06-01, 03, 2015-06-01, 76 FR 37136"
  })
  void aDepositHasThreeBusinessDaysOrComesWithTheAmendment(
      LocalDate received, String type, LocalDate day, String citation) {
    Deadline deposit =
        due(ClockRule.DEPOSIT_DUE, ClockFacts.builder().filedOn(received).entryType(type));
    assertThat(deposit.due()).isEqualTo(day);
    assertThat(deposit.citation()).isEqualTo(citation);
  }

  /** Z33: no such rule for type 01. */
  @Test
  void typeOneHasNoDayForADeposit() {
    StatuteException none =
        catchThrowableOfType(
            StatuteException.class,
            () ->
                due(
                    ClockRule.DEPOSIT_DUE,
                    ClockFacts.builder().filedOn(LocalDate.of(2026, 3, 10)).entryType("01")));
    assertThat(none.code()).isEqualTo(StatuteException.Code.NOT_AVAILABLE);
  }

  @Test
  void aBillIsDueThirtyDaysAfterItsIssue() {
    Deadline bill =
        due(ClockRule.BILL_DUE, ClockFacts.builder().noticeOn(LocalDate.of(2026, 12, 7)));
    assertThat(bill.due()).isEqualTo("2027-01-06");
    assertThat(bill.citation()).isEqualTo("19 USC 1505(b)");
    // December 27 2026 is a Sunday; offices open on the Monday (G2).
    Deadline sunday =
        due(ClockRule.BILL_DUE, ClockFacts.builder().noticeOn(LocalDate.of(2026, 11, 27)));
    assertThat(sunday.due()).isEqualTo("2026-12-27");
    assertThat(sunday.rolledDue()).isEqualTo("2026-12-28");
  }

  @Test
  void liquidationIsDueOnTheDaySetAndOtherwiseWithinAYear() {
    Deadline set =
        due(
            ClockRule.LIQUIDATION_DUE,
            ClockFacts.builder()
                .entryDate(ENTERED)
                .scheduledLiquidationDate(LocalDate.of(2026, 12, 4)));
    assertThat(set.due()).isEqualTo("2026-12-04");
    assertThat(set.explanation())
        .isEqualTo(
            "The entry was made on 2026-01-20. Liquidation is set for 2026-12-04 (Friday). What is"
                + " not liquidated by 2027-01-20 is deemed liquidated as the importer asserted.");
    Deadline year = due(ClockRule.LIQUIDATION_DUE, ClockFacts.builder().entryDate(ENTERED));
    assertThat(year.due()).isEqualTo("2027-01-20");
    assertThat(year.citation()).isEqualTo("19 USC 1504(a)");
  }

  @ParameterizedTest
  @CsvSource({"1, 2028-01-20", "2, 2029-01-20", "3, 2030-01-20"})
  void eachExtensionAddsAYearAndThereAreThree(int extensions, LocalDate last) {
    ClockFacts.Builder facts =
        ClockFacts.builder().entryDate(ENTERED).liquidationStatus("EXTENDED");
    assertThat(due(ClockRule.LIQUIDATION_DUE, facts.extensionsGranted(extensions)).due())
        .isEqualTo(last);
    assertThat(LiquidationTerm.lastDay(ENTERED, extensions, null, 0, null)).isEqualTo(last);
  }

  /** 19 USC 1504(a): a warehouse entry's year counts from the final withdrawal. */
  @Test
  void theYearOfAWarehouseEntryCountsFromItsLastWithdrawal() {
    ClockFacts.Builder facts = ClockFacts.builder().entryDate(ENTERED).entryType("21");
    assertThatThrownBy(() -> due(ClockRule.LIQUIDATION_DUE, facts))
        .isInstanceOf(StatuteException.class)
        .hasMessageContaining("lastWithdrawalOn is missing");
    Deadline due = due(ClockRule.LIQUIDATION_DUE, facts.lastWithdrawalOn(LocalDate.of(2027, 5, 3)));
    assertThat(due.due()).isEqualTo("2028-05-03");
    assertThat(due.start()).isEqualTo(StartFact.WAREHOUSE_WITHDRAWAL);
    assertThat(due.explanation()).contains("last withdrawn from warehouse on 2027-05-03");
  }

  /** An extension until May 1 2028 stands; the six months from November 11 2026 are less. */
  @Test
  void anExtensionIsNotLostBySuspension() {
    ClockFacts.Builder facts =
        ClockFacts.builder()
            .entryDate(LocalDate.of(2025, 6, 1))
            .liquidationStatus("EXTENDED")
            .extensionsGranted(1)
            .suspensionLiftedOn(LocalDate.of(2026, 11, 11))
            .extendedUntil(LocalDate.of(2028, 5, 1));
    assertThat(due(ClockRule.LIQUIDATION_DUE, facts).due()).isEqualTo("2028-05-01");
  }

  @Test
  void afterASuspensionSixMonthsRunFromTheNotice() {
    Deadline resumed =
        due(
            ClockRule.LIQUIDATION_DUE,
            ClockFacts.builder().entryDate(ENTERED).suspensionLiftedOn(LocalDate.of(2028, 8, 31)));
    // There is no February 31; 2029 is no leap year.
    assertThat(resumed.due()).isEqualTo("2029-02-28");
    assertThat(resumed.citation()).isEqualTo("19 USC 1504(d)");
    assertThat(resumed.from()).isEqualTo("2028-08-31");
  }

  /** 19 USC 1504(d): six months from the notice, unless extended under (b) by a year at a time. */
  @ParameterizedTest
  @CsvSource({"1, 2028-09-10", "2, 2029-09-10", "3, 2030-09-10"})
  void anExtensionAfterASuspensionAddsAYearToItsSixMonths(int extensions, LocalDate last) {
    ClockFacts.Builder facts =
        ClockFacts.builder()
            .entryDate(ENTERED)
            .suspensionLiftedOn(LocalDate.of(2027, 3, 10))
            .extensionsGranted(extensions)
            .extensionsSinceLifting(extensions);
    Deadline due = due(ClockRule.LIQUIDATION_DUE, facts);
    assertThat(due.due()).isEqualTo(last);
    assertThat(due.citation()).isEqualTo("19 USC 1504(b), (d); 19 CFR 159.12");
    assertThat(due.explanation())
        .contains("extended since (%d; %d of at most 3 in all)".formatted(extensions, extensions));
  }

  @ParameterizedTest
  @CsvSource({"SUSPENDED, NOT_AVAILABLE, 1504(d)", "LIQUIDATED, NOT_AVAILABLE, is liquidated"})
  void whileSuspendedAndOnceLiquidatedNoTimeRuns(
      String status, StatuteException.Code code, String words) {
    StatuteException none =
        catchThrowableOfType(
            StatuteException.class,
            () ->
                due(
                    ClockRule.LIQUIDATION_DUE,
                    ClockFacts.builder().entryDate(ENTERED).liquidationStatus(status)));
    assertThat(none.code()).isEqualTo(code);
    assertThat(none).hasMessageContaining(words);
  }

  /**
   * 19 USC 1504(a), (b); 19 CFR 159.12(e): a year from the entry of January 20 2026, and with three
   * extensions four.
   */
  @ParameterizedTest
  @CsvSource({
    "UNLIQUIDATED, , 2027-01-20",
    ", , 2027-01-20",
    "EXTENDED, , 2030-01-20",
    "EXTENDED, 1, 2028-01-20",
    "EXTENDED, 2, 2029-01-20"
  })
  void nothingIsSetForLaterThanTheLawLeaves(String status, Integer granted, LocalDate last) {
    ClockFacts.Builder facts =
        ClockFacts.builder()
            .entryDate(ENTERED)
            .liquidationStatus(status)
            .extensionsGranted(granted)
            .filedOn(LocalDate.of(2026, 3, 10));
    facts.scheduledLiquidationDate(last);
    assertThat(due(ClockRule.LIQUIDATION_DUE, facts).due()).isEqualTo(last);
    assertThat(due(ClockRule.PSC_WINDOW, facts).due()).isBefore(last);
    facts.scheduledLiquidationDate(last.plusDays(1));
    for (ClockRule rule : new ClockRule[] {ClockRule.LIQUIDATION_DUE, ClockRule.PSC_WINDOW}) {
      StatuteException refused =
          catchThrowableOfType(StatuteException.class, () -> due(rule, facts));
      assertThat(refused.fact()).isEqualTo("scheduledLiquidationDate");
      assertThat(refused)
          .hasMessageContaining("the last day that the law leaves is %s (19 USC".formatted(last));
    }
  }

  /** The least number of extensions that allows the schedule, and three where none is stated. */
  @ParameterizedTest
  @CsvSource({
    "2026-12-04, 1, 2028-01-20",
    "2028-01-20, 1, 2028-01-20",
    "2028-01-21, 2, 2029-01-20",
    "2029-01-20, 2, 2029-01-20",
    "2029-01-21, 3, 2030-01-20",
    ", 3, 2030-01-20"
  })
  void theScheduleTellsHowOftenItWasExtended(LocalDate scheduled, int extensions, LocalDate last) {
    assertThat(
            due(
                    ClockRule.LIQUIDATION_DUE,
                    ClockFacts.builder()
                        .entryDate(ENTERED)
                        .liquidationStatus("EXTENDED")
                        .scheduledLiquidationDate(scheduled))
                .explanation())
        .contains(
            "extension %d of at most 3".formatted(extensions), "by %s is deemed".formatted(last));
  }

  /**
   * 19 USC 1504(d): extended to January 20 2028 when notice came; six months from December 1 2026
   * end on June 1 2027, those from September 1 2027 on March 1 2028.
   */
  @ParameterizedTest
  @CsvSource({
    "2026-12-01, 0, 0, 2027-06-01",
    "2026-12-01, 1, 0, 2028-01-20",
    "2027-07-20, 1, 0, 2028-01-20",
    "2027-07-21, 1, 0, 2028-01-21",
    "2027-09-01, 1, 0, 2028-03-01",
    "2026-12-01, 2, 1, 2029-01-20",
    "2026-12-01, 1, 1, 2028-06-01"
  })
  void anExtensionThatWasInForceAtTheEndOfASuspensionStands(
      LocalDate lifted, int extensions, int since, LocalDate last) {
    assertThat(LiquidationTerm.lastDay(ENTERED, extensions, lifted, since, null)).isEqualTo(last);
    Deadline due =
        due(
            ClockRule.LIQUIDATION_DUE,
            ClockFacts.builder()
                .entryDate(ENTERED)
                .suspensionLiftedOn(lifted)
                .extensionsGranted(extensions)
                .extensionsSinceLifting(since));
    assertThat(due.due()).isEqualTo(last);
  }

  @Test
  void impossibleFactsAreNamed() {
    assertThat(
            catchThrowableOfType(
                    StatuteException.class,
                    () ->
                        due(
                            ClockRule.LIQUIDATION_DUE,
                            ClockFacts.builder().entryDate(ENTERED).extensionsGranted(4)))
                .fact())
        .isEqualTo("extensionsGranted");
    assertThat(
            catchThrowableOfType(
                    StatuteException.class,
                    () ->
                        due(
                            ClockRule.LIQUIDATION_DUE,
                            ClockFacts.builder()
                                .entryDate(ENTERED)
                                .suspensionLiftedOn(LocalDate.of(2028, 8, 31))
                                .scheduledLiquidationDate(LocalDate.of(2027, 1, 1))))
                .fact())
        .isEqualTo("scheduledLiquidationDate");
  }
}
