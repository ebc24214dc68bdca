package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PscWindowTest {

  private static Deadline window(ClockFacts.Builder facts) {
    return Statute.deadline(ClockRule.PSC_WINDOW, facts.build(), ReferenceData.CALENDAR);
  }

  private static StatuteException refusal(ClockFacts.Builder facts) {
    return catchThrowableOfType(StatuteException.class, () -> window(facts));
  }

  private static ClockFacts.Builder entered(String entry, String scheduled) {
    return ClockFacts.builder()
        .entryDate(LocalDate.parse(entry))
        .scheduledLiquidationDate(scheduled == null ? null : LocalDate.parse(scheduled));
  }

  @ParameterizedTest
  @CsvSource({
    // Z26: both limits fall on the same day
    "2025-01-02, 2025-11-14, 2025-10-29",
    // B3: a short liquidation governs: L-16
    "2025-03-03, 2025-12-19, 2025-12-03",
    // 300 days from entry govern, on a Sunday: a machine checks, so nothing rolls
    "2025-03-03, 2026-02-27, 2025-12-28"
  })
  void theEarlierLimitEndsTheWindow(String entry, String scheduled, LocalDate last) {
    Deadline window = window(entered(entry, scheduled));
    assertThat(window.kind()).isEqualTo(ClockKind.AMENDMENT_WINDOW);
    assertThat(window.due()).isEqualTo(last);
    assertThat(window.rolledDue()).isEqualTo(last);
  }

  @Test
  void aceRejectsFifteenDaysBeforeLiquidationAndTheNoticeIsQuotedBesideIt() {
    // Z27
    Deadline window = window(entered("2025-03-03", "2025-12-19"));
    assertThat(window.verdict(LocalDate.of(2025, 12, 3))).isEqualTo(Verdict.TIMELY);
    assertThat(window.verdict(LocalDate.of(2025, 12, 4))).isEqualTo(Verdict.UNTIMELY);
    assertThat(window.explanation())
        .contains("ACE accepts until 2025-12-03, 16 days before")
        .contains("the notice reads 2025-12-04, 15 days before")
        .endsWith("The last day is 2025-12-03 (Wednesday).");
  }

  @ParameterizedTest
  @CsvSource({
    // Z31: entry + 500 = 2019-09-02; the new liquidation is 40 days later
    "2018-04-20, 2019-10-12, 2019-09-02, TIMELY",
    "2018-04-20, 2019-10-12, 2019-09-26, TIMELY",
    "2018-04-20, 2019-10-12, 2019-09-27, UNTIMELY",
    // the day before 84 FR 40430
    "2018-04-20, 2019-10-12, 2019-08-13, UNTIMELY",
    "2018-04-20, 2019-10-12, 2019-08-14, TIMELY"
  })
  void extendedLiquidationLiftsTheLimitFromEntrySince2019(
      String entry, String scheduled, LocalDate sent, Verdict verdict) {
    Deadline window = window(entered(entry, scheduled).liquidationStatus("EXTENDED").filedOn(sent));
    assertThat(window.verdict(sent)).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"03, 2026-02-18", "07, 2026-02-18", "06, 2025-12-28", "01, 2025-12-28"})
  void suspensionLiftsTheLimitFromEntryForDumpingTypesOnly(String type, LocalDate last) {
    ClockFacts.Builder facts =
        entered("2025-03-03", "2026-03-06").liquidationStatus("SUSPENDED").entryType(type);
    assertThat(window(facts).due()).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({
    // Z32: entry + 270 = 2015-05-31, entry + 271 = 2015-06-01
    "2014-09-03, , 2015-05-31, TIMELY",
    "2014-09-03, , 2015-06-01, UNTIMELY",
    // 21 days before liquidation, not 20
    "2014-09-03, 2015-05-22, 2015-05-01, TIMELY",
    "2014-09-03, 2015-05-22, 2015-05-02, UNTIMELY",
    // the first day of the 300 days helps an entry already 270 days old
    "2016-04-01, , 2017-01-13, UNTIMELY",
    "2016-04-01, , 2017-01-14, TIMELY",
    "2016-04-01, , 2017-01-26, TIMELY"
  })
  void theLimitsOfTheDayOfSendingApply(
      String entry, String scheduled, LocalDate sent, Verdict verdict) {
    assertThat(window(entered(entry, scheduled).filedOn(sent)).verdict(sent)).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"2014-09-03, 2015-05-31", "2016-04-01, 2017-01-26", "2016-03-01, 2016-11-26"})
  void withoutADayOfSendingTheNewestLimitsThatFoundTheWindowOpenApply(
      String entry, LocalDate last) {
    assertThat(window(entered(entry, null)).due()).isEqualTo(last);
  }

  /** B1's waiver is for dumping cases: entered 2025-03-03, day 300 is 2025-12-28. */
  @ParameterizedTest
  @CsvSource({
    "03, AD, , 2026-02-18",
    "03, OTHER, , 2025-12-28",
    "06, AD, true, 2026-02-18",
    "06, AD, false, 2025-12-28"
  })
  void theBasisAndTheCaseNumberDecideWhetherSuspensionLiftsTheLimit(
      String type, SuspensionBasis basis, Boolean caseNumber, LocalDate last) {
    ClockFacts.Builder facts =
        entered("2025-03-03", "2026-03-06")
            .liquidationStatus("SUSPENDED")
            .entryType(type)
            .suspensionBasis(basis)
            .caseNumberStated(caseNumber);
    assertThat(window(facts).due()).isEqualTo(last);
  }

  /** B4; type 02 only since January 14 2017. */
  @ParameterizedTest
  @CsvSource({
    "04, 2025-06-02, An entry of type 04 takes no post summary correction sent on 2025-06-02.",
    "61, , An entry of type 61 takes no post summary correction.",
    "11, 2025-06-02, An informal entry (type 11) takes no post summary correction."
  })
  void aTypeThatTakesNoCorrectionIsRefused(String type, LocalDate sent, String sentence) {
    StatuteException refused =
        refusal(entered("2025-03-03", "2025-12-19").entryType(type).filedOn(sent));
    assertThat(refused.fact()).isEqualTo("entryType");
    assertThat(refused).hasMessage(sentence);
  }

  @Test
  void typeTwoTakesOneSince2017Only() {
    assertThat(
            refusal(entered("2016-06-01", null).entryType("02").filedOn(LocalDate.of(2017, 1, 13)))
                .fact())
        .isEqualTo("entryType");
    assertThat(window(entered("2016-06-01", null).entryType("02")).due()).isEqualTo("2017-03-28");
  }

  /**
   * 19 CFR 159.12(e): extended thrice, the entry of January 5 2017 is deemed liquidated after
   * January 5 2021; extended twice, after January 5 2020. ACE leaves until the 16th day before.
   */
  @ParameterizedTest
  @CsvSource({"2017-01-05, , 2020-12-20", "2017-01-05, 2, 2019-12-20"})
  void withoutAScheduleTheLawsLastDayEndsIt(String entry, Integer granted, LocalDate last) {
    Deadline window =
        window(
            entered(entry, null)
                .liquidationStatus("EXTENDED")
                .extensionsGranted(granted)
                .filedOn(LocalDate.of(2019, 9, 2)));
    assertThat(window.due()).isEqualTo(last);
    assertThat(window.explanation())
        .contains("No day is set for it", "deemed liquidated (19 USC 1504)", last.toString());
  }

  /** Notice of December 1 2026: six months end on June 1 2027, and 16 days before on May 16. */
  @Test
  void afterASuspensionTheSixMonthsEndIt() {
    assertThat(
            window(
                    entered("2026-01-20", null)
                        .liquidationStatus("EXTENDED")
                        .extensionsGranted(0)
                        .suspensionLiftedOn(LocalDate.of(2026, 12, 1)))
                .due())
        .isEqualTo("2027-05-16");
  }

  @Test
  void aWindowThatNeverOpensSaysWhy() {
    assertThat(refusal(entered("2025-03-03", "2025-12-19").entryType("11")).fact())
        .isEqualTo("entryType");
    assertThat(
            refusal(entered("2025-01-02", null).liquidationDate(LocalDate.of(2025, 11, 14))).fact())
        .isEqualTo("liquidationDate");
    // Z28
    assertThat(refusal(entered("2025-01-02", "2025-11-14").statementCollected(false)))
        .hasMessageContaining("B47");
    assertThat(refusal(entered("2025-01-02", "2025-01-17")).code())
        .isEqualTo(StatuteException.Code.NOT_AVAILABLE);
    assertThat(refusal(entered("2010-01-04", null)).code())
        .isEqualTo(StatuteException.Code.NOT_AVAILABLE);
    assertThat(
            refusal(entered("2025-01-02", null).liquidationStatus("SUSPENDED").entryType("03"))
                .fact())
        .isEqualTo("scheduledLiquidationDate");
    assertThat(refusal(ClockFacts.builder()).fact()).isEqualTo("entryDate");
  }
}
