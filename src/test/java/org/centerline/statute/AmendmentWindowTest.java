package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.centerline.statute.BoundaryAnswer.Limit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To the day: the window of every era, under both readings of its boundary. */
class AmendmentWindowTest {

  private static AmendmentSample psc(String received, String entered, String scheduled) {
    return AmendmentSample.of(AmendmentKind.PSC, received, entered, scheduled);
  }

  private static String orNone(String codes) {
    return codes == null ? "" : codes;
  }

  @ParameterizedTest
  @CsvSource({
    // Z26: entry + 300 and L-16 are both Wednesday, October 29
    "2025-10-29, 2025-01-02, 2025-11-14, ACE, 2025-10-29,",
    "2025-10-30, 2025-01-02, 2025-11-14, ACE, 2025-10-29, B48 B51",
    "2025-10-29, 2025-01-02, 2025-11-14, NOTICE, 2025-10-29,",
    // one day later the notice's fifteen days still run, the 300 do not
    "2025-10-30, 2025-01-02, 2025-11-14, NOTICE, 2025-10-29, B48",
    // B3's short liquidation; Z27: fifteen days before, ACE rejects and the notice accepts
    "2025-12-03, 2025-03-03, 2025-12-19, ACE, 2025-12-03,",
    "2025-12-04, 2025-03-03, 2025-12-19, ACE, 2025-12-03, B51",
    "2025-12-04, 2025-03-03, 2025-12-19, NOTICE, 2025-12-04,",
    "2025-12-05, 2025-03-03, 2025-12-19, NOTICE, 2025-12-04, B51",
    // the day before liquidation, the day itself, and no liquidation set
    "2025-12-18, 2025-03-03, 2025-12-19, ACE, 2025-12-03, B51",
    "2025-12-19, 2025-03-03, 2025-12-19, ACE, , B50",
    "2025-12-28, 2025-03-03, , ACE, 2025-12-28,",
    "2025-12-29, 2025-03-03, , ACE, 2025-12-28, B48"
  })
  void theLastDayIsThatOfTheReadingAskedFor(
      String received,
      String entered,
      String scheduled,
      PscBoundary boundary,
      LocalDate last,
      String codes) {
    AmendmentSample sample = psc(received, entered, scheduled);
    sample.boundary = boundary;
    assertThat(sample.codes()).isEqualTo(orNone(codes));
    Deadline window = sample.examine().window();
    assertThat(window == null ? null : window.due()).isEqualTo(last);
  }

  /**
   * B3 by the other setting: entered on 2025-03-03, day 299 is Saturday, December 27, day 300
   * Sunday, December 28. Z26 ends on October 28 by ACE's count.
   */
  @ParameterizedTest
  @CsvSource({
    "2025-12-27, 2025-03-03, , ACE, 2025-12-27,",
    "2025-12-28, 2025-03-03, , ACE, 2025-12-27, B48",
    "2025-12-28, 2025-03-03, , NOTICE, 2025-12-28,",
    "2025-12-29, 2025-03-03, , NOTICE, 2025-12-28, B48",
    "2025-10-28, 2025-01-02, 2025-11-14, ACE, 2025-10-28,",
    "2025-10-29, 2025-01-02, 2025-11-14, ACE, 2025-10-28, B48",
    "2015-05-30, 2014-09-03, , ACE, 2015-05-30,",
    "2015-05-31, 2014-09-03, , ACE, 2015-05-30, B48",
    "2015-05-31, 2014-09-03, , NOTICE, 2015-05-31,",
    // the days before liquidation are read by their own setting
    "2025-12-03, 2025-03-03, 2025-12-19, NOTICE, 2025-12-03,",
    "2025-12-04, 2025-03-03, 2025-12-19, NOTICE, 2025-12-03, B51"
  })
  void theDaysFromEntryAreThoseOfTheReadingAskedFor(
      String received,
      String entered,
      String scheduled,
      PscBoundary counted,
      LocalDate last,
      String codes) {
    AmendmentSample sample = psc(received, entered, scheduled);
    sample.fromEntry = counted;
    assertThat(sample.codes()).isEqualTo(orNone(codes));
    assertThat(sample.examine().window().due()).isEqualTo(last);
  }

  @Test
  void byTheCountOfAceBothAnswersAreShownAndItsOwnIsApplied() {
    AmendmentSample sample = psc("2025-12-28", "2025-03-03", null);
    sample.fromEntry = PscBoundary.ACE;
    Eligibility examined = sample.examine();
    assertThat(examined.boundaries())
        .filteredOn(answer -> answer.limit() == Limit.ENTRY)
        .extracting(BoundaryAnswer::boundary, BoundaryAnswer::lastDay, BoundaryAnswer::verdict)
        .containsExactly(
            tuple(PscBoundary.ACE, LocalDate.of(2025, 12, 27), Verdict.UNTIMELY),
            tuple(PscBoundary.NOTICE, LocalDate.of(2025, 12, 28), Verdict.TIMELY));
    assertThat(examined.refusals().get(0).message())
        .contains("300 days after the entry", "299 days are open, until 2025-12-27 (Saturday)");
    assertThat(examined.window().citation()).isEqualTo("84 FR 40430; ACE B51; ACE B48");
    assertThat(examined.window().explanation())
        .contains(
            "day 299, 2025-12-27, is the last.",
            "By the notice, 84 FR 40430, day 300, 2025-12-28, would be the last, which is not");
  }

  @ParameterizedTest
  @CsvSource({
    // the first day of corrections and the day before
    "2011-07-24, 2011-06-01, , PSC_NOT_YET",
    "2011-07-25, 2011-06-01, ,",
    // Z32: entered 2014-09-03, day 270 is 2015-05-31
    "2015-05-31, 2014-09-03, ,",
    "2015-06-01, 2014-09-03, , B48",
    // 21 days before liquidation is in time, 20 is not
    "2015-05-01, 2014-09-03, 2015-05-22,",
    "2015-05-02, 2014-09-03, 2015-05-22, B51",
    // the last day of the 270 and the first of the 300: entered 2016-04-01, day 300 2017-01-26
    "2017-01-13, 2016-04-01, , B48",
    "2017-01-14, 2016-04-01, ,",
    "2017-01-26, 2016-04-01, ,",
    "2017-01-27, 2016-04-01, , B48",
    // sixteen days before liquidation: too near by the old limits, in time by the new
    "2017-01-13, 2016-08-01, 2017-01-29, B51",
    "2017-01-14, 2016-08-01, 2017-01-30,"
  })
  void theLimitsOfTheDayOfSendingApply(
      String received, String entered, String scheduled, String codes) {
    assertThat(psc(received, entered, scheduled).codes()).isEqualTo(orNone(codes));
  }

  @ParameterizedTest
  @CsvSource({
    // Z31: entered 2018-04-20, entry + 500 is 2019-09-02, 40 days before the new liquidation
    "2019-09-02,",
    "2019-09-26,",
    "2019-09-27, B51",
    "2019-08-14,",
    "2019-08-13, B48"
  })
  void extendedLiquidationLiftsTheLimitFromEntrySince2019(String received, String codes) {
    AmendmentSample sample = psc(received, "2018-04-20", "2019-10-12");
    sample.status = LiquidationStatus.EXTENDED;
    assertThat(sample.codes()).isEqualTo(orNone(codes));
  }

  @ParameterizedTest
  @CsvSource({
    "03, AD, ,",
    "03, CVD, ,",
    "03, AD_CVD, ,",
    "07, EAPA, ,",
    "03, INJUNCTION, ,",
    "06, AD, true,",
    "06, AD, false, B48",
    "03, OTHER, , B48",
    "01, AD, , B48",
    // a basis that is not known is taken to be a dumping case; a zone needs the case's number
    "03, , ,",
    "06, , , B48",
    "06, AD, , B48",
    "02, , , B48"
  })
  void suspendedLiquidationLiftsTheLimitFromEntryForDumpingCasesOnly(
      String type, SuspensionBasis basis, Boolean caseNumber, String codes) {
    AmendmentSample sample = psc("2026-03-02", "2024-03-04", null);
    sample.entryType = type;
    sample.amendedType = type;
    sample.status = LiquidationStatus.SUSPENDED;
    sample.basis = basis;
    sample.caseNumber = caseNumber;
    assertThat(sample.codes()).isEqualTo(orNone(codes));
    assertThat(sample.examine().window() == null).isEqualTo(codes == null);
  }

  /**
   * 19 USC 1504(b), 19 CFR 159.12(e): extended, the law's last day of January 5 2030 ends the
   * window whatever is set; ACE leaves until the sixteenth day before, December 20. After it the
   * entry is deemed liquidated and protested within 180 days, by July 4 2030.
   */
  @ParameterizedTest
  @CsvSource({
    "2029-12-20, , ,",
    "2029-12-21, , B51, before the last day to liquidate (19 USC 1504)",
    "2029-12-20, 2099-01-01, ,",
    "2029-12-21, 2099-01-01, B51, before the last day to liquidate (19 USC 1504)",
    "2030-01-05, , B51, on the last day to liquidate",
    "2030-01-06, , B50, ended on 2030-01-05 and the entry is deemed liquidated",
    "2030-01-06, 2099-01-01, B50, protest it by 2030-07-04",
    "2030-01-05, 2030-01-05, B50, Liquidation was set for 2030-01-05"
  })
  void theWindowEndsWithTheTimeThatTheLawLeaves(
      String received, String scheduled, String codes, String words) {
    AmendmentSample sample = psc(received, "2026-01-05", scheduled);
    sample.status = LiquidationStatus.EXTENDED;
    sample.lastDay = LocalDate.of(2030, 1, 5);
    assertThat(sample.codes()).isEqualTo(orNone(codes));
    Eligibility examined = sample.examine();
    if (codes == null) {
      assertThat(examined.window().due()).isEqualTo("2029-12-20");
    } else {
      assertThat(examined.refusals().get(0).message()).contains(words);
    }
  }

  /** A letter is due twenty days before: January 20 2009 less 20 is December 31 2008. */
  @ParameterizedTest
  @CsvSource({"2008-12-31,", "2009-01-01, PEA_WINDOW", "2009-01-21, LIQUIDATED"})
  void theWindowOfALetterEndsWithItToo(String received, String codes) {
    AmendmentSample sample =
        AmendmentSample.of(AmendmentKind.PEA_INDIVIDUAL, received, "2008-01-20", null);
    sample.lastDay = LocalDate.of(2009, 1, 20);
    assertThat(sample.codes()).isEqualTo(orNone(codes));
  }

  @Test
  void bothReadingsAreAlwaysShown() {
    AmendmentSample sample = psc("2025-12-04", "2025-03-03", "2025-12-19");
    for (PscBoundary asked : PscBoundary.values()) {
      sample.boundary = asked;
      assertThat(sample.examine().boundaries())
          .filteredOn(answer -> answer.limit() == Limit.LIQUIDATION)
          .extracting(BoundaryAnswer::boundary, BoundaryAnswer::lastDay, BoundaryAnswer::verdict)
          .containsExactly(
              tuple(PscBoundary.ACE, LocalDate.of(2025, 12, 3), Verdict.UNTIMELY),
              tuple(PscBoundary.NOTICE, LocalDate.of(2025, 12, 4), Verdict.TIMELY));
    }
    assertThat(sample.examine().boundaries().get(0).explanation())
        .contains("the last day is 2025-12-03 (Wednesday)");
  }

  /** B3: the notice's 300 and 270 days, and one less by B48, whose text is that of the 270. */
  @ParameterizedTest
  @CsvSource({
    "2025-12-28, 2025-03-03, 2025-12-27, 2025-12-28, By analogy with ACE error B48",
    // Z32: the notice's day 270 is applied, and day 271 is refused by both
    "2015-05-31, 2014-09-03, 2015-05-30, 2015-05-31, By ACE error B48"
  })
  void bothReadingsOfTheDaysFromEntryAreShown(
      String received, String entered, LocalDate ace, LocalDate notice, String words) {
    Eligibility examined = psc(received, entered, null).examine();
    List<BoundaryAnswer> fromEntry =
        examined.boundaries().stream().filter(one -> one.limit() == Limit.ENTRY).toList();
    assertThat(fromEntry)
        .extracting(BoundaryAnswer::boundary, BoundaryAnswer::lastDay, BoundaryAnswer::verdict)
        .containsExactly(
            tuple(PscBoundary.ACE, ace, Verdict.UNTIMELY),
            tuple(PscBoundary.NOTICE, notice, Verdict.TIMELY));
    assertThat(fromEntry.get(0).explanation()).contains(words, "It is not applied");
    assertThat(examined.isEligible()).isTrue();
    assertThat(examined.window().explanation()).contains(words, ace + ", would be the last");
  }

  @Test
  void anExtensionLeavesNoReadingOfTheDaysFromEntry() {
    AmendmentSample sample = psc("2025-06-02", "2025-03-03", "2026-03-06");
    sample.status = LiquidationStatus.EXTENDED;
    assertThat(sample.examine().boundaries())
        .extracting(BoundaryAnswer::limit)
        .containsOnly(Limit.LIQUIDATION);
  }

  @Test
  void whatIsTooLateWaitsForLiquidationAndProtests() {
    Refusal late = psc("2025-10-30", "2025-01-02", "2026-03-06").examine().refusals().get(0);
    assertThat(late.message())
        .isEqualTo(
            "Sent on 2025-10-30, 301 days after the entry of 2025-01-02; 300 days are open, until"
                + " 2025-10-29 (Wednesday).");
    assertThat(late.citation()).isEqualTo("84 FR 40430; ACE B48");
    assertThat(late.remainingWay()).isEqualTo(RemainingWay.WAIT_AND_PROTEST);
    assertThat(psc("2025-12-04", "2025-03-03", "2025-12-19").way())
        .isEqualTo(RemainingWay.WAIT_AND_PROTEST);
  }

  @ParameterizedTest
  @CsvSource({"2025-12-18, 1 day before", "2025-12-17, 2 days before"})
  void oneDayIsOneDay(String received, String words) {
    assertThat(psc(received, "2025-03-03", "2025-12-19").examine().refusals().get(0).message())
        .contains(", " + words + " the liquidation");
  }

  @Test
  void aReceiptBeforeTheEntryIsImpossible() {
    AmendmentSample sample = psc("2025-01-01", "2025-01-02", null);
    assertThat(catchThrowableOfType(StatuteException.class, sample::examine).fact())
        .isEqualTo("receivedOn");
  }

  @Property
  void theWindowNeverReachesPastLiquidation(
      @ForAll @IntRange(min = 0, max = 5400) int entry,
      @ForAll @IntRange(min = 0, max = 900) int cycle,
      @ForAll @IntRange(min = 0, max = 900) int sent,
      @ForAll PscBoundary boundary,
      @ForAll PscBoundary fromEntry,
      @ForAll LiquidationStatus status) {
    AmendmentSample sample = new AmendmentSample();
    sample.entryDate = LocalDate.of(2011, 7, 25).plusDays(entry);
    sample.scheduled = sample.entryDate.plusDays(cycle);
    sample.receivedOn = sample.entryDate.plusDays(sent);
    sample.boundary = boundary;
    sample.fromEntry = fromEntry;
    sample.status = status;
    Eligibility eligibility = sample.examine();
    if (eligibility.window() != null) {
      assertThat(eligibility.window().due()).isBefore(sample.scheduled);
      boolean late = sample.receivedOn.isAfter(eligibility.window().due());
      assertThat(eligibility.isEligible()).isEqualTo(!late);
    } else {
      assertThat(eligibility.isEligible()).isFalse();
    }
    for (Limit limit : Limit.values()) {
      assertThat(
              eligibility.boundaries().stream()
                  .filter(answer -> answer.limit() == limit)
                  .map(BoundaryAnswer::lastDay))
          .isSorted();
    }
  }
}
