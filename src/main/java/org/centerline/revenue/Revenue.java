package org.centerline.revenue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.docket.ClockState;
import org.centerline.docket.CurrentActor;
import org.centerline.statute.ClockFacts;
import org.centerline.statute.ClockRule;
import org.centerline.statute.Deadline;
import org.centerline.statute.InterestRates;
import org.centerline.statute.Money;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.Statute;
import org.springframework.stereotype.Service;

/** Turns decided money into instructions to the ports, in the decision's own transaction. */
@Service
public class Revenue {

  private final Instructions instructions;
  private final PortProcesses processes;
  private final ApprovalPolicy policy;
  private final CurrentActor actor;
  private final CaseClocks clocks;
  private final InterestRates rates;
  private final OfficeCalendar calendar;
  private final CaseLog log;

  Revenue(
      Instructions instructions,
      PortProcesses processes,
      ApprovalPolicy policy,
      CurrentActor actor,
      CaseClocks clocks,
      InterestRates rates,
      OfficeCalendar calendar,
      CaseLog log) {
    this.instructions = instructions;
    this.processes = processes;
    this.policy = policy;
    this.actor = actor;
    this.clocks = clocks;
    this.rates = rates;
    this.calendar = calendar;
    this.log = log;
  }

  /**
   * Creates one instruction for each port that has a part of the order, and starts their clock.
   *
   * @throws org.centerline.statute.StatuteException where interest cannot be computed
   */
  public void instruct(RevenueOrder order) {
    instruct(order, 1);
  }

  /**
   * As {@link #instruct(RevenueOrder)}, for orders of one kind in one case whose ports have charges
   * of their own; their instructions are numbered through.
   */
  public void instruct(List<RevenueOrder> orders) {
    int number = 1;
    for (RevenueOrder order : orders) {
      number = instruct(order, number);
    }
  }

  /** Has what no process of the case works yet worked beside it, by processes of their own. */
  public void workBeside(String caseNumber) {
    instructions.takeUp(caseNumber).stream().map(instructions::get).forEach(processes::start);
  }

  private int instruct(RevenueOrder order, int first) {
    int number = first;
    for (Map.Entry<String, PortShare> port : PortShare.of(order, rates).entrySet()) {
      PortShare share = port.getValue();
      if (!share.total().isZero()) {
        issue(instruction(order, number++, port.getKey(), share), share);
      }
    }
    clocks.start(order.caseNumber(), order.due(), ClockState.OPEN);
    return number;
  }

  private RevenueInstruction instruction(
      RevenueOrder order, int number, String port, PortShare share) {
    return new RevenueInstruction(
        order.instructionId(number),
        order.caseNumber(),
        port,
        order.kind(),
        order.payee().name(),
        order.payee().kind(),
        order.payee().number(),
        order.legalBasis(),
        share.principal().amount(),
        share.totalInterest().amount(),
        order.due().due(),
        InstructionStatus.CREATED,
        null,
        null,
        null,
        null,
        actor.id(),
        Math.max(policy.approvals(order.kind(), share.total()), order.payee().certain() ? 0 : 1),
        null,
        order.liquidatedOn(),
        null);
  }

  private void issue(RevenueInstruction instruction, PortShare share) {
    instructions.add(instruction, share);
    log.record(
        instruction.caseNumber(), instruction.kind().event(), instruction.kind().told(instruction));
  }

  /** What an order comes to with its interest. */
  public Money total(RevenueOrder order) {
    return Money.sum(PortShare.of(order, rates).values().stream().map(PortShare::total).toList());
  }

  /** A refund's last day: 30 days after liquidation or reliquidation (19 USC 1505(b)). */
  public Deadline refundDue(LocalDate liquidatedOn) {
    return Statute.deadline(
        ClockRule.REFUND_DUE, ClockFacts.builder().liquidationDate(liquidatedOn).build(), calendar);
  }

  /** The instructions of these cases, by case and port. */
  public List<RevenueInstruction> of(Collection<String> caseNumbers) {
    return instructions.of(caseNumbers);
  }

  /** What ports are about to be told in a case, in sum; empty where nothing is. */
  public Optional<Instructed> instructed(String caseNumber) {
    return instructions.instructed(caseNumber);
  }

  /** The charges of an instruction by class code. */
  public Map<String, Money> charges(String instruction) {
    return instructions.charges(instruction);
  }
}
