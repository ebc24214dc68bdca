package org.centerline.amendment.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.centerline.account.AccountDetails;
import org.centerline.account.Accounts;
import org.centerline.amendment.AmendmentProcess;
import org.centerline.amendment.AmendmentSteps;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.ClockState;
import org.centerline.docket.LetterFile;
import org.centerline.engine.CenterRole;
import org.centerline.engine.Time;
import org.centerline.filing.ImporterNumber;
import org.centerline.revenue.RevenueInstruction;
import org.centerline.revenue.RevenueKind;
import org.centerline.statute.ClockKind;
import org.centerline.statute.Money;
import org.centerline.testing.AmendmentForms;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Jobs;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.centerline.testing.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * The money of amendments (B7), from acceptance to the last cent; interest is worked out by hand.
 *
 * <table>
 * <caption>Paths and the tests that walk them</caption>
 * <tr><th>path</th><th>test</th></tr>
 * <tr><td>deposit in time</td><td>{@link #aDepositInTimeMeetsItsClockAndTheCaseWaitsForItsInterest}</td></tr>
 * <tr><td>deposit late</td><td>{@link #aDepositThatIsLateIsFlaggedAndChasedAndStillTaken}</td></tr>
 * <tr><td>bill</td><td>{@link #moreOwedIsBilledAtLiquidationWithInterest}</td></tr>
 * <tr><td>refund</td><td>{@link #lessOwedIsRefundedAtLiquidationWithInterest}</td></tr>
 * <tr><td>deposit and refund</td><td>{@link #aDepositAndTheRestEachGoTheirOwnWay}</td></tr>
 * <tr><td>nothing owed</td><td>{@link #whatLeavesTheSumAsItWasNeitherPaysNorWaits}</td></tr>
 * <tr><td>disregarded, together</td><td>{@link #severalAmendmentsOfAnEntryAreSettledOnce}</td></tr>
 * </table>
 */
@CenterlineTest
class AmendmentMoneyTest {

  private static final LocalDate LIQUIDATION = LocalDate.of(2026, 12, 4);
  private static final ZoneId EASTERN = Time.EASTERN;

  private final AmendmentSteps amendments;
  private final Cases cases;
  private final Steps steps;
  private final Work work;
  private final Jobs jobs;
  private final Today today;
  private final LetterFile letters;
  private final Accounts accounts;

  AmendmentMoneyTest(
      AutowireCapableBeanFactory beans,
      Cases cases,
      Steps steps,
      Work work,
      Jobs jobs,
      Today today,
      LetterFile letters,
      Accounts accounts) {
    this.amendments = beans.createBean(AmendmentSteps.class);
    this.cases = cases;
    this.steps = steps;
    this.work = work;
    this.jobs = jobs;
    this.today = today;
    this.letters = letters;
    this.accounts = accounts;
  }

  /** Z33. Tuesday March 10 2026: the third business day is Friday 13. */
  @Test
  void aDepositInTimeMeetsItsClockAndTheCaseWaitsForItsInterest() {
    String caseNumber = amendments.accepted(AmendmentForms.correction().dumping("500.00"));
    RevenueInstruction tender = amendments.only(caseNumber);
    assertThat(tender.kind()).isEqualTo(RevenueKind.TENDER);
    assertThat(tender.id()).isEqualTo(caseNumber + "-T1");
    assertThat(tender.principal()).isEqualByComparingTo("500.00");
    assertThat(tender.interest()).isEqualByComparingTo("0.00");
    assertThat(tender.port()).isEqualTo("2704");
    assertThat(tender.dueOn()).isEqualTo("2026-03-13");
    assertThat(amendments.revenue().charges(tender.id()))
        .isEqualTo(Map.of("012", Money.of("500.00")));
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.AWAITING_PORT);
    assertThat(state(caseNumber, ClockKind.DEPOSIT_DUE)).isEqualTo(ClockState.OPEN);
    amendments.answer(caseNumber);
    assertThat(letters.find(caseNumber, 1).orElseThrow().html())
        .contains("deposit them within 3 business days of 2026-03-10, by 2026-03-13", tender.id());
    assertThat(firesOn(caseNumber, AmendmentProcess.Timer.DEPOSIT_OVERDUE)).isEqualTo("2026-03-14");

    amendments.settle(caseNumber, Today.FIRST);
    assertThat(state(caseNumber, ClockKind.DEPOSIT_DUE)).isEqualTo(ClockState.MET);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.AWAITING_LIQUIDATION);
    assertThat(cases.events(caseNumber)).doesNotContain("DEPOSIT_OVERDUE");
  }

  /** Z33. */
  @Test
  void aDepositThatIsLateIsFlaggedAndChasedAndStillTaken() {
    String caseNumber = amendments.answered(AmendmentForms.correction().dumping("500.00"));
    today.is(LocalDate.of(2026, 3, 14));
    jobs.run(caseNumber, AmendmentProcess.Timer.DEPOSIT_OVERDUE);
    assertThat(cases.events(caseNumber)).contains("DEPOSIT_OVERDUE");
    assertThat(cases.get(caseNumber).priority()).isEqualTo(95);
    assertThat(
            amendments.clock(caseNumber, ClockKind.DEPOSIT_DUE).stateOn(LocalDate.of(2026, 3, 14)))
        .isEqualTo(ClockState.MISSED);
    work.complete(
        steps.person(caseNumber, CenterRole.ENTRY_SPECIALIST),
        caseNumber,
        AmendmentProcess.Task.CHASE_DEPOSIT,
        Map.of("chaseNote", "Called the broker"));
    assertThat(cases.events(caseNumber)).contains("DEPOSIT_CHASED");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.AWAITING_PORT);

    amendments.settle(caseNumber, LocalDate.of(2026, 3, 14));
    assertThat(state(caseNumber, ClockKind.DEPOSIT_DUE)).isEqualTo(ClockState.MISSED);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.AWAITING_LIQUIDATION);
  }

  /** The money came in on the last day and the port recorded it the day after. */
  @Test
  void aDepositThatIsOnlyRecordedLateMeetsItsClockAndEndsTheChase() {
    String caseNumber = amendments.answered(AmendmentForms.correction().dumping("500.00"));
    today.is(LocalDate.of(2026, 3, 14));
    jobs.run(caseNumber, AmendmentProcess.Timer.DEPOSIT_OVERDUE);
    amendments.settle(caseNumber, LocalDate.of(2026, 3, 13));
    assertThat(state(caseNumber, ClockKind.DEPOSIT_DUE)).isEqualTo(ClockState.MET);
    assertThat(work.of(steps.person(caseNumber, CenterRole.ENTRY_SPECIALIST), caseNumber))
        .isEmpty();
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.AWAITING_LIQUIDATION);
  }

  /** Reviewed for a week; the money came in before, with the filing, and not before it. */
  @Test
  void aDepositMayHaveComeBeforeTheAcceptance() {
    String caseNumber = cases.file(AmendmentForms.correction().dumping("500.00"));
    today.is(LocalDate.of(2026, 3, 17));
    amendments.review(caseNumber, "ACCEPT");
    amendments.answer(caseNumber);
    assertThat(firesOn(caseNumber, AmendmentProcess.Timer.DEPOSIT_OVERDUE)).isEqualTo("2026-03-18");
    steps.handOff(caseNumber);
    steps.acknowledge(caseNumber, "2704");
    assertThatThrownBy(() -> steps.settle(caseNumber, "2704", settledOn("2026-03-09")))
        .hasMessageContaining("2026-03-10");
    steps.settle(caseNumber, "2704", settledOn("2026-03-11"));
    assertThat(state(caseNumber, ClockKind.DEPOSIT_DUE)).isEqualTo(ClockState.MET);
  }

  private static Map<String, Object> settledOn(String day) {
    return Map.of("settlement", "SETTLED", "settledOn", day, "reference", "ACH 7");
  }

  /**
   * January 20 to December 4 2026: 71 days at 7 %, 91 at 6 %, 156 at 7 %; factor 1.060231995, of
   * $100.00 that is 6.02.
   */
  @Test
  void moreOwedIsBilledAtLiquidationWithInterest() {
    String caseNumber = amendments.answered(AmendmentForms.correction().duty("350.00"));
    assertThat(amendments.instructions(caseNumber)).isEmpty();
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.AWAITING_LIQUIDATION);
    assertThat(amendments.clock(caseNumber, ClockKind.LIQUIDATION_DUE).due())
        .isEqualTo(LIQUIDATION);

    today.is(LocalDate.of(2026, 12, 7));
    amendments.liquidate(caseNumber, LIQUIDATION);
    RevenueInstruction bill = amendments.only(caseNumber);
    assertThat(bill.kind()).isEqualTo(RevenueKind.BILL);
    assertThat(bill.principal()).isEqualByComparingTo("100.00");
    assertThat(bill.interest()).isEqualByComparingTo("6.02");
    // Thirty days from its issue on December 7.
    assertThat(bill.dueOn()).isEqualTo("2027-01-06");
    assertThat(state(caseNumber, ClockKind.LIQUIDATION_DUE)).isEqualTo(ClockState.MET);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.AWAITING_PORT);
    amendments.sendSettlement(caseNumber);
    assertThat(letters.find(caseNumber, 2).orElseThrow().html())
        .contains("$106.02 in all, is billed and payable by 2027-01-06", bill.id());
    amendments.settle(caseNumber, LocalDate.of(2026, 12, 7));
    assertThat(state(caseNumber, ClockKind.BILL_DUE)).isEqualTo(ClockState.MET);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
  }

  /** $49.00 less; of that 2.95 of interest. Due thirty days after the liquidation. */
  @Test
  void lessOwedIsRefundedAtLiquidationWithInterest() {
    String caseNumber = amendments.answered(AmendmentForms.correction().duty("201.00"));
    today.is(LocalDate.of(2026, 12, 7));
    amendments.liquidate(caseNumber, LIQUIDATION);
    RevenueInstruction refund = amendments.only(caseNumber);
    assertThat(refund.kind()).isEqualTo(RevenueKind.REFUND);
    assertThat(refund.principal()).isEqualByComparingTo("49.00");
    assertThat(refund.interest()).isEqualByComparingTo("2.95");
    assertThat(refund.dueOn()).isEqualTo("2027-01-03");
    amendments.sendSettlement(caseNumber);
    amendments.settle(caseNumber, LocalDate.of(2026, 12, 7));
    assertThat(state(caseNumber, ClockKind.REFUND_DUE)).isEqualTo(ClockState.MET);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
  }

  /** E6, and that a corporation pays what everybody pays (26 USC 6621). */
  @ParameterizedTest
  @CsvSource({
    "false, 10250.00, 250.00, 2025-01-15, 2025-12-12, REFUND, 10000.00, 655.31",
    "true, 10250.00, 250.00, 2025-01-15, 2025-12-12, REFUND, 10000.00, 559.14",
    "false, 250.00, 10250.00, 2025-01-15, 2025-12-12, BILL, 10000.00, 655.31",
    "true, 250.00, 10250.00, 2025-01-15, 2025-12-12, BILL, 10000.00, 655.31",
    "true, 25250.00, 250.00, 2026-03-02, 2026-08-14, REFUND, 25000.00, 623.35"
  })
  void interestRunsFromTheDepositToTheLiquidation(
      boolean corporate,
      String before,
      String after,
      LocalDate depositedOn,
      LocalDate liquidatedOn,
      RevenueKind kind,
      String principal,
      String interest) {
    today.is(depositedOn.plusDays(20));
    AmendmentForms form =
        AmendmentForms.correction()
            .entered(depositedOn.minusDays(5))
            .depositedOn(depositedOn)
            .scheduled(liquidatedOn)
            .was(before)
            .duty(after);
    accounts.put(
        new AccountDetails(
            ImporterNumber.parse(form.importer()),
            "Example Imports, Inc.",
            Set.of(),
            corporate,
            List.of(),
            false),
        "test");
    String caseNumber = amendments.answered(form);
    today.is(liquidatedOn);
    amendments.liquidate(caseNumber, liquidatedOn);
    RevenueInstruction told = amendments.only(caseNumber);
    assertThat(told.kind()).isEqualTo(kind);
    assertThat(told.principal()).isEqualByComparingTo(principal);
    assertThat(told.interest()).isEqualByComparingTo(interest);
  }

  /**
   * $500.00 of antidumping duty more, $100.00 of duty less: $400.00 were missing for 49 days, 3.78;
   * $100.00 were in excess from the deposit, for 269 days, 5.03.
   */
  @Test
  void aDepositAndTheRestEachGoTheirOwnWay() {
    String caseNumber =
        amendments.answered(AmendmentForms.correction().duty("150.00").dumping("500.00"));
    amendments.settle(caseNumber, Today.FIRST);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.AWAITING_LIQUIDATION);
    today.is(LIQUIDATION);
    amendments.liquidate(caseNumber, LIQUIDATION);
    assertThat(amendments.instructions(caseNumber))
        .extracting(
            RevenueInstruction::kind,
            one -> one.principal().toString(),
            one -> one.interest().toString())
        .containsExactlyInAnyOrder(
            tuple(RevenueKind.TENDER, "500.00", "0.00"),
            tuple(RevenueKind.REFUND, "100.00", "1.25"));
    amendments.sendSettlement(caseNumber);
    amendments.settle(caseNumber, LIQUIDATION);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
  }

  /** Duty for fee: nothing changes in all. */
  @Test
  void whatLeavesTheSumAsItWasNeitherPaysNorWaits() {
    String caseNumber = amendments.answered(AmendmentForms.correction().hts("8443310000"));
    assertThat(amendments.instructions(caseNumber)).isEmpty();
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(letters.find(caseNumber, 1).orElseThrow().html())
        .contains("nothing is billed or refunded");
  }

  /** No day of liquidation is known; the case waits all the same. */
  @Test
  void withoutADayTheCaseWaitsForTheYearOfTheLaw() {
    String caseNumber =
        amendments.answered(AmendmentForms.correction().duty("201.00").scheduled(null));
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.AWAITING_LIQUIDATION);
    assertThat(amendments.clock(caseNumber, ClockKind.LIQUIDATION_DUE).due())
        .isEqualTo("2027-01-20");
    assertThat(firesOn(caseNumber, AmendmentProcess.Timer.LIQUIDATION_OVERDUE))
        .isEqualTo("2027-01-21");
  }

  /**
   * $100.00 more, then $81.00 less: $19.00 with 1.14 of interest are no longer under $20.00 (19 CFR
   * 159.6(a)); then $18.00, with 1.08, which are.
   */
  @ParameterizedTest
  @CsvSource({"269.00, 19.00, 1.14", "268.00, , "})
  void severalAmendmentsOfAnEntryAreSettledOnce(String duty, String principal, String interest) {
    AmendmentForms form = AmendmentForms.correction().duty("350.00");
    String first = amendments.answered(form);
    String second = amendments.answered(form.again(2).duty(duty));
    assertThat(cases.get(second).status()).isEqualTo(CaseStatus.CLOSED);
    today.is(LIQUIDATION);
    amendments.liquidate(second, LIQUIDATION);
    assertThat(amendments.instructions(second)).isEmpty();
    amendments.sendSettlement(first);
    if (principal == null) {
      assertThat(amendments.instructions(first)).isEmpty();
      assertThat(cases.get(first).status()).isEqualTo(CaseStatus.CLOSED);
      assertThat(letters.find(first, 2).orElseThrow().html())
          .contains("less than $20.00 and is disregarded");
    } else {
      assertThat(amendments.only(first).principal()).isEqualByComparingTo(principal);
      assertThat(amendments.only(first).interest()).isEqualByComparingTo(interest);
    }
  }

  /** $100.00 more, then $300.00 less; told to the older case, the newer one refunds $200.00. */
  @Test
  void theNewestOfSeveralThatWaitRefundsForAll() {
    AmendmentForms form = AmendmentForms.correction().was("500.00").duty("600.00");
    String first = amendments.answered(form);
    String second = amendments.answered(form.again(2).duty("300.00"));
    today.is(LIQUIDATION);
    amendments.liquidate(first, LIQUIDATION);
    amendments.liquidate(second, LIQUIDATION);
    amendments.liquidate(first, LIQUIDATION);
    assertThat(amendments.only(second).principal()).isEqualByComparingTo("200.00");
    assertThat(amendments.only(second).interest()).isEqualByComparingTo("12.05");
    assertThat(amendments.instructions(first)).isEmpty();
    amendments.sendSettlement(first);
    assertThat(cases.get(first).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(letters.find(first, 2).orElseThrow().html()).contains("settled with case " + second);
    amendments.sendSettlement(second);
    amendments.settle(second, LIQUIDATION);
    assertThat(cases.get(second).status()).isEqualTo(CaseStatus.CLOSED);
  }

  /** More duty and less fee: the bill shows both, and its principal is their sum. */
  @Test
  void chargesThatGoTheOtherWayStandInTheBill() {
    AmendmentForms form = AmendmentForms.correction().dumping("500.00");
    String first = amendments.answered(form);
    amendments.settle(first, Today.FIRST);
    String second = amendments.answered(form.again(2).duty("850.00").dumping("400.00"));
    today.is(LIQUIDATION);
    amendments.liquidate(second, LIQUIDATION);
    RevenueInstruction bill = amendments.only(second);
    assertThat(bill.principal()).isEqualByComparingTo("500.00");
    assertThat(amendments.revenue().charges(bill.id()))
        .isEqualTo(Map.of("DUTY", Money.of("600.00"), "012", Money.of("-100.00")));
  }

  private ClockState state(String caseNumber, ClockKind kind) {
    return amendments.clock(caseNumber, kind).state();
  }

  private String firesOn(String caseNumber, String timer) {
    return jobs.at(caseNumber, timer)
        .get(0)
        .getDuedate()
        .toInstant()
        .atZone(EASTERN)
        .toLocalDate()
        .toString();
  }
}
