package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.centerline.statute.FormalInvestigation.Outcome;
import org.centerline.statute.InvestigationFacts.Commencement;
import org.centerline.statute.InvestigationFacts.Inquiry;
import org.centerline.statute.InvestigationFacts.LackOfKnowledge;
import org.centerline.statute.InvestigationFacts.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Before, or without knowledge of, a formal investigation; and what is covered (C5, C6, Z38). */
class FormalInvestigationTest {

  private static final LocalDate DISCLOSED = LocalDate.of(2025, 5, 5);
  private static final Commencement EARLIER = Commencement.on(LocalDate.of(2025, 4, 1));

  private static FormalInvestigation judge(
      Commencement commencement, LackOfKnowledge lack, Sign... signs) {
    return FormalInvestigation.judge(
        new InvestigationFacts(DISCLOSED, commencement, List.of(signs), lack, List.of()));
  }

  private static Sign sign(KnowledgeGround ground, String on) {
    return new Sign(ground, LocalDate.parse(on));
  }

  @Test
  void nobodyHasAnsweredYet() {
    FormalInvestigation unknown = judge(Commencement.UNKNOWN, LackOfKnowledge.SHOWN);
    assertThat(unknown.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(unknown.criterion()).isEqualTo(DisclosureCriterion.Outcome.OPEN);
    assertThat(unknown.findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.INVESTIGATION_UNKNOWN);
  }

  @Test
  void noRecordOrALaterOneMeansBefore() {
    Sign told = sign(KnowledgeGround.INFORMED, "2025-03-03");
    for (Commencement none : List.of(Commencement.NONE, Commencement.on(DISCLOSED.plusDays(1)))) {
      FormalInvestigation before = judge(none, LackOfKnowledge.NOT_SHOWN, told);
      assertThat(before.outcome()).isEqualTo(Outcome.BEFORE);
      assertThat(before.criterion()).isEqualTo(DisclosureCriterion.Outcome.MET);
      assertThat(before.findings()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    // the burden is the discloser's; a sign presumes knowledge; evidence decides either way
    "NOT_SHOWN, false, UNKNOWN, OPEN, LACK_OF_KNOWLEDGE_UNPROVEN",
    "NOT_SHOWN, true, PRESUMED_KNOWLEDGE, FAILED, KNOWLEDGE_PRESUMED",
    "SHOWN, false, WITHOUT_KNOWLEDGE, MET, ",
    "SHOWN, true, WITHOUT_KNOWLEDGE, MET, ",
    "REFUTED, false, AFTER_WITH_KNOWLEDGE, FAILED, KNOWLEDGE_SHOWN",
    "REFUTED, true, AFTER_WITH_KNOWLEDGE, FAILED, KNOWLEDGE_SHOWN"
  })
  void afterTheCommencementKnowledgeDecides(
      LackOfKnowledge lack,
      boolean signed,
      Outcome outcome,
      DisclosureCriterion.Outcome test,
      FindingCode code) {
    Sign[] signs =
        signed ? new Sign[] {sign(KnowledgeGround.AGENT_INQUIRED, "2025-04-10")} : new Sign[0];
    FormalInvestigation judged = judge(EARLIER, lack, signs);
    assertThat(judged.outcome()).isEqualTo(outcome);
    assertThat(judged.criterion()).isEqualTo(test);
    assertThat(judged.findings())
        .extracting(Finding::code)
        .isEqualTo(code == null ? List.of() : List.of(code));
  }

  @ParameterizedTest
  @EnumSource(KnowledgeGround.class)
  void eachGroundPresumesKnowledgeIfBeforeTheDisclosure(KnowledgeGround ground) {
    FormalInvestigation dayBefore =
        judge(EARLIER, LackOfKnowledge.NOT_SHOWN, sign(ground, "2025-05-04"));
    assertThat(dayBefore.presumedBy()).containsExactly(ground);
    assertThat(dayBefore.findings().get(0).message())
        .contains("2025-04-01", "2025-05-04", "2025-05-05", ground.words(), "until rebutted");
    FormalInvestigation dayAfter =
        judge(EARLIER, LackOfKnowledge.NOT_SHOWN, sign(ground, "2025-05-06"));
    assertThat(dayAfter.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(dayAfter.presumedBy()).isEmpty();
  }

  @Test
  void everyGroundIsListed() {
    FormalInvestigation judged =
        judge(
            EARLIER,
            LackOfKnowledge.NOT_SHOWN,
            sign(KnowledgeGround.SEIZED, "2025-04-20"),
            sign(KnowledgeGround.INFORMED, "2025-04-10"));
    assertThat(judged.presumedBy())
        .containsExactlyInAnyOrder(KnowledgeGround.INFORMED, KnowledgeGround.SEIZED);
    assertThat(judged.findings()).hasSize(2);
  }

  @Test
  void withinADayTheOrderIsForTheOfficer() {
    FormalInvestigation recorded = judge(Commencement.on(DISCLOSED), LackOfKnowledge.SHOWN);
    assertThat(recorded.outcome()).isEqualTo(Outcome.WITHOUT_KNOWLEDGE);
    assertThat(recorded.findings()).extracting(Finding::code).containsExactly(FindingCode.SAME_DAY);
    FormalInvestigation told =
        judge(EARLIER, LackOfKnowledge.NOT_SHOWN, sign(KnowledgeGround.INFORMED, "2025-05-05"));
    assertThat(told.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(told.findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.LACK_OF_KNOWLEDGE_UNPROVEN, FindingCode.SAME_DAY);
  }

  @Test
  void anInquiryOnTheSameIssueWarnsAndEndsNothing() {
    FormalInvestigation warned =
        FormalInvestigation.judge(
            new InvestigationFacts(
                DISCLOSED,
                Commencement.NONE,
                List.of(),
                LackOfKnowledge.NOT_SHOWN,
                List.of(
                    new Inquiry("CF-28", DISCLOSED.minusDays(30)),
                    new Inquiry("CF-29", DISCLOSED.plusDays(1)))));
    assertThat(warned.outcome()).isEqualTo(Outcome.BEFORE);
    assertThat(warned.criterion()).isEqualTo(DisclosureCriterion.Outcome.MET);
    assertThat(warned.findings()).hasSize(1);
    assertThat(warned.findings().get(0).code()).isEqualTo(FindingCode.INQUIRY_OPEN);
    assertThat(warned.findings().get(0).message()).contains("CF-28", "2025-04-05");
  }
}
