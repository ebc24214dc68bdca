package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.centerline.statute.ProtestSample.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProtestExaminationTest {

  private final ProtestSample protest = new ProtestSample();

  private static List<FindingCode> codes(Examination examination) {
    return examination.findings().stream().map(Finding::code).toList();
  }

  @Test
  void aProtestInGoodOrderHasNoFindings() {
    Examination examination = protest.examine();
    assertThat(examination.timeliness()).isEqualTo(Timeliness.TIMELY);
    assertThat(examination.standing()).isEqualTo(Standing.ESTABLISHED);
    assertThat(examination.protestability()).isEqualTo(Protestability.PROTESTABLE);
    assertThat(examination.completeness()).isEqualTo(Completeness.COMPLETE);
    assertThat(examination.duplication()).isEqualTo(Duplication.NONE);
    assertThat(examination.window().due()).isEqualTo("2025-09-10");
    assertThat(examination.findings()).isEmpty();
  }

  @Test
  void aSuretyWithoutTheNonCollusionCertificateIsIncomplete() {
    // Z7: 2025-01-06 + 180 days is a Saturday
    protest.role = FilerRole.SURETY;
    protest.demandMailedOn = LocalDate.of(2025, 1, 6);
    protest.receivedOn = LocalDate.of(2025, 7, 5);
    Examination examination = protest.examine();
    assertThat(examination.timeliness()).isEqualTo(Timeliness.TIMELY);
    assertThat(examination.completeness()).isEqualTo(Completeness.INCOMPLETE);
    assertThat(examination.findings())
        .extracting(Finding::citation)
        .containsExactly("19 CFR 174.13(a)(8)");
    protest.nonCollusion = true;
    assertThat(protest.examine().findings()).isEmpty();
  }

  @Test
  void aReliquidationOnValueDoesNotReopenClassification() {
    // Z25
    protest.reliquidationOf = Set.of(ProtestableDecision.APPRAISED_VALUE);
    Examination examination = protest.examine();
    assertThat(examination.protestability()).isEqualTo(Protestability.NOT_PROTESTABLE);
    assertThat(examination.findings())
        .containsExactly(
            new Finding(
                FindingCode.NOT_PROTESTABLE,
                "19 CFR 174.16",
                "The reliquidation involved only this: appraised value of merchandise."
                    + " The classification, rate and amount of duties was not reopened by it."));
  }

  @ParameterizedTest
  @EnumSource(names = {"APPRAISED_VALUE", "LIQUIDATION"})
  void aReliquidationIsProtestableOnItsOwnQuestionAndAsSuch(ProtestableDecision protested) {
    protest.reliquidationOf = Set.of(ProtestableDecision.APPRAISED_VALUE);
    protest.decision = protested;
    assertThat(protest.examine().protestability()).isEqualTo(Protestability.PROTESTABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "IMPORTER, CLASSIFICATION, ESTABLISHED",
    "IMPORTER, DRAWBACK_REFUSAL, DOUBTFUL",
    "CONSIGNEE, EXCLUSION, ESTABLISHED",
    "SURETY, CHARGES, ESTABLISHED",
    "SURETY, DRAWBACK_REFUSAL, NONE",
    "PAYER, CHARGES, ESTABLISHED",
    "PAYER, CLASSIFICATION, DOUBTFUL",
    "PAYER, EXCLUSION, NONE",
    "DRAWBACK_CLAIMANT, DRAWBACK_REFUSAL, ESTABLISHED",
    "DRAWBACK_CLAIMANT, CLASSIFICATION, NONE",
    "EXPORTER_PRODUCER, CLASSIFICATION, DOUBTFUL",
    "EXPORTER_PRODUCER, REFUSAL_TO_RELIQUIDATE, DOUBTFUL",
    "EXPORTER_PRODUCER, APPRAISED_VALUE, NONE",
    "AGENT, DRAWBACK_REFUSAL, ESTABLISHED"
  })
  void standingFollowsRoleAndDecision(FilerRole who, ProtestableDecision what, Standing standing) {
    protest.role = who;
    protest.nonCollusion = true;
    protest.decision = what;
    protest.decisionDate = LocalDate.of(2025, 3, 14);
    Examination examination = protest.examine();
    assertThat(examination.standing()).isEqualTo(standing);
    assertThat(codes(examination))
        .isEqualTo(
            switch (standing) {
              case ESTABLISHED -> List.of();
              case DOUBTFUL -> List.of(FindingCode.STANDING_DOUBTFUL);
              case NONE -> List.of(FindingCode.NO_STANDING);
            });
  }

  @Test
  void everyMissingContentIsNamed() {
    protest.entries = List.of(entry("ABC-1234567-6", null, "2025-03-14"));
    protest.merchandise = false;
    protest.grounds = false;
    protest.claim = false;
    Examination examination = protest.examine();
    assertThat(examination.completeness()).isEqualTo(Completeness.INCOMPLETE);
    assertThat(examination.findings())
        .extracting(Finding::citation)
        .containsExactly(
            "19 CFR 174.13(a)(3)",
            "19 CFR 174.13(a)(5)",
            "19 CFR 174.13(a)(6)",
            "19 CFR 174.13(a)(6)");
  }

  @Test
  void aSecondProtestOnTheSameCategoryIsPossiblyADuplicate() {
    protest.duplicateOf = List.of("P-2025-000001");
    Examination examination = protest.examine();
    assertThat(examination.duplication()).isEqualTo(Duplication.POSSIBLE_DUPLICATE);
    assertThat(examination.findings().get(0).message()).contains("P-2025-000001");
  }

  @Test
  void aProtestWithoutEntriesIsIncomplete() {
    protest.entries = List.of();
    Examination examination = protest.examine();
    assertThat(codes(examination)).containsExactly(FindingCode.INCOMPLETE);
    assertThat(examination.window()).isNull();
  }
}
