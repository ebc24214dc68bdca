package org.centerline.amendment.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.centerline.amendment.AmendmentProcess;
import org.centerline.amendment.AmendmentSteps;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.ClockState;
import org.centerline.docket.LetterFile;
import org.centerline.engine.CenterRole;
import org.centerline.engine.Pools;
import org.centerline.engine.Time;
import org.centerline.revenue.InstructionStatus;
import org.centerline.revenue.PortRevenueProcess;
import org.centerline.revenue.RevenueInstruction;
import org.centerline.revenue.RevenueKind;
import org.centerline.statute.ClockKind;
import org.centerline.statute.Money;
import org.centerline.testing.AmendmentForms;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.InTurn;
import org.centerline.testing.Jobs;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.centerline.testing.Work;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * A deposit of antidumping duty that an amendment brings, until its entry is liquidated (19 USC
 * 1505(c)). Figures by hand: entered on January 20 2026, deposited on March 10, liquidated on
 * December 4. January 20 to March 10 is 49 days at 7 %, factor 1.009440644; to December 4 it is
 * 1.060231995; March 10 to December 4 is 1.050316333.
 */
@CenterlineTest
class DepositAtLiquidationTest {

  private static final LocalDate LIQUIDATION = LocalDate.of(2026, 12, 4);

  private final AmendmentSteps amendments;
  private final Cases cases;
  private final Steps steps;
  private final Work work;
  private final Jobs jobs;
  private final Today today;
  private final InTurn inTurn;
  private final LetterFile letters;

  DepositAtLiquidationTest(
      AutowireCapableBeanFactory beans,
      Cases cases,
      Steps steps,
      Work work,
      Jobs jobs,
      Today today,
      InTurn inTurn,
      LetterFile letters) {
    this.amendments = beans.createBean(AmendmentSteps.class);
    this.cases = cases;
    this.steps = steps;
    this.work = work;
    this.jobs = jobs;
    this.today = today;
    this.inTurn = inTurn;
    this.letters = letters;
  }

  private static AmendmentForms dumping() {
    return AmendmentForms.correction().dumping("10000.00");
  }

  private void liquidate(String caseNumber) {
    today.is(LIQUIDATION);
    amendments.liquidate(caseNumber, LIQUIDATION);
  }

  private RevenueInstruction told(String caseNumber, RevenueKind kind) {
    return amendments.instructions(caseNumber).stream()
        .filter(one -> one.kind() == kind)
        .reduce(
            (one, other) -> {
              throw new AssertionError("two of " + kind);
            })
        .orElseThrow();
  }

  private static void is(RevenueInstruction told, String principal, String interest) {
    assertThat(told.principal()).isEqualByComparingTo(principal);
    assertThat(told.interest()).isEqualByComparingTo(interest);
  }

  /** 10,000 x 0.050316333; from the entry's own deposit it would be 602.32. */
  @Test
  void whatWasDepositedAndIsNoLongerOwedComesBackWithInterestFromItsOwnDay() {
    AmendmentForms form = dumping();
    String first = amendments.answered(form);
    amendments.settle(first, Today.FIRST);
    assertThat(cases.get(first).status()).isEqualTo(CaseStatus.AWAITING_LIQUIDATION);
    String second = amendments.answered(form.again(2).dumping("0.00"));
    liquidate(second);
    is(told(second, RevenueKind.REFUND), "10000.00", "503.16");
    assertThat(amendments.instructions(first)).hasSize(1);
    amendments.sendSettlement(first);
    assertThat(cases.get(first).status()).isEqualTo(CaseStatus.CLOSED);
  }

  /** 10,000 x 0.009440644: the deposit was required with the entry and came in March. */
  @Test
  void aDepositThatCameAfterTheEntryBearsInterestUntilItsDay() {
    String caseNumber = amendments.answered(dumping());
    amendments.settle(caseNumber, Today.FIRST);
    liquidate(caseNumber);
    is(told(caseNumber, RevenueKind.BILL), "0.00", "94.41");
    amendments.sendSettlement(caseNumber);
    amendments.settle(caseNumber, LIQUIDATION);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
  }

  /** 500 x 0.009440644 is 4.72. */
  @Test
  void interestUnderTheToleranceIsDisregardedWithTheRule() {
    String caseNumber = amendments.answered(AmendmentForms.correction().dumping("500.00"));
    amendments.settle(caseNumber, Today.FIRST);
    liquidate(caseNumber);
    amendments.sendSettlement(caseNumber);
    assertThat(amendments.instructions(caseNumber)).hasSize(1);
    assertThat(letters.find(caseNumber, 2).orElseThrow().html())
        .contains("$4.72 with interest is less than $20.00", "19 CFR 159.6(a)");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
  }

  @Test
  void whatWasNeverDepositedIsCancelledAndNeverRefunded() {
    AmendmentForms form = dumping();
    String first = amendments.answered(form);
    steps.handOff(first);
    steps.acknowledge(first, "2704");
    String second = amendments.answered(form.again(2).dumping("0.00"));
    RevenueInstruction tender = amendments.only(first);
    assertThat(tender.status()).isEqualTo(InstructionStatus.CANCELLED);
    assertThat(tender.cancelledBecause()).contains("no longer owed");
    assertThat(cases.events(first)).contains("TENDER_CANCELLED");
    assertThat(amendments.clock(first, ClockKind.DEPOSIT_DUE).state())
        .isEqualTo(ClockState.STOPPED);
    assertThat(work.of(Pools.cashiers("2704"), first)).isEmpty();
    assertThat(cases.get(first).status()).isEqualTo(CaseStatus.AWAITING_LIQUIDATION);
    assertThat(cases.get(second).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(letters.find(second, 2).orElseThrow().html())
        .contains("the deposit of it that has not come in falls by $10000.00");
    liquidate(second);
    assertThat(amendments.instructions(second)).isEmpty();
    assertThat(amendments.instructions(first)).hasSize(1);
    amendments.sendSettlement(first);
    assertThat(cases.get(first).status()).isEqualTo(CaseStatus.CLOSED);
  }

  /** $4,000 of $10,000 stay owed, by the day of the first amendment; 4,000 x 0.009440644. */
  @Test
  void aDepositThatIsPartlyOwedIsAskedAnewByTheSameDay() {
    AmendmentForms form = dumping();
    String first = amendments.answered(form);
    steps.handOff(first);
    amendments.answered(form.again(2).dumping("4000.00"));
    assertThat(amendments.instructions(first))
        .extracting(RevenueInstruction::id, RevenueInstruction::status)
        .containsExactlyInAnyOrder(
            tuple(first + "-T1", InstructionStatus.CANCELLED),
            tuple(first + "-T2-1", InstructionStatus.CREATED));
    RevenueInstruction anew = amendments.instructions(first).get(1);
    is(anew, "4000.00", "0.00");
    assertThat(anew.dueOn()).isEqualTo("2026-03-13");
    assertThat(amendments.revenue().charges(anew.id()))
        .isEqualTo(Map.of("012", Money.of("4000.00")));
    assertThat(cases.get(first).status()).isEqualTo(CaseStatus.AWAITING_PORT);
    amendments.settle(first, Today.FIRST);
    assertThat(amendments.clock(first, ClockKind.DEPOSIT_DUE).state()).isEqualTo(ClockState.MET);
    liquidate(first);
    is(told(first, RevenueKind.BILL), "0.00", "37.76");
  }

  /** 9,900 x 0.060231995: $10,000 of antidumping duty more, $100 of duty less. */
  @Test
  void whatIsStillUnpaidJoinsTheBillWithInterestFromTheDayItWasRequired() {
    String caseNumber =
        amendments.answered(AmendmentForms.correction().duty("150.00").dumping("10000.00"));
    steps.handOff(caseNumber);
    liquidate(caseNumber);
    assertThat(told(caseNumber, RevenueKind.TENDER).status())
        .isEqualTo(InstructionStatus.CANCELLED);
    is(told(caseNumber, RevenueKind.BILL), "9900.00", "596.30");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.AWAITING_PORT);
    assertThat(work.of(Pools.cashiers("2704"), caseNumber)).isEmpty();
    amendments.sendSettlement(caseNumber);
    assertThat(letters.find(caseNumber, 2).orElseThrow().html()).contains("is cancelled");
    amendments.settle(caseNumber, LIQUIDATION);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
  }

  /** The specialist who finds the entry liquidated works a task of the very same process. */
  @Test
  void aLiquidationThatIsFoundByTheCasesOwnTaskCancelsItsTender() {
    String caseNumber = amendments.answered(dumping());
    today.is(LocalDate.of(2026, 12, 7));
    jobs.run(caseNumber, AmendmentProcess.Timer.LIQUIDATION_OVERDUE);
    work.complete(
        steps.person(caseNumber, CenterRole.ENTRY_SPECIALIST),
        caseNumber,
        AmendmentProcess.Task.CHASE_LIQUIDATION,
        Map.of("liquidationFound", "LIQUIDATED", "liquidatedOn", "2026-12-04"));
    is(told(caseNumber, RevenueKind.BILL), "10000.00", "602.32");
    amendments.sendSettlement(caseNumber);
    amendments.settle(caseNumber, LocalDate.of(2026, 12, 7));
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
  }

  /** Before the answer is sent no process waits for the port yet. */
  @Test
  void aTenderThatIsCancelledBeforeTheAnswerIsNeverHandedOff() {
    String caseNumber = amendments.accepted(dumping());
    liquidate(caseNumber);
    amendments.answer(caseNumber);
    amendments.sendSettlement(caseNumber);
    is(told(caseNumber, RevenueKind.BILL), "10000.00", "602.32");
    amendments.settle(caseNumber, LIQUIDATION);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
  }

  /** The port first: the liquidation waits and counts the money as deposited. */
  @Test
  void aDepositInTheMomentOfTheLiquidationIsCounted() throws InterruptedException {
    String caseNumber = acknowledged();
    today.is(LIQUIDATION);
    assertThat(
            inTurn.run(settling(caseNumber), () -> amendments.liquidate(caseNumber, LIQUIDATION)))
        .isNull();
    assertThat(told(caseNumber, RevenueKind.TENDER).status()).isEqualTo(InstructionStatus.SETTLED);
    is(told(caseNumber, RevenueKind.BILL), "0.00", "94.41");
  }

  /** The liquidation first: the port is refused, and the bill asks for the money once. */
  @Test
  void aDepositAfterTheLiquidationIsRefusedAndBilled() throws InterruptedException {
    String caseNumber = acknowledged();
    today.is(LIQUIDATION);
    assertThat(
            inTurn.run(() -> amendments.liquidate(caseNumber, LIQUIDATION), settling(caseNumber)))
        .hasMessageContaining("cancelled by the Center");
    assertThat(told(caseNumber, RevenueKind.TENDER).status())
        .isEqualTo(InstructionStatus.CANCELLED);
    is(told(caseNumber, RevenueKind.BILL), "10000.00", "602.32");
  }

  /** Two cases, two people: neither waits for the other in a circle. */
  @Test
  void aDepositInTheMomentOfALowerAmendmentIsRefundedAtLiquidation() throws InterruptedException {
    AmendmentForms form = dumping();
    String first = acknowledged(form);
    String second = filedAndToldToThePort(form.again(2).dumping("0.00"));
    assertThat(inTurn.run(settling(first), () -> amendments.review(second, "ACCEPT"))).isNull();
    amendments.answer(second);
    assertThat(amendments.only(first).status()).isEqualTo(InstructionStatus.SETTLED);
    liquidate(first);
    is(told(second, RevenueKind.REFUND), "10000.00", "503.16");
  }

  /** The case comes to its deposit while another of its entry is told, and the other way round. */
  @Test
  void aTenderThatIsCancelledWhileItsCaseComesToItIsNotHandedOff() throws InterruptedException {
    String[] one = waitingAndAccepted();
    String[] other = waitingAndAccepted();
    today.is(LIQUIDATION);
    assertThat(
            inTurn.run(
                () -> amendments.answer(one[1]), () -> amendments.liquidate(one[0], LIQUIDATION)))
        .isNull();
    isBilledOnly(one[1]);
    assertThat(
            inTurn.run(
                () -> amendments.liquidate(other[0], LIQUIDATION),
                () -> amendments.answer(other[1])))
        .isNull();
    isBilledOnly(other[1]);
  }

  private String[] waitingAndAccepted() {
    AmendmentForms form = AmendmentForms.correction().duty("201.00");
    String waiting = amendments.answered(form);
    return new String[] {waiting, amendments.accepted(form.again(2).dumping("10000.00"))};
  }

  /** $10,000 more and $49 less: 9,951 x 0.060231995. */
  private void isBilledOnly(String caseNumber) {
    assertThat(told(caseNumber, RevenueKind.TENDER).status())
        .isEqualTo(InstructionStatus.CANCELLED);
    is(told(caseNumber, RevenueKind.BILL), "9951.00", "599.37");
    assertThat(jobs.at(caseNumber, PortRevenueProcess.Handoff.HAND_OFF_TO_PORT)).isEmpty();
  }

  /** The amendment first: the port is refused, and nothing is left to be paid or refunded. */
  @Test
  void aDepositAfterALowerAmendmentIsRefused() throws InterruptedException {
    AmendmentForms form = dumping();
    String first = acknowledged(form);
    String second = filedAndToldToThePort(form.again(2).dumping("0.00"));
    assertThat(inTurn.run(() -> amendments.review(second, "ACCEPT"), settling(first)))
        .hasMessageContaining("cancelled by the Center");
    assertThat(amendments.only(first).status()).isEqualTo(InstructionStatus.CANCELLED);
    liquidate(first);
    assertThat(amendments.instructions(first)).hasSize(1);
    assertThat(amendments.instructions(second)).isEmpty();
  }

  private String filedAndToldToThePort(AmendmentForms form) {
    String caseNumber = cases.file(form);
    if (!jobs.at(caseNumber, AmendmentProcess.Handoff.TELL_PORT_OF_RISK).isEmpty()) {
      jobs.run(caseNumber, AmendmentProcess.Handoff.TELL_PORT_OF_RISK);
    }
    return caseNumber;
  }

  private String acknowledged() {
    return acknowledged(dumping());
  }

  private String acknowledged(AmendmentForms form) {
    String caseNumber = amendments.answered(form);
    steps.handOff(caseNumber);
    steps.acknowledge(caseNumber, "2704");
    return caseNumber;
  }

  /** The cashier has the task in hand. */
  private Runnable settling(String caseNumber) {
    return work.claimed(
        Pools.cashiers("2704"),
        caseNumber,
        PortRevenueProcess.Task.SETTLE_INSTRUCTION,
        Map.of("settlement", "SETTLED", "settledOn", "2026-03-10", "reference", "ACH 7"));
  }

  /** Flagged on March 14, chased, again thirty days after each answer, with the supervisor. */
  @Test
  void anUnpaidDepositIsChasedUntilItComesAndTheSupervisorIsAskedToo() {
    String caseNumber = amendments.answered(dumping());
    today.is(LocalDate.of(2026, 3, 14));
    jobs.run(caseNumber, AmendmentProcess.Timer.DEPOSIT_OVERDUE);
    chase(caseNumber, CenterRole.ENTRY_SPECIALIST, AmendmentProcess.Task.CHASE_DEPOSIT);
    assertThat(chasesOn(caseNumber)).isEqualTo("2026-04-13");
    today.is(LocalDate.of(2026, 4, 13));
    jobs.run(caseNumber, AmendmentProcess.Timer.CHASE_AGAIN);
    assertThat(cases.events(caseNumber)).containsOnlyOnce("DEPOSIT_ESCALATED");
    assertThat(cases.get(caseNumber).priority()).isEqualTo(100);
    assertThat(work.of(steps.person(caseNumber, CenterRole.ENTRY_SPECIALIST), caseNumber))
        .isNotEmpty();
    chase(caseNumber, CenterRole.SUPERVISOR, AmendmentProcess.Task.CHASE_DEPOSIT_AGAIN);
    assertThat(chasesOn(caseNumber)).isEqualTo("2026-05-13");
    today.is(LocalDate.of(2026, 5, 13));
    jobs.run(caseNumber, AmendmentProcess.Timer.CHASE_AGAIN);
    amendments.settle(caseNumber, LocalDate.of(2026, 5, 13));
    assertThat(work.of(steps.person(caseNumber, CenterRole.SUPERVISOR), caseNumber)).isEmpty();
    assertThat(jobs.at(caseNumber, AmendmentProcess.Timer.CHASE_AGAIN)).isEmpty();
  }

  @Test
  void theChaseEndsWithTheTender() {
    String caseNumber = amendments.answered(dumping());
    today.is(LocalDate.of(2026, 3, 14));
    jobs.run(caseNumber, AmendmentProcess.Timer.DEPOSIT_OVERDUE);
    liquidate(caseNumber);
    assertThat(work.of(steps.person(caseNumber, CenterRole.ENTRY_SPECIALIST), caseNumber))
        .isEmpty();
    assertThat(amendments.clock(caseNumber, ClockKind.DEPOSIT_DUE).state())
        .isEqualTo(ClockState.MISSED);
  }

  private void chase(String caseNumber, CenterRole role, String task) {
    work.complete(
        steps.person(caseNumber, role), caseNumber, task, Map.of("chaseNote", "Called the broker"));
  }

  private String chasesOn(String caseNumber) {
    List<Job> waiting = jobs.at(caseNumber, AmendmentProcess.Timer.CHASE_AGAIN);
    assertThat(waiting).hasSize(1);
    return waiting.get(0).getDuedate().toInstant().atZone(Time.EASTERN).toLocalDate().toString();
  }
}
