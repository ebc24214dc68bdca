package org.centerline.revenue.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.FormService;
import org.centerline.account.AccountDetails;
import org.centerline.account.Accounts;
import org.centerline.docket.CaseStatus;
import org.centerline.filing.ImporterNumber;
import org.centerline.revenue.PayeeKind;
import org.centerline.revenue.PortRevenueProcess;
import org.centerline.revenue.Revenue;
import org.centerline.revenue.RevenueInstruction;
import org.centerline.statute.FilerRole;
import org.centerline.testing.As;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.centerline.testing.Work;
import org.junit.jupiter.api.Test;

/**
 * A refund is due to the importer of record, unless a surety submits evidence that it paid upon the
 * default of its principal (19 CFR 24.36(b)); then the surety's account counts and not the
 * importer's. Interest as worked out in {@code RefundInterestTest}: of 700.00 that is 38.75, of a
 * corporation 33.09.
 */
@CenterlineTest
class RefundPayeeTest {

  private static final LocalDate DEMAND = LocalDate.of(2026, 2, 20);
  private static final String SURETY = "97-0000071AA";
  private static final String CLERK = "electronics-entry-specialist";

  private final Cases cases;
  private final Steps steps;
  private final Work work;
  private final As as;
  private final Today today;
  private final Revenue revenue;
  private final Accounts accounts;
  private final FormService forms;

  RefundPayeeTest(
      Cases cases,
      Steps steps,
      Work work,
      As as,
      Today today,
      Revenue revenue,
      Accounts accounts,
      FormService forms) {
    this.cases = cases;
    this.steps = steps;
    this.work = work;
    this.as = as;
    this.today = today;
    this.revenue = revenue;
    this.accounts = accounts;
    this.forms = forms;
  }

  /** Who cannot be told is not guessed: it waits for somebody who did not decide the protest. */
  @Test
  void aSuretysRefundWhosePayeeNobodySaidIsLookedAtBeforeItLeaves() {
    String caseNumber = decided(Filing.protest().surety(DEMAND), Map.of());
    RevenueInstruction refund = only(caseNumber);
    assertThat(refund.payeeKind()).isEqualTo(PayeeKind.IMPORTER);
    assertThat(refund.approvals()).isEqualTo(1);
    assertThat(payeeShown(caseNumber))
        .isEqualTo(
            "%s (name not known), importer of record; filed by Harbor Surety Co."
                .formatted(cases.get(caseNumber).importerNumber()));
    work.complete(
        CLERK,
        caseNumber,
        PortRevenueProcess.Task.APPROVE_INSTRUCTION,
        Map.of("instructionApproval", "RETURN", "approvalNote", "The surety paid"));
    Map<String, Object> answers =
        Map.of("payeeName", "Harbor Surety Co.", "correction", "Evidence of payment");
    Map<String, Object> wrong = new HashMap<>(answers);
    wrong.put("payeeNumber", "97-71");
    assertThatThrownBy(() -> steps.resolve(caseNumber, wrong)).hasMessageContaining("payeeNumber:");
    work.handBack(CLERK, caseNumber, PortRevenueProcess.Task.RESOLVE_REJECTION);
    Map<String, Object> right = new HashMap<>(answers);
    right.put("payeeNumber", SURETY);
    steps.resolve(caseNumber, right);
    assertThat(revenue.of(List.of(caseNumber)).get(1))
        .extracting(
            RevenueInstruction::payee,
            RevenueInstruction::payeeKind,
            RevenueInstruction::payeeNumber,
            RevenueInstruction::approvals)
        .containsExactly("Harbor Surety Co.", PayeeKind.FILER, SURETY, 1);
    steps.approveInstruction(caseNumber);
    closes(caseNumber);
  }

  private void refuseToApprove(String caseNumber) {
    work.complete(
        CLERK,
        caseNumber,
        PortRevenueProcess.Task.APPROVE_INSTRUCTION,
        Map.of("instructionApproval", "RETURN", "approvalNote", "Who paid?"));
  }

  private void sentBack(String caseNumber, String reason) {
    steps.acknowledge(caseNumber, "2704");
    steps.settle(
        caseNumber,
        "2704",
        Map.of("settlement", "REJECTED", "rejectionCode", reason, "portReason", "As told"));
  }

  private RevenueInstruction newest(String caseNumber) {
    List<RevenueInstruction> all = revenue.of(List.of(caseNumber));
    return all.get(all.size() - 1);
  }

  /** What somebody refused to approve does not leave unapproved because it is issued anew. */
  @Test
  void whatWasNotApprovedIsAskedForAgain() {
    String caseNumber = decided(Filing.protest().surety(DEMAND), Map.of());
    refuseToApprove(caseNumber);
    steps.resolve(caseNumber, Map.of("correction", "Unchanged"));
    assertThat(newest(caseNumber).approvals()).isEqualTo(1);
    refuseToApprove(caseNumber);
    steps.resolve(
        caseNumber,
        Map.of("payeeName", "Crony LLC", "payeeNumber", SURETY, "correction", "Form 4811"));
    refuseToApprove(caseNumber);
    steps.resolve(caseNumber, Map.of("correction", "Unchanged"));
    assertThat(newest(caseNumber))
        .extracting(RevenueInstruction::payee, RevenueInstruction::approvals)
        .containsExactly("Crony LLC", 1);
  }

  /** The number finds the bank data, so another number is another payee. */
  @Test
  void anotherNumberIsNobodysToChangeAlone() {
    String caseNumber =
        decided(
            Filing.protest().surety(DEMAND), Map.of("refundPayee", "FILER", "payeeNumber", SURETY));
    steps.handOff(caseNumber);
    sentBack(caseNumber, "NO_BANK_DATA");
    steps.resolve(caseNumber, Map.of("payeeNumber", "11-111111100", "correction", "As told"));
    assertThat(newest(caseNumber))
        .extracting(RevenueInstruction::payeeNumber, RevenueInstruction::approvals)
        .containsExactly("11-111111100", 1);
  }

  /** An agent takes in what is the importer's (CBP Form 4811), who has a number already. */
  @Test
  void anAgentIsPaidForTheImporterAndUnderANameOnly() {
    String caseNumber =
        decided(Filing.protest().role(FilerRole.AGENT).party("Broker Co."), Map.of());
    steps.handOff(caseNumber);
    sentBack(caseNumber, "WRONG_PAYEE");
    assertThatThrownBy(
            () -> steps.resolve(caseNumber, Map.of("payeeNumber", SURETY, "correction", "x")))
        .hasMessageContaining("The importer is paid under its own number");
    work.handBack(CLERK, caseNumber, PortRevenueProcess.Task.RESOLVE_REJECTION);
    steps.resolve(
        caseNumber,
        Map.of("payeeName", "Broker Co.", "payeeNumber", SURETY, "correction", "Form 4811"));
    assertThat(newest(caseNumber).payeeKind()).isEqualTo(PayeeKind.DESIGNATED);
  }

  @Test
  void aConsigneesRefundIsTheImportersWhereTheSpecialistSaysSo() {
    String caseNumber =
        decided(
            Filing.protest().role(FilerRole.CONSIGNEE).party("Consignee, Ltd."),
            Map.of("refundPayee", "IMPORTER"));
    assertThat(only(caseNumber).payeeKind()).isEqualTo(PayeeKind.IMPORTER);
    assertThat(only(caseNumber).approvals()).isZero();
    closes(caseNumber);
  }

  /**
   * Paid on May 20, after two periods of 30 days, 733.09 bear 733.09 x ((1 + 0.06 / 365)^22 x (1 +
   * 0.05 / 365)^38 - 1) = 6.4954 more; the importer would have had 7.77.
   */
  @Test
  void aSuretyThatPaidHasTheRateOfItsOwnAccount() {
    accounts.put(
        new AccountDetails(
            ImporterNumber.parse(SURETY), "Harbor Surety Co.", Set.of(), true, List.of(), false),
        "test");
    String caseNumber =
        decided(
            Filing.protest().surety(DEMAND), Map.of("refundPayee", "FILER", "payeeNumber", SURETY));
    assertThat(only(caseNumber))
        .extracting(
            RevenueInstruction::payee,
            RevenueInstruction::payeeKind,
            RevenueInstruction::payeeNumber,
            one -> one.interest().toString(),
            RevenueInstruction::approvals)
        .containsExactly("Harbor Surety Co.", PayeeKind.FILER, SURETY, "33.09", 0);
    steps.handOff(caseNumber);
    today.is(LocalDate.of(2026, 5, 20));
    steps.acknowledge(caseNumber, "2704");
    steps.settle(
        caseNumber,
        "2704",
        Map.of("settlement", "SETTLED", "settledOn", "2026-05-20", "reference", "ACH 42"));
    assertThat(revenue.of(List.of(caseNumber)))
        .extracting(one -> one.total().toString(), RevenueInstruction::payeeNumber)
        .containsExactly(tuple("733.09", SURETY), tuple("6.50", SURETY));
  }

  @Test
  void anImportersOwnRefundIsDueToNobodyElse() {
    String caseNumber = cases.file(Filing.protest());
    Map<String, Object> answers = allowed(Map.of("refundPayee", "FILER", "payeeNumber", SURETY));
    assertThatThrownBy(() -> steps.propose(caseNumber, answers))
        .hasMessageContaining("is due to the importer of record (19 CFR 24.36(b))");
  }

  private String payeeShown(String caseNumber) {
    String task = work.only(CLERK, caseNumber, PortRevenueProcess.Task.APPROVE_INSTRUCTION).getId();
    return as.get(CLERK, () -> forms.getTaskFormVariables(task)).get("payee").toString();
  }

  private String decided(Filing filing, Map<String, Object> payee) {
    String caseNumber = cases.file(filing);
    steps.propose(caseNumber, allowed(payee));
    steps.approve(caseNumber);
    steps.sendNotice(caseNumber);
    return caseNumber;
  }

  private static Map<String, Object> allowed(Map<String, Object> payee) {
    Map<String, Object> answers = new HashMap<>(payee);
    answers.putAll(Map.of("outcome", "ALLOWED", "reason", "Weighed", "refundDuty", "700.00"));
    return answers;
  }

  private RevenueInstruction only(String caseNumber) {
    return revenue.of(List.of(caseNumber)).get(0);
  }

  private void closes(String caseNumber) {
    steps.handOff(caseNumber);
    steps.acknowledge(caseNumber, "2704");
    steps.settle(caseNumber, "2704");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
  }
}
