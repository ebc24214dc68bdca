package org.centerline.revenue.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.centerline.docket.CaseStatus;
import org.centerline.revenue.InstructionStatus;
import org.centerline.revenue.PayeeKind;
import org.centerline.revenue.PortRevenueProcess;
import org.centerline.revenue.Revenue;
import org.centerline.revenue.RevenueInstruction;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Steps;
import org.centerline.testing.Work;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Large instructions leave with the approval of two people, and none is ever edited (E2). */
@CenterlineTest
class InstructionApprovalTest {

  private static final String FIRST = "electronics-entry-specialist";
  private static final String SECOND = "electronics-director";
  private static final Map<String, Object> APPROVED = Map.of("instructionApproval", "APPROVE");

  private final Cases cases;
  private final Steps steps;
  private final Work work;
  private final Revenue revenue;
  private final JdbcClient jdbc;

  InstructionApprovalTest(Cases cases, Steps steps, Work work, Revenue revenue, JdbcClient jdbc) {
    this.cases = cases;
    this.steps = steps;
    this.work = work;
    this.revenue = revenue;
    this.jdbc = jdbc;
  }

  @Test
  void aLargeRefundLeavesWhenTwoPeopleHaveApprovedIt() {
    String caseNumber = refunded("100000.00");
    approve(FIRST, caseNumber);
    assertThatThrownBy(() -> approve(FIRST, caseNumber))
        .hasMessageContaining("Nobody approves what they prepared or have approved before");
    handBack(caseNumber);
    assertThat(only(caseNumber).status()).isEqualTo(InstructionStatus.CREATED);
    approve(SECOND, caseNumber);
    steps.handOff(caseNumber);
    assertThat(only(caseNumber).status()).isEqualTo(InstructionStatus.SENT);
    assertThat(cases.events(caseNumber))
        .containsSubsequence(
            "REFUND_INSTRUCTED", "INSTRUCTION_APPROVED", "INSTRUCTION_APPROVED", "HANDED_TO_PORT");
    closes(caseNumber);
  }

  /**
   * June 2 2025 to March 10 2026 are 281 days at 7 %, a factor of 1.0553634860
   * (RefundInterestTest): 94,753 dollars come to 99,998.86 with their interest, 94,755 to
   * 100,000.97.
   */
  @Test
  void theTableLooksAtPrincipalAndInterestTogether() {
    String below = refunded("94753.00");
    assertThat(only(below).total()).isEqualByComparingTo("99998.86");
    assertThat(only(below).approvals()).isZero();
    steps.handOff(below);
    closes(below);
    String above = refunded("94755.00");
    assertThat(only(above).total()).isEqualByComparingTo("100000.97");
    assertThat(only(above).approvals()).isEqualTo(2);
    approve(FIRST, above);
    approve(SECOND, above);
    steps.handOff(above);
    closes(above);
  }

  @Test
  void whatIsReturnedIsCancelledAndIssuedAnewAndApprovedAgain() {
    String caseNumber = refunded("100000.00");
    work.complete(
        FIRST,
        caseNumber,
        PortRevenueProcess.Task.APPROVE_INSTRUCTION,
        Map.of("instructionApproval", "RETURN", "approvalNote", "Form 4811 is on file"));
    steps.resolve(
        caseNumber,
        Map.of(
            "resolution", "REISSUE", "payeeName", "Holdings, Inc.", "correction", "Payee changed"));
    List<RevenueInstruction> both = revenue.of(List.of(caseNumber));
    assertThat(both)
        .extracting(RevenueInstruction::id)
        .containsExactly(caseNumber + "-R1", caseNumber + "-R1.2");
    RevenueInstruction old = both.get(0);
    RevenueInstruction fresh = both.get(1);
    assertThat(old.status()).isEqualTo(InstructionStatus.CANCELLED);
    assertThat(old.payee()).isEqualTo("Example Imports, Inc.");
    assertThat(old.cancelledBecause()).isEqualTo("Issued anew: Payee changed");
    assertThat(fresh.replaces()).isEqualTo(old.id());
    assertThat(fresh.payee()).isEqualTo("Holdings, Inc.");
    assertThat(fresh.payeeKind()).isEqualTo(PayeeKind.DESIGNATED);
    assertThat(fresh.preparedBy()).isEqualTo(FIRST);
    assertThat(fresh.total()).isEqualByComparingTo(old.total());
    assertThat(revenue.charges(fresh.id())).isEqualTo(revenue.charges(old.id()));
    // Who prepared the new one does not approve it.
    assertThatThrownBy(() -> approve(FIRST, caseNumber)).hasMessageContaining("Nobody approves");
    handBack(caseNumber);
    approve("electronics-supervisor", caseNumber);
    approve(SECOND, caseNumber);
    steps.handOff(caseNumber);
    closes(caseNumber);
  }

  /** Below the table's amount too: nobody alone sends money to another than was decided. */
  @Test
  void aRefundGoesToAnotherPartyOnlyWithASecondPerson() {
    String caseNumber = refunded("700.00");
    steps.handOff(caseNumber);
    steps.acknowledge(
        caseNumber, "2704", Map.of("acknowledgement", "REJECTED", "portReason", "Closed"));
    steps.resolve(
        caseNumber, Map.of("payeeName", "Holdings, Inc.", "correction", "Form 4811 on file"));
    RevenueInstruction fresh = revenue.of(List.of(caseNumber)).get(1);
    assertThat(fresh.approvals()).isEqualTo(1);
    assertThat(fresh.preparedBy()).isEqualTo(FIRST);
    assertThatThrownBy(() -> approve(FIRST, caseNumber)).hasMessageContaining("Nobody approves");
    handBack(caseNumber);
    steps.approveInstruction(caseNumber);
    steps.handOff(caseNumber);
    closes(caseNumber);
  }

  @Test
  void aPersonCannotSayThatThePortSettledWhatItNeverSaid() {
    String caseNumber = refunded("700.00");
    steps.handOff(caseNumber);
    steps.acknowledge(
        caseNumber, "2704", Map.of("acknowledgement", "REJECTED", "portReason", "No bank data"));
    assertThatThrownBy(
            () ->
                steps.resolve(
                    caseNumber,
                    Map.of("resolution", "SETTLED_AFTER_ALL", "correction", "It was paid")))
        .hasMessageContaining("No message of the port says that it settled the $738.75");
    assertThat(only(caseNumber).status()).isEqualTo(InstructionStatus.REJECTED);
  }

  @Test
  void nothingOfAnInstructionIsEdited() {
    String id = refunded("100000.00") + "-R1";
    for (String edit :
        List.of(
            "update revenue_instruction set payee = 'Somebody' where id = ?",
            "update revenue_instruction set interest = interest + 1 where id = ?",
            "update revenue_instruction set due_on = due_on + 1 where id = ?",
            "update revenue_instruction set approvals = 0 where id = ?",
            "update revenue_charge set amount = 1 where instruction = ?",
            "delete from revenue_charge where instruction = ?",
            "update revenue_interest set interest = 1 where instruction = ?",
            "delete from revenue_instruction where id = ?")) {
      assertThatThrownBy(() -> jdbc.sql(edit).param(id).update())
          .as(edit)
          .isInstanceOf(DataAccessException.class)
          .hasMessageContaining("corrected by a new one, not edited");
    }
  }

  private String refunded(String dollars) {
    String caseNumber =
        cases.file(Filing.protest().claim(dollars).entry("2704", Filing.ENTERED, "500000.00"));
    steps.propose(caseNumber, "ALLOWED", dollars);
    steps.approve(caseNumber);
    steps.sendNotice(caseNumber);
    return caseNumber;
  }

  private void approve(String person, String caseNumber) {
    work.complete(person, caseNumber, PortRevenueProcess.Task.APPROVE_INSTRUCTION, APPROVED);
  }

  private void handBack(String caseNumber) {
    work.handBack(FIRST, caseNumber, PortRevenueProcess.Task.APPROVE_INSTRUCTION);
  }

  private RevenueInstruction only(String caseNumber) {
    return revenue.of(List.of(caseNumber)).get(0);
  }

  private void closes(String caseNumber) {
    steps.acknowledge(caseNumber, "2704");
    steps.settle(caseNumber, "2704");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
  }
}
