package org.centerline.amendment.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.centerline.amendment.AmendmentSteps;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.ClockState;
import org.centerline.docket.Viewer;
import org.centerline.engine.Pools;
import org.centerline.revenue.InstructionStatus;
import org.centerline.revenue.Instructions;
import org.centerline.revenue.PortRevenueProcess;
import org.centerline.revenue.RevenueInstruction;
import org.centerline.revenue.RevenueKind;
import org.centerline.revenue.reconciliation.BookLine;
import org.centerline.revenue.reconciliation.Books;
import org.centerline.statute.ClockKind;
import org.centerline.testing.AmendmentForms;
import org.centerline.testing.As;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.centerline.testing.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * A bill that is paid late (19 USC 1505(d)). $10,000.00 and, by E6, $655.31 of interest are billed
 * on the day of liquidation, December 12 2025, and due on January 11 2026. A period of 30 days at 7
 * % bears 10,655.31 x ((1 + 0.07 / 365)^30 - 1) = 61.4753; two, to February 10, 123.3053; five, to
 * May 11, 110 days at 7 % and 40 from April 1 at 6 %, 298.9347.
 */
@CenterlineTest
class LateBillTest {

  private static final String PORT = "2704";
  private static final LocalDate LIQUIDATED = LocalDate.of(2025, 12, 12);
  private static final LocalDate LAST = LocalDate.of(2026, 1, 11);

  private final AmendmentSteps amendments;
  private final Cases cases;
  private final Steps steps;
  private final Work work;
  private final As as;
  private final Today today;
  private final Instructions instructions;
  private final Books books;
  private final FormService forms;
  private final RuntimeService runtime;

  LateBillTest(
      AutowireCapableBeanFactory beans,
      Cases cases,
      Steps steps,
      Work work,
      As as,
      Today today,
      Instructions instructions,
      Books books,
      FormService forms,
      RuntimeService runtime) {
    this.amendments = beans.createBean(AmendmentSteps.class);
    this.cases = cases;
    this.steps = steps;
    this.work = work;
    this.as = as;
    this.today = today;
    this.instructions = instructions;
    this.books = books;
    this.forms = forms;
    this.runtime = runtime;
  }

  private String billed() {
    LocalDate deposited = LocalDate.of(2025, 1, 15);
    today.is(deposited.plusDays(20));
    String caseNumber =
        amendments.answered(
            AmendmentForms.correction()
                .entered(deposited.minusDays(5))
                .depositedOn(deposited)
                .scheduled(LIQUIDATED)
                .was("250.00")
                .duty("10250.00"));
    today.is(LIQUIDATED);
    amendments.liquidate(caseNumber, LIQUIDATED);
    amendments.sendSettlement(caseNumber);
    return caseNumber;
  }

  private String paidOn(LocalDate day) {
    String caseNumber = billed();
    today.is(day);
    amendments.settle(caseNumber, day);
    return caseNumber;
  }

  private List<RevenueInstruction> interestOf(String caseNumber) {
    return amendments.instructions(caseNumber).stream()
        .filter(one -> one.latePaymentOf() != null)
        .toList();
  }

  /** January 11 2026 is a Sunday, so that Monday is in time too (G2). */
  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void whatIsPaidOnTheLastDayBearsNothingMore(int later) {
    String caseNumber = paidOn(LAST.plusDays(later));
    assertThat(interestOf(caseNumber)).isEmpty();
    assertThat(amendments.only(caseNumber).status()).isEqualTo(InstructionStatus.SETTLED);
    assertThat(amendments.clock(caseNumber, ClockKind.BILL_DUE).state()).isEqualTo(ClockState.MET);
  }

  @Test
  void aDayLaterAPeriodIsBilledOnceAsAnInstructionOfItsOwn() {
    String caseNumber = paidOn(LAST.plusDays(2));
    RevenueInstruction interest = interestOf(caseNumber).get(0);
    assertThat(interestOf(caseNumber)).hasSize(1);
    assertThat(interest.id()).isEqualTo(caseNumber + "-B1-I");
    assertThat(interest.latePaymentOf()).isEqualTo(caseNumber + "-B1");
    assertThat(interest.kind()).isEqualTo(RevenueKind.BILL);
    assertThat(interest.principal()).isEqualByComparingTo("0.00");
    assertThat(interest.interest()).isEqualByComparingTo("61.48");
    assertThat(interest.legalBasis())
        .isEqualTo(
            "Instruction %s-B1, due on 2026-01-11, was paid on 2026-01-13 (19 USC 1505(d))"
                .formatted(caseNumber));
    // A bill of January 13.
    assertThat(interest.dueOn()).isEqualTo("2026-02-12");
    assertThat(cases.events(caseNumber))
        .containsSubsequence("BILL_INSTRUCTED", "PORT_SETTLED", "BILL_INSTRUCTED");
    assertThat(amendments.clock(caseNumber, ClockKind.BILL_DUE).state())
        .isEqualTo(ClockState.MISSED);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
  }

  @Test
  void itFollowsTheRatesAndTheCashierSeesWhatItIsFor() {
    String caseNumber = paidOn(LocalDate.of(2026, 5, 20));
    String id = caseNumber + "-B1-I";
    assertThat(instructions.get(id).interest()).isEqualByComparingTo("298.93");
    assertThat(instructions.interest(id))
        .extracting(
            Instructions.InterestPart::from,
            Instructions.InterestPart::to,
            part -> part.ratePercent().stripTrailingZeros().toPlainString())
        .containsExactly(
            tuple(LIQUIDATED, LocalDate.of(2026, 4, 1), "7"),
            tuple(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 11), "6"));
    steps.handOff(caseNumber);
    assertThat(facts(caseNumber))
        .containsEntry(
            "charges",
            "none: interest alone, on %s-B1, which was paid late (19 USC 1505(d))"
                .formatted(caseNumber));
  }

  /** The law lets what liquidation determined bear interest, not that interest again. */
  @Test
  void theInterestBearsNoneWhenItIsPaidLateItself() {
    String caseNumber = paidOn(LocalDate.of(2026, 2, 11));
    today.is(LocalDate.of(2026, 6, 30));
    amendments.settle(caseNumber, LocalDate.of(2026, 6, 30));
    assertThat(amendments.instructions(caseNumber))
        .extracting(
            RevenueInstruction::id, one -> one.total().toString(), RevenueInstruction::status)
        .containsExactly(
            tuple(caseNumber + "-B1", "10655.31", InstructionStatus.SETTLED),
            tuple(caseNumber + "-B1-I", "123.31", InstructionStatus.SETTLED));
    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).count())
        .isZero();
  }

  /** Carried over, instructed, settled: of the case, of interest alone and in all. */
  @Test
  void theBooksBalance() {
    LocalDate paid = LocalDate.of(2026, 1, 13);
    String caseNumber = paidOn(paid);
    List<BookLine> lines =
        books
            .byCase(
                paid, new Viewer("x", Set.of(), Set.of(), Set.of(), Set.of(), true, false), 1000)
            .stream()
            .filter(line -> caseNumber.equals(line.caseNumber()))
            .toList();
    assertThat(lines).allMatch(BookLine::isBalanced);
    assertThat(lines)
        .extracting(
            BookLine::classCode,
            BookLine::carried,
            BookLine::instructed,
            BookLine::settled,
            BookLine::open)
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactlyInAnyOrder(
            tuple("DUTY", money("10000.00"), money("0"), money("10000.00"), money("0")),
            tuple("INTEREST", money("655.31"), money("61.48"), money("655.31"), money("61.48")));
  }

  private static BigDecimal money(String amount) {
    return new BigDecimal(amount);
  }

  private Map<String, Object> facts(String caseNumber) {
    String person = Pools.cashiers(PORT);
    String id =
        work.only(person, caseNumber, PortRevenueProcess.Task.ACKNOWLEDGE_INSTRUCTION).getId();
    return as.get(person, () -> forms.getTaskFormVariables(id));
  }
}
