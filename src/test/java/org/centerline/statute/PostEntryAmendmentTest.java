package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The letters and reports before corrections in ACE. */
class PostEntryAmendmentTest {

  private static final String ENTERED = "2008-01-15";
  private static final String LIQUIDATION = "2008-11-28";

  private static String none(String codes) {
    return codes == null ? "" : codes;
  }

  @ParameterizedTest
  @CsvSource({
    // twenty days before Friday 2008-11-28
    "2008-11-08,",
    "2008-11-09, PEA_WINDOW",
    "2008-11-27, PEA_WINDOW",
    "2008-11-28, LIQUIDATED"
  })
  void anIndividualLetterIsDueTwentyDaysBeforeLiquidation(String received, String codes) {
    AmendmentSample letter =
        AmendmentSample.of(AmendmentKind.PEA_INDIVIDUAL, received, ENTERED, LIQUIDATION);
    assertThat(letter.codes()).isEqualTo(none(codes));
  }

  @Test
  void theTwentyWorkingDaysOfPracticeAreNamedBesideTheTwentyDays() {
    Deadline window =
        AmendmentSample.of(AmendmentKind.PEA_INDIVIDUAL, "2008-06-02", ENTERED, LIQUIDATION)
            .examine()
            .window();
    assertThat(window.due()).isEqualTo("2008-11-08");
    assertThat(window.citation()).isEqualTo("72 FR 46654; 73 FR 19865");
    // back from November 28 without Thanksgiving (27) and Veterans Day (11): 26 25 24, 21-17,
    // 14-12, 10, 7-3, October 31-29
    assertThat(window.explanation())
        .contains("by 2008-11-08 (Saturday)")
        .endsWith(
            "Read as 20 working days (73 FR 19865 as quoted in practice), by 2008-10-29 (Wednesday).");
  }

  @ParameterizedTest
  @CsvSource({
    // the twenty days begin on 2007-09-20; before, until the liquidation
    "PEA_INDIVIDUAL, 2007-09-19,",
    "PEA_INDIVIDUAL, 2007-09-20, PEA_WINDOW",
    // the test began on 2000-12-28
    "PEA_INDIVIDUAL, 2000-12-27, PEA_NOT_YET",
    "PEA_INDIVIDUAL, 2000-12-28,",
    // 72 FR 46654: no letter is accepted after 2007-09-20
    "SIL, 2007-09-20,",
    "SIL, 2007-09-21, SIL_ENDED",
    "SIL, 2007-09-21, SIL_ENDED",
    "SIL, 1999-01-04,"
  })
  void eachWayHasItsFirstAndLastDay(AmendmentKind kind, String received, String codes) {
    LocalDate day = LocalDate.parse(received);
    AmendmentSample letter =
        AmendmentSample.of(
            kind, received, day.minusDays(200).toString(), day.plusDays(10).toString());
    assertThat(letter.codes()).isEqualTo(none(codes));
  }

  @ParameterizedTest
  @CsvSource({
    "PEA_INDIVIDUAL, ACE, 2011-09-22,",
    "PEA_INDIVIDUAL, ACE, 2011-09-23, PEA_ENDED_FOR_ACE",
    "PEA_QUARTERLY, ACE, 2011-09-22,",
    "PEA_QUARTERLY, ACE, 2011-09-23, PEA_ENDED_FOR_ACE",
    "PEA_INDIVIDUAL, ACS, 2011-09-23,",
    "PEA_INDIVIDUAL, , 2011-09-23,"
  })
  void summariesInAceTakeNoAmendmentSinceSeptember2011(
      AmendmentKind kind, SummarySystem system, String received, String codes) {
    AmendmentSample letter = AmendmentSample.of(kind, received, "2011-06-01", "2012-04-13");
    letter.system = system;
    assertThat(letter.codes()).isEqualTo(none(codes));
  }

  @ParameterizedTest
  @CsvSource({"2016-07-22,", "2016-07-23, PEA_ENDED_FOR_ACE"})
  void anEntrySinceAceAloneTakesSummariesIsPresumedInAce(String entered, String codes) {
    AmendmentSample letter =
        AmendmentSample.of(AmendmentKind.PEA_INDIVIDUAL, "2016-11-01", entered, "2017-06-02");
    assertThat(letter.codes()).isEqualTo(none(codes));
    if (codes != null) {
      assertThat(letter.way()).isEqualTo(RemainingWay.FILE_PSC_IN_ACE);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0.00,",
    "19.99,",
    "-19.99,",
    "20.00, QUARTERLY_LIMIT",
    "-20.00, QUARTERLY_LIMIT",
    ","
  })
  void aQuarterlyReportTakesErrorsUnderTwentyDollarsEach(String effect, String codes) {
    AmendmentSample report =
        AmendmentSample.of(AmendmentKind.PEA_QUARTERLY, "2008-04-10", ENTERED, LIQUIDATION);
    report.revenueEffect = effect == null ? Map.of() : Map.of(ClassCode.DUTY, Money.of(effect));
    report.explanation = null;
    report.headerReasons = List.of();
    assertThat(report.codes()).isEqualTo(none(codes));
    if (codes != null) {
      assertThat(report.way()).isEqualTo(RemainingWay.FILE_INDIVIDUAL_LETTER);
    }
  }

  /** B2: $5,000 more of one class and $5,000 less of another are no small error. */
  @ParameterizedTest
  @CsvSource({
    "5000.00, -5000.00, QUARTERLY_LIMIT",
    "10.00, -10.00, QUARTERLY_LIMIT",
    "10.00, -9.99,"
  })
  void eachClassCodeCountsByItself(String duty, String fee, String codes) {
    AmendmentSample report =
        AmendmentSample.of(AmendmentKind.PEA_QUARTERLY, "2008-04-10", ENTERED, LIQUIDATION);
    report.revenueEffect =
        Map.of(ClassCode.DUTY, Money.of(duty), ClassCode.HARBOR_MAINTENANCE, Money.of(fee));
    assertThat(report.codes()).isEqualTo(none(codes));
  }

  @ParameterizedTest
  @CsvSource({
    "2008-03-31, , QUARTER_OPEN",
    "2008-04-01, ,",
    "2008-06-30, 2008-06-30, QUARTER_OPEN",
    "2008-07-01, 2008-06-30,"
  })
  void aQuarterlyReportIsFiledAfterTheQuarter(String received, LocalDate end, String codes) {
    AmendmentSample report =
        AmendmentSample.of(AmendmentKind.PEA_QUARTERLY, received, ENTERED, LIQUIDATION);
    report.quarterEnd = end;
    assertThat(report.codes()).isEqualTo(none(codes));
  }

  /** 65 FR 70872: formal entries only; the type changes between 01 and 03 only (B4). */
  @ParameterizedTest
  @CsvSource({
    "PEA_INDIVIDUAL, 01, 01, 2007-06-01,",
    "PEA_INDIVIDUAL, 02, 02, 2007-06-01,",
    "PEA_INDIVIDUAL, 61, 61, 2007-06-01, ENTRY_TYPE",
    "PEA_INDIVIDUAL, 86, 86, 2007-06-01, ENTRY_TYPE",
    "PEA_INDIVIDUAL, 00, 00, 2007-06-01, ENTRY_TYPE",
    "PEA_QUARTERLY, 61, 61, 2007-06-01, ENTRY_TYPE",
    "PEA_INDIVIDUAL, 01, 11, 2007-06-01, TYPE_CHANGE",
    "PEA_QUARTERLY, 01, 02, 2007-06-01, TYPE_CHANGE",
    "PEA_INDIVIDUAL, 01, 03, 2007-06-01,",
    "PEA_INDIVIDUAL, 61, 61, 2000-12-28, ENTRY_TYPE",
    "PEA_INDIVIDUAL, 61, 61, 2000-12-27, PEA_NOT_YET",
    "SIL, 61, 61, 2007-06-01,"
  })
  void onlyFormalEntriesAreAmended(
      AmendmentKind kind, String from, String to, String received, String codes) {
    LocalDate day = LocalDate.parse(received);
    AmendmentSample letter =
        AmendmentSample.of(
            kind, received, day.minusDays(120).toString(), day.plusDays(190).toString());
    letter.entryType = from;
    letter.amendedType = to;
    assertThat(letter.codes()).isEqualTo(none(codes));
  }

  @ParameterizedTest
  @CsvSource({
    "PEA_INDIVIDUAL, 2007-06-01, PORT_DIFFERS",
    "PEA_QUARTERLY, 2007-06-01, PORT_DIFFERS",
    "PEA_INDIVIDUAL, 2000-12-28, PORT_DIFFERS",
    "PEA_INDIVIDUAL, 2000-12-27, PEA_NOT_YET",
    "SIL, 2007-06-01,"
  })
  void theLetterNamesThePortOfTheEntry(AmendmentKind kind, String received, String codes) {
    LocalDate day = LocalDate.parse(received);
    AmendmentSample letter =
        AmendmentSample.of(
            kind, received, day.minusDays(120).toString(), day.plusDays(190).toString());
    letter.port = "3001";
    assertThat(letter.codes()).isEqualTo(none(codes));
    if ("PORT_DIFFERS".equals(codes)) {
      Refusal refusal = letter.examine().refusals().get(0);
      assertThat(refusal.citation()).isEqualTo("65 FR 70872");
      assertThat(refusal.message()).isEqualTo("The port is 3001, but the entry was made at 2704.");
    }
  }

  @ParameterizedTest
  @CsvSource({"PEA_INDIVIDUAL, INFORMAL", "PEA_QUARTERLY, INFORMAL", "SIL,"})
  void informalEntriesAreNotAmended(AmendmentKind kind, String codes) {
    AmendmentSample letter = AmendmentSample.of(kind, "2007-06-01", "2007-02-01", "2007-12-14");
    letter.entryType = "11";
    letter.amendedType = "11";
    assertThat(letter.codes()).isEqualTo(none(codes));
  }

  @ParameterizedTest
  @EnumSource(AmendmentKind.class)
  void whatIsUnderInvestigationIsDisclosed(AmendmentKind kind) {
    String received = kind == AmendmentKind.PSC ? "2012-06-01" : "2007-06-01";
    AmendmentSample letter =
        AmendmentSample.of(
            kind,
            received,
            LocalDate.parse(received).minusDays(100).toString(),
            LocalDate.parse(received).plusDays(100).toString());
    letter.flags = Set.of(SummaryFlag.UNDER_INVESTIGATION);
    assertThat(letter.codes()).isEqualTo("UNDER_INVESTIGATION");
    assertThat(letter.way()).isEqualTo(RemainingWay.PRIOR_DISCLOSURE);
  }

  @ParameterizedTest
  @CsvSource({
    "PSC, 2000-12-27, FILE_SUPPLEMENTAL_LETTER",
    "PSC, 2000-12-28, FILE_PEA",
    "PSC, 2011-07-24, FILE_PEA",
    "SIL, 2007-09-21, FILE_PEA",
    "SIL, 2024-09-20, FILE_PSC_IN_ACE"
  })
  void theWayThatRemainsIsThatOfItsDay(AmendmentKind kind, String received, RemainingWay way) {
    LocalDate day = LocalDate.parse(received);
    AmendmentSample letter =
        AmendmentSample.of(
            kind, received, day.minusDays(100).toString(), day.plusDays(100).toString());
    assertThat(letter.way()).isEqualTo(way);
  }

  @Test
  void acesOwnCodesReadAsAcePrintsThem() {
    assertThat(Arrays.stream(RefusalCode.values()).map(RefusalCode::code))
        .filteredOn(code -> code.matches("B\\d\\d|\\d{3}"))
        .containsExactlyInAnyOrder(
            "748", "864", "883", "B41", "B42", "B43", "B44", "B45", "B46", "B47", "B48", "B50",
            "B51", "B52", "B53", "B54", "B56");
    assertThat(RefusalCode.values()).allSatisfy(code -> assertThat(code.citation()).isNotBlank());
  }
}
