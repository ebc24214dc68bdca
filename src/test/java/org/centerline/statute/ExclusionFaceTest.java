package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a protest says on its face that it contests an exclusion: 19 CFR 174.21(b). */
class ExclusionFaceTest {

  @ParameterizedTest
  @CsvSource({
    "EXCLUSION, , MARKED",
    "EXCLUSION, true, MARKED",
    "EXCLUSION, false, UNMARKED",
    "CHARGES, , NONE",
    "CLASSIFICATION, false, NONE"
  })
  void namingTheExclusionAsTheDecisionIsTheFaceUnlessTheFilerSaysOtherwise(
      ProtestableDecision decision, Boolean onItsFace, ExclusionFace face) {
    assertThat(ExclusionFace.of(decision, onItsFace)).isEqualTo(face);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The goods were excluded from entry on March 2.",
        "We object to the exclusion of the shipment from delivery",
        "CBP refused entry of the tablets.",
        "The denial of\nadmission rests on a mistake.",
        "The notice of redelivery was issued too late; a DEMAND FOR REDELIVERY lapses.",
        "Without a decision for 30 days they are deemed excluded."
      })
  void aTextThatSpeaksOfAnExclusionWithoutItsMarkIsNoticed(String text) {
    assertThat(ExclusionFace.of(ProtestableDecision.CHARGES, null, null, text))
        .isEqualTo(ExclusionFace.UNMARKED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The machines fall under the Section 301 exclusion of 9903.88.67.",
        "Goods granted an exclusion from the additional duties of 9903.88.01",
        "Parts excluded from heading 8471 by note 6",
        "Entered and released on March 2; delivery was made the same day."
      })
  void exclusionsFromATariffAreNoneFromEntry(String text) {
    assertThat(ExclusionFace.of(ProtestableDecision.CLASSIFICATION, null, text))
        .isEqualTo(ExclusionFace.NONE);
  }

  private static ProtestSample exclusion() {
    ProtestSample protest = new ProtestSample();
    protest.decision = ProtestableDecision.EXCLUSION;
    protest.exclusion = ExclusionFace.MARKED;
    protest.decisionDate = LocalDate.of(2025, 8, 11);
    protest.entries = List.of(ProtestSample.entry("ABC-1234567-6", "2025-08-04", null));
    return protest;
  }

  @Test
  void anExclusionInOrderHasNoFinding() {
    Examination found = exclusion().examine();
    assertThat(found.findings()).isEmpty();
    assertThat(found.timeliness()).isEqualTo(Timeliness.TIMELY);
  }

  @Test
  void anExclusionWithoutItsDateIsIncompleteAndNothingElse() {
    ProtestSample protest = exclusion();
    protest.decisionDate = null;
    Examination found = protest.examine();
    assertThat(found.timeliness()).isEqualTo(Timeliness.UNDATED);
    assertThat(found.window()).isNull();
    assertThat(found.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.INCOMPLETE);
              assertThat(finding.citation()).isEqualTo("19 CFR 174.13(a)(4)");
            });
  }

  /** A surety's time counts from its demand, whether or not the exclusion is dated. */
  @Test
  void aSuretysUndatedExclusionIsMeasuredByItsDemand() {
    ProtestSample protest = exclusion();
    protest.role = FilerRole.SURETY;
    protest.nonCollusion = true;
    protest.decisionDate = null;
    protest.demandMailedOn = LocalDate.of(2025, 3, 14);
    assertThat(protest.examine().timeliness()).isEqualTo(Timeliness.TIMELY);
    protest.receivedOn = LocalDate.of(2025, 9, 11);
    assertThat(protest.examine().timeliness()).isEqualTo(Timeliness.UNTIMELY);
  }

  @Test
  void whatIsNotMarkedIsWarnedOf() {
    ProtestSample protest = exclusion();
    protest.exclusion = ExclusionFace.UNMARKED;
    assertThat(protest.examine().findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.EXCLUSION_NOT_MARKED);
              assertThat(finding.citation()).isEqualTo("19 CFR 174.21(b)");
              assertThat(finding.message())
                  .isEqualTo(
                      "The protest contests an exclusion without saying so on its face. It is"
                          + " therefore not deemed denied on the 30th day; two years apply.");
            });
  }
}
