package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One code for each thing wrong with a post summary correction. */
class AmendmentRefusalTest {

  private final AmendmentSample psc = new AmendmentSample();

  @Test
  void aCorrectionInGoodOrderIsEligible() {
    Eligibility eligibility = psc.examine();
    assertThat(eligibility.isEligible()).isTrue();
    assertThat(eligibility.window().citation()).isEqualTo("84 FR 40430; ACE B51");
  }

  @ParameterizedTest
  @CsvSource({
    "IN_TRADE_CONTROL, B45, REPLACE_SUMMARY",
    "REJECTED, B46, REPLACE_SUMMARY",
    "UNPAID, B47, PAY_AND_SEND_AGAIN",
    // Z28
    "STATEMENT_NOT_COLLECTED, B47, WAIT_FOR_STATEMENT",
    "RECONCILIATION, B52, RECONCILE",
    "CANCELLED, B56, NONE",
    // Z29
    "UNDER_REVIEW, UNDER_REVIEW, WAIT_FOR_REVIEW",
    "DRAWBACK_CLAIMED, DRAWBACK_CLAIMED, WAIT_AND_PROTEST",
    "UNDER_INVESTIGATION, UNDER_INVESTIGATION, PRIOR_DISCLOSURE",
    "FILER_NOT_AUTHORIZED, FILER_NOT_AUTHORIZED, HAVE_AUTHORITY_RECORDED",
    "NOT_CUSTOMS_BUSINESS, FILER_ROLE, WAIT_AND_PROTEST",
    "ENTRY_DIFFERS, ENTRY_DIFFERS, SEND_AGAIN_CORRECTED"
  })
  void whatIsOnFileRefuses(SummaryFlag flag, String code, RemainingWay way) {
    psc.flags = Set.of(flag);
    assertThat(psc.codes()).isEqualTo(code);
    assertThat(psc.way()).isEqualTo(way);
  }

  @ParameterizedTest
  @CsvSource({"ANOTHER_FILER", "PSC_ON_FILE"})
  void anotherFilerAndAnEarlierCorrectionRefuseOnlyAnOrdinaryReplacement(SummaryFlag flag) {
    psc.flags = Set.of(flag);
    assertThat(psc.codes()).isEmpty();
    psc.indicator = " ";
    assertThat(psc.codes()).isEqualTo(flag == SummaryFlag.ANOTHER_FILER ? "B53" : "B54");
  }

  @ParameterizedTest
  @CsvSource({"2026-04-19,", "2026-04-20, 864"})
  void aCapeRefundBlocksSinceAprilTwentieth(LocalDate received, String code) {
    psc.receivedOn = received;
    psc.entryDate = LocalDate.of(2026, 1, 5);
    psc.scheduled = LocalDate.of(2026, 11, 20);
    psc.flags = Set.of(SummaryFlag.CAPE_REFUND_REQUESTED);
    assertThat(psc.codes()).isEqualTo(code == null ? "" : code);
  }

  @ParameterizedTest
  @CsvSource({"06, 2026-08-20,", "06, 2026-08-21, 883", "01, 2026-08-21,"})
  void aZoneSummaryMayNotModifyAnIeepaNumberSinceAugustTwentyFirst(
      String type, LocalDate received, String code) {
    psc.receivedOn = received;
    psc.entryDate = LocalDate.of(2026, 1, 5);
    psc.scheduled = LocalDate.of(2026, 11, 20);
    psc.entryType = type;
    psc.amendedType = type;
    psc.ieepa = true;
    assertThat(psc.codes()).isEqualTo(code == null ? "" : code);
  }

  @Test
  void theTransmissionItselfMustFit() {
    psc.indicator = "X";
    assertThat(psc.codes()).isEqualTo("B41");
    psc.indicator = "Y";
    psc.action = TransmissionAction.DELETE;
    assertThat(psc.codes()).isEqualTo("B43");
    psc.action = TransmissionAction.REPLACE;
    psc.port = "3001";
    assertThat(psc.codes()).isEqualTo("B44");
  }

  @Test
  void aSummaryOutsideAceIsAmendedByLetter() {
    psc.system = SummarySystem.ACS;
    assertThat(psc.codes()).isEqualTo("B42");
    assertThat(psc.way()).isEqualTo(RemainingWay.FILE_PEA);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1,",
    "2, 1, VERSION",
    "1, 2, VERSION",
    "1, ,",
  })
  void onlyTheVersionOnFileIsAmended(Integer onFile, Integer amended, String code) {
    psc.onFile = onFile;
    psc.amendedVersion = amended;
    assertThat(psc.codes()).isEqualTo(code == null ? "" : code);
  }

  @ParameterizedTest
  @CsvSource({
    // Z30
    "11, 11, 2025-06-02, INFORMAL",
    "12, 12, 2025-06-02, INFORMAL",
    "01, 02, 2025-06-02, TYPE_CHANGE",
    "01, 03, 2025-06-02,",
    "03, 01, 2025-06-02,",
    "02, 01, 2025-06-02, TYPE_CHANGE",
    "23, 23, 2025-06-02,",
    "23, 01, 2025-06-02, TYPE_CHANGE",
    "01, 23, 2025-06-02, TYPE_CHANGE",
    "52, 52, 2025-06-02,",
    "09, 09, 2025-06-02, ENTRY_TYPE",
    "86, 86, 2025-06-02, ENTRY_TYPE",
    // 01 and 03 first, the others since 2017-01-14
    "01, 01, 2017-01-13,",
    "03, 03, 2017-01-13,",
    "02, 02, 2017-01-13, ENTRY_TYPE",
    "02, 02, 2017-01-14,",
    "11, 11, 2017-01-13, INFORMAL"
  })
  void entryTypesAndTheirChanges(String from, String to, LocalDate received, String code) {
    psc.entryType = from;
    psc.amendedType = to;
    psc.receivedOn = received;
    psc.entryDate = received.minusDays(90);
    psc.scheduled = received.plusDays(200);
    assertThat(psc.codes()).isEqualTo(code == null ? "" : code);
  }

  /** Z34. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u00a0",
        "N/A",
        "n/a",
        "N.A.",
        "NA",
        "None",
        "none.",
        "NONE",
        "-",
        "N / A",
        "n.a.",
        "(none)",
        "None!",
        "--",
        "...",
        "TBD",
        "t.b.d.",
        "To be determined",
        "unknown",
        "Null",
        "No reason",
        "\uff2e\uff0f\uff21",
        "N/A N/A",
        "None, N/A.",
        "x",
        "ok",
        "12345",
        // Greek, capital and small; Cyrillic between Latin
        "\u039d/\u0391",
        "\u03bd/\u03b1 \u039d/\u0391",
        "N\u043en\u0435"
      })
  void anExplanationThatSaysNothingIsRefused(String explanation) {
    psc.explanation = explanation;
    assertThat(psc.codes()).isEqualTo("EXPLANATION");
    assertThat(psc.way()).isEqualTo(RemainingWay.SEND_AGAIN_CORRECTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "None of the goods are of cotton.",
        "NA line 3 should read NB",
        "价格有误",
        "Canada",
        "N/A fee 501",
        "Tax"
      })
  void theSameWordsInsideAnExplanationAreNot(String explanation) {
    psc.explanation = explanation;
    assertThat(psc.codes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "99, 75,",
    "100, 1, EXPLANATION_TOO_LONG",
    "1, 7425,",
    "1, 7426, EXPLANATION_TOO_LONG"
  })
  void anExplanationHasNinetyNineLinesOfSeventyFive(int lines, int length, String code) {
    psc.explanation = String.join("\n", Collections.nCopies(lines, "x".repeat(length)));
    assertThat(psc.codes()).isEqualTo(code == null ? "" : code);
  }

  @Test
  void aReasonIsGivenAtHeaderOrLine() {
    psc.headerReasons = List.of();
    assertThat(psc.codes()).isEqualTo("748");
    psc.lineReasons = Map.of(1, List.of());
    assertThat(psc.codes()).isEqualTo("748");
    psc.lineReasons = Map.of(2, List.of("L01"));
    assertThat(psc.codes()).isEmpty();
  }

  @Test
  void fiveReasonsAreTakenAndNotSix() {
    psc.headerReasons = Collections.nCopies(5, "H99");
    psc.lineReasons = Map.of(1, Collections.nCopies(5, "L01"), 2, Collections.nCopies(5, "L04"));
    assertThat(psc.codes()).isEmpty();
    psc.headerReasons = Collections.nCopies(6, "H99");
    assertThat(psc.codes()).isEqualTo("REASON_COUNT");
    psc.lineReasons = Map.of(1, Collections.nCopies(6, "L01"));
    assertThat(psc.codes()).isEqualTo("REASON_COUNT REASON_COUNT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"L01", "H1", "h01", "H001", "X01", ""})
  void aHeaderReasonIsHAndTwoDigits(String code) {
    psc.headerReasons = List.of(code);
    assertThat(psc.codes()).isEqualTo("REASON_UNKNOWN");
  }

  @Test
  void aLineReasonIsLAndTwoDigits() {
    psc.lineReasons = Map.of(3, List.of("L01", "H01"));
    assertThat(psc.examine().refusals().get(0).message())
        .isEqualTo("Line 3 gives H01; its reason codes are L and two digits.");
  }

  @Test
  void dataThatMayNotAppearIsNamed() {
    psc.elements = Set.of(PscElement.FIRMS, PscElement.LIVE_ENTRY);
    assertThat(psc.codes()).isEqualTo("ELEMENT_NOT_ALLOWED");
    assertThat(psc.examine().refusals().get(0).message())
        .isEqualTo(
            "It brings what may not appear: live entry indicator, location of goods (FIRMS code).");
  }

  @ParameterizedTest
  @CsvSource({
    // liquidated 2025-03-14, day 180 is Wednesday 2025-09-10
    "2025-09-10, PROTEST",
    "2025-09-11, NONE",
    "2025-03-14, PROTEST"
  })
  void afterLiquidationAProtestRemainsAsLongAsItsTimeRuns(LocalDate received, RemainingWay way) {
    psc.entryDate = LocalDate.of(2024, 5, 1);
    psc.liquidated = LocalDate.of(2025, 3, 14);
    psc.receivedOn = received;
    assertThat(psc.codes()).isEqualTo("B50");
    assertThat(psc.way()).isEqualTo(way);
    assertThat(psc.examine().window()).isNull();
  }

  @Test
  void aSummaryCalledLiquidatedIsLiquidatedWithoutADate() {
    psc.status = LiquidationStatus.LIQUIDATED;
    assertThat(psc.codes()).isEqualTo("B50");
    assertThat(psc.way()).isEqualTo(RemainingWay.PROTEST);
  }

  @Test
  void aSetDateThatHasComeCountsAsLiquidationUnlessSuspended() {
    psc.receivedOn = LocalDate.of(2025, 7, 18);
    psc.scheduled = LocalDate.of(2025, 7, 18);
    assertThat(psc.examine().refusals().get(0).message())
        // July 18 + 13 = July 31, + 31 + 30 + 31 + 30 + 31 = December 31, + 14
        .isEqualTo(
            "Liquidation was set for 2025-07-18, not after the day of sending; protest it by"
                + " 2026-01-14.");
    psc.status = LiquidationStatus.SUSPENDED;
    psc.receivedOn = LocalDate.of(2025, 7, 21);
    assertThat(psc.codes()).isEqualTo("B51");
    assertThat(psc.examine().refusals().get(0).message())
        .startsWith("Sent on 2025-07-21, after the liquidation set for 2025-07-18;");
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    psc.receivedOn = LocalDate.of(2025, 11, 3);
    psc.amendedType = "02";
    psc.headerReasons = List.of();
    psc.explanation = "N/A";
    psc.flags = Set.of(SummaryFlag.UNDER_REVIEW, SummaryFlag.STATEMENT_NOT_COLLECTED);
    assertThat(psc.codes()).isEqualTo("748 B47 B48 B51 EXPLANATION TYPE_CHANGE UNDER_REVIEW");
  }

  @Test
  void whatIsNotKnownRefusesNothing() {
    psc.onFile = null;
    psc.port = null;
    psc.amendedType = null;
    psc.scheduled = null;
    assertThat(psc.codes()).isEmpty();
  }

  @Test
  void typeAndDateOfEntryMustBeKnown() {
    psc.entryType = null;
    assertThat(catchThrowableOfType(StatuteException.class, psc::examine).fact())
        .isEqualTo("entryType");
    psc.entryType = "01";
    psc.entryDate = null;
    assertThat(catchThrowableOfType(StatuteException.class, psc::examine).fact())
        .isEqualTo("entryDate");
  }
}
