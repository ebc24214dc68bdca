package org.centerline.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.ClockState;
import org.centerline.statute.ClockKind;
import org.centerline.statute.InterestAccrual;
import org.centerline.statute.Money;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Rates;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A refund that is paid late (19 USC 1505(d)). Reliquidated on March 10 2026 it is 738.75 ({@link
 * RefundInterestTest}) and due on April 9. Paid on May 20, day 71, two periods are over, on May 9:
 * 22 days at 7 % and 38 at 6 % bear 738.75 x ((1 + 0.07 / 365)^22 x (1 + 0.06 / 365)^38 - 1) =
 * 7.7715.
 */
@CenterlineTest
class LateRefundTest {

  private static final String PORT = "2704";
  private static final String OTHER_PORT = "3901";
  private static final LocalDate REJECTED = LocalDate.of(2026, 3, 20);
  private static final LocalDate ANEW = LocalDate.of(2026, 4, 19);
  private static final LocalDate LATE = LocalDate.of(2026, 5, 20);

  private final Cases cases;
  private final Steps steps;
  private final Today today;
  private final CaseClocks clocks;
  private final Instructions instructions;
  private final ReturnedRefunds returned;
  private final LateInterest interest;
  private final Rates rates;

  LateRefundTest(
      Cases cases,
      Steps steps,
      Today today,
      CaseClocks clocks,
      Instructions instructions,
      ReturnedRefunds returned,
      LateInterest interest,
      Rates rates) {
    this.cases = cases;
    this.steps = steps;
    this.today = today;
    this.clocks = clocks;
    this.instructions = instructions;
    this.returned = returned;
    this.interest = interest;
    this.rates = rates;
  }

  private String refunded(Filing filing) {
    String caseNumber = cases.file(filing);
    steps.propose(caseNumber, "ALLOWED", "700.00");
    steps.approve(caseNumber);
    steps.sendNotice(caseNumber);
    steps.handOff(caseNumber);
    return caseNumber;
  }

  private void settle(String caseNumber, String port) {
    steps.acknowledge(caseNumber, port);
    steps.settle(
        caseNumber,
        port,
        Map.of("settlement", "SETTLED", "settledOn", LATE.toString(), "reference", "ACH 42"));
  }

  private ClockState refundClock(String caseNumber) {
    return clocks.find(caseNumber, ClockKind.REFUND_DUE).orElseThrow().state();
  }

  @Test
  void whatThePortPaysLateBearsInterestAsWell() {
    String caseNumber = refunded(Filing.protest());
    today.is(LATE);
    settle(caseNumber, PORT);
    assertThat(instructions.of(List.of(caseNumber)))
        .extracting(RevenueInstruction::id, RevenueInstruction::kind, one -> one.total().toString())
        .containsExactly(
            tuple(caseNumber + "-R1", RevenueKind.REFUND, "738.75"),
            tuple(caseNumber + "-R1-I", RevenueKind.REFUND, "7.77"));
    steps.handOff(caseNumber);
    settle(caseNumber, PORT);
    assertThat(instructions.of(List.of(caseNumber)))
        .extracting(RevenueInstruction::status)
        .containsOnly(InstructionStatus.SETTLED);
  }

  /**
   * Settled late, with interest of its own, it came back and is paid anew: on the same day nothing
   * more is owed; after a third period of 30 days, to June 8 at 7, 6 and 6 %, the rest is.
   */
  @Test
  void whatWasBorneOnALatePaymentThatCameBackIsNotBorneTwice() {
    String caseNumber = refunded(Filing.protest());
    today.is(LATE);
    settle(caseNumber, PORT);
    steps.handOff(caseNumber);
    settle(caseNumber, PORT);
    returned.say(
        java.util.Set.of(PORT), caseNumber + "-R1", RejectionReason.WRONG_PAYEE, "Another's");
    steps.resolve(
        caseNumber,
        Map.of("resolution", "REISSUE", "nothingPaid", true, "correction", "The importer's"));
    steps.handOff(caseNumber);
    settle(caseNumber, PORT);
    assertThat(instructions.of(List.of(caseNumber)))
        .extracting(RevenueInstruction::id)
        .containsExactly(caseNumber + "-R1", caseNumber + "-R1-I", caseNumber + "-R1.2");
    InterestAccrual later =
        interest.of(instructions.get(caseNumber + "-R1.2"), LocalDate.of(2026, 6, 20));
    assertThat(later.segments())
        .extracting(one -> one.from().toString(), one -> one.to().toString())
        .containsExactly(tuple("2026-05-09", "2026-06-08"));
    assertThat(later.interest()).isEqualTo(Money.of("3.69"));
  }

  /**
   * Rejected on March 20 and issued anew on April 19: without bank data it bears nothing for the 30
   * days between, so 10 days at 7 % are 1.4180 and with 20 more at 6 %, to May 9, 3.8552. For the
   * wrong payee it runs on.
   */
  @ParameterizedTest
  @CsvSource({"NO_BANK_DATA, 3.86", "ACCOUNT_CLOSED, 3.86", "WRONG_PAYEE, 7.77", "OTHER, 7.77"})
  void theReasonOfARejectionSaysWhetherInterestRunsOn(String reason, String interest) {
    String caseNumber = rejectedAndIssuedAnew(reason);
    today.is(LATE);
    settle(caseNumber, PORT);
    assertThat(instructions.get(caseNumber + "-R1.2-I").interest()).isEqualByComparingTo(interest);
  }

  @Test
  void whatStandsStillIsNoSegmentOfIt() {
    String caseNumber = rejectedAndIssuedAnew("NO_BANK_DATA");
    today.is(LATE);
    settle(caseNumber, PORT);
    assertThat(instructions.interest(caseNumber + "-R1.2-I"))
        .extracting(
            Instructions.InterestPart::from,
            Instructions.InterestPart::to,
            part -> part.interest().toString())
        .containsExactly(
            tuple(Today.FIRST, REJECTED, "1.42"), tuple(ANEW, LocalDate.of(2026, 5, 9), "2.44"));
  }

  /** Of February 20 2027 eleven periods are over, to February 3; the table ends with 2026. */
  @Test
  void withoutARateTheCashierIsToldAndGoesOnOnceTheTableIsLonger() {
    LocalDate beyond = LocalDate.of(2027, 2, 20);
    String caseNumber = refunded(Filing.protest());
    today.is(beyond);
    steps.acknowledge(caseNumber, PORT);
    Map<String, Object> paid =
        Map.of("settlement", "SETTLED", "settledOn", beyond.toString(), "reference", "ACH 42");
    assertThatThrownBy(() -> steps.settle(caseNumber, PORT, paid))
        .hasMessageContaining(
            "No interest rate is known for 2027-02-02; the table ends on 2026-12-31.");
    assertThat(instructions.get(caseNumber + "-R1").status())
        .isEqualTo(InstructionStatus.ACKNOWLEDGED);
    assertThat(cases.events(caseNumber)).doesNotContain("PORT_SETTLED");
    rates.withYear2027(() -> steps.settle(caseNumber, PORT, paid));
    // 22 days of March and 217 from July 1 at 7 %, 91 between at 6 %: a factor of 1.0626745562.
    assertThat(instructions.get(caseNumber + "-R1-I").interest()).isEqualByComparingTo("46.30");
  }

  private String rejectedAndIssuedAnew(String reason) {
    String caseNumber = refunded(Filing.protest());
    steps.acknowledge(caseNumber, PORT);
    today.is(REJECTED);
    steps.settle(
        caseNumber,
        PORT,
        Map.of("settlement", "REJECTED", "rejectionCode", reason, "portReason", "Came back"));
    today.is(ANEW);
    steps.resolve(caseNumber, Map.of("resolution", "REISSUE", "correction", "Mended"));
    steps.handOff(caseNumber);
    return caseNumber;
  }

  /** The clock is that of what was determined, and so is the end of the case. */
  @Test
  void neitherTheClockNorTheCaseWaitsForTheInterest() {
    String caseNumber =
        refunded(
            Filing.protest()
                .entry(PORT, Filing.ENTERED, "1200.00")
                .entry(OTHER_PORT, Filing.ENTERED, "1200.00"));
    today.is(LATE);
    settle(caseNumber, PORT);
    assertThat(refundClock(caseNumber)).isEqualTo(ClockState.OPEN);
    settle(caseNumber, OTHER_PORT);
    assertThat(refundClock(caseNumber)).isEqualTo(ClockState.MISSED);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(instructions.of(List.of(caseNumber)))
        .filteredOn(one -> one.latePaymentOf() != null)
        .extracting(RevenueInstruction::port, RevenueInstruction::isOpen)
        .containsExactly(tuple(PORT, true), tuple(OTHER_PORT, true));
  }
}
