package org.centerline.revenue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.centerline.docket.CaseLog;
import org.centerline.statute.ClockFacts;
import org.centerline.statute.ClockRule;
import org.centerline.statute.Deadline;
import org.centerline.statute.InterestRates;
import org.centerline.statute.Money;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.Statute;
import org.springframework.stereotype.Service;

/** Turns a decided refund into instructions to the ports, in the decision's own transaction. */
@Service
public class Refunds {

  private final Instructions instructions;
  private final InterestRates rates;
  private final OfficeCalendar calendar;
  private final CaseLog log;

  Refunds(Instructions instructions, InterestRates rates, OfficeCalendar calendar, CaseLog log) {
    this.instructions = instructions;
    this.rates = rates;
    this.calendar = calendar;
    this.log = log;
  }

  /** Creates one instruction for each port that collected a part of the refund. */
  public void instruct(RefundOrder order) {
    Deadline due = dueFor(order);
    int number = 1;
    for (Map.Entry<String, PortShare> port : PortShare.of(order, rates).entrySet()) {
      PortShare share = port.getValue();
      if (share.principal().isZero()) {
        continue;
      }
      RevenueInstruction instruction =
          new RevenueInstruction(
              order.instructionId(number++),
              order.caseNumber(),
              port.getKey(),
              "REFUND",
              order.payee(),
              order.legalBasis(),
              share.principal().amount(),
              share.totalInterest().amount(),
              due.due(),
              InstructionStatus.CREATED,
              null,
              null,
              null);
      instructions.add(instruction, share);
      log.record(
          order.caseNumber(),
          "REFUND_INSTRUCTED",
          "Port %s is to refund $%s and interest of $%s to %s"
              .formatted(port.getKey(), share.principal(), share.totalInterest(), order.payee()));
    }
  }

  /** The refund's last day: 30 days after reliquidation (19 USC 1505(b)). */
  public Deadline dueFor(RefundOrder order) {
    return Statute.deadline(
        ClockRule.REFUND_DUE,
        ClockFacts.builder().liquidationDate(order.reliquidatedOn()).build(),
        calendar);
  }

  /** The instructions of these cases, by case and port. */
  public List<RevenueInstruction> of(Collection<String> caseNumbers) {
    return instructions.of(caseNumbers);
  }

  /** The charges of an instruction by class code. */
  public Map<String, Money> charges(String instruction) {
    return instructions.charges(instruction);
  }
}
