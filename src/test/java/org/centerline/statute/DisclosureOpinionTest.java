package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.centerline.statute.DisclosureOpinion.Validity;
import org.centerline.statute.InvestigationFacts.Commencement;
import org.centerline.statute.InvestigationFacts.Inquiry;
import org.centerline.statute.InvestigationFacts.LackOfKnowledge;
import org.centerline.statute.InvestigationFacts.Sign;
import org.centerline.statute.TenderFacts.Payment;
import org.junit.jupiter.api.Test;

/** The four criteria together, as advice (C1); one thing is changed at a time. */
class DisclosureOpinionTest {

  private static final LocalDate TOLD = LocalDate.of(2025, 3, 3);

  private String trueInformation = "the value of the assists";
  private LocalDate confirmedOn = LocalDate.of(2025, 3, 10);
  private Commencement commencement = Commencement.NONE;
  private List<Sign> signs = List.of();
  private LackOfKnowledge lack = LackOfKnowledge.NOT_SHOWN;
  private List<Inquiry> inquiries = List.of();
  private LocalDate paidOn = LocalDate.of(2025, 6, 20);
  private List<DisclosureScope.Named> named = List.of(at("2704", TOLD), at("3001", TOLD));
  private List<DisclosureScope.Additional> additional = List.of();
  private LocalDate today = LocalDate.of(2025, 7, 7);

  private DisclosureOpinion opinion() {
    DisclosureReceipt receipt = new DisclosureReceipt(DisclosureForm.ORAL, TOLD, null);
    return DisclosureOpinion.of(
        Perfection.of(
            new DisclosureContents(
                "cotton shirts",
                List.of(DisclosedImportation.numbered("ABC-1234567-6", "2704")),
                "assists were left out of the value",
                "by the buying office, 2021 to 2024",
                trueInformation),
            LocalDate.of(2025, 4, 2),
            today),
        OralConfirmation.of(receipt, confirmedOn, false, today, ReferenceData.CALENDAR),
        FormalInvestigation.judge(
            new InvestigationFacts(receipt.filedOn(), commencement, signs, lack, inquiries)),
        DisclosureTender.judge(
            new TenderFacts(
                TOLD,
                Money.of("50000"),
                LocalDate.of(2025, 6, 2),
                null,
                List.of(new Payment(paidOn, Money.of("50000")))),
            today,
            ReferenceData.CALENDAR),
        DisclosureScope.of(
            named,
            List.of(lost("ABC-1234567-6", "2704"), lost("SP7-0000001-4", "3001")),
            LocalDate.of(2025, 6, 2),
            additional));
  }

  private static DisclosureScope.Named at(String port, LocalDate on) {
    return new DisclosureScope.Named(
        DisclosedImportation.dated(port, LocalDate.of(2021, 1, 1), null), on);
  }

  private static EntryLoss lost(String number, String port) {
    return new EntryLoss(
        number,
        port,
        LocalDate.of(2024, 6, 3),
        null,
        new TreeMap<>(Map.of(ClassCode.DUTY, Money.of("25000"))));
  }

  private void says(Validity validity, FindingCode... codes) {
    assertThat(opinion().validity()).isEqualTo(validity);
    assertThat(opinion().findings()).extracting(Finding::code).containsExactly(codes);
    assertThat(opinion().criteria()).containsOnlyKeys(DisclosureCriterion.values());
  }

  @Test
  void fourCriteriaMetMakeItValid() {
    says(Validity.VALID);
    assertThat(opinion().criteria()).containsValue(DisclosureCriterion.Outcome.MET).hasSize(4);
  }

  @Test
  void aWarningLeavesItValid() {
    inquiries = List.of(new Inquiry("CF-28", LocalDate.of(2025, 2, 3)));
    says(Validity.VALID, FindingCode.INQUIRY_OPEN);
  }

  @Test
  void whatIsNotCoveredMakesItValidInPart() {
    named = List.of(at("2704", TOLD));
    additional = List.of(new DisclosureScope.Additional("royalties", null));
    says(Validity.VALID_IN_PART, FindingCode.PORT_NOT_COVERED, FindingCode.VIOLATION_NOT_COVERED);
  }

  /** June 2 is the day of the notice; what is named on the day after it the officer weighs. */
  @Test
  void whatIsNamedOnlyAfterTheNoticeIsForTheOfficer() {
    named = List.of(at("2704", TOLD), at("3001", LocalDate.of(2025, 6, 2)));
    says(Validity.VALID);
    named = List.of(at("2704", TOLD), at("3001", LocalDate.of(2025, 6, 3)));
    says(Validity.UNDECIDED, FindingCode.NAMED_AFTER_NOTICE);
  }

  @Test
  void eachCriterionFailedMakesItInvalid() {
    trueInformation = null;
    says(Validity.INVALID, FindingCode.DISCLOSURE_INCOMPLETE);
    trueInformation = "the value of the assists";
    commencement = Commencement.on(LocalDate.of(2025, 2, 3));
    lack = LackOfKnowledge.REFUTED;
    says(Validity.INVALID, FindingCode.KNOWLEDGE_SHOWN);
    lack = LackOfKnowledge.NOT_SHOWN;
    signs = List.of(new Sign(KnowledgeGround.AGENT_INQUIRED, LocalDate.of(2025, 2, 10)));
    says(Validity.INVALID, FindingCode.KNOWLEDGE_PRESUMED);
    lack = LackOfKnowledge.SHOWN;
    says(Validity.VALID);
    paidOn = LocalDate.of(2025, 7, 3);
    says(Validity.INVALID, FindingCode.TENDER_MISSED);
  }

  /** Z35: a late confirmation may be denied; nothing but the officer denies it. */
  @Test
  void whatIsOpenOrTheOfficersIsUndecided() {
    confirmedOn = LocalDate.of(2025, 3, 14);
    says(Validity.UNDECIDED, FindingCode.ORAL_UNCONFIRMED);
    confirmedOn = LocalDate.of(2025, 3, 13);
    commencement = Commencement.UNKNOWN;
    says(Validity.UNDECIDED, FindingCode.INVESTIGATION_UNKNOWN);
    commencement = Commencement.NONE;
    today = LocalDate.of(2025, 4, 2);
    trueInformation = null;
    says(Validity.UNDECIDED, FindingCode.DISCLOSURE_INCOMPLETE);
  }

  @Test
  void whatFailsWeighsMoreThanWhatIsOpenAndOpenMoreThanScope() {
    named = List.of();
    confirmedOn = LocalDate.of(2025, 3, 14);
    says(
        Validity.UNDECIDED,
        FindingCode.ORAL_UNCONFIRMED,
        FindingCode.PORT_NOT_COVERED,
        FindingCode.PORT_NOT_COVERED);
    trueInformation = null;
    says(
        Validity.INVALID,
        FindingCode.DISCLOSURE_INCOMPLETE,
        FindingCode.ORAL_UNCONFIRMED,
        FindingCode.PORT_NOT_COVERED,
        FindingCode.PORT_NOT_COVERED);
  }
}
