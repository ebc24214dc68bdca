package org.centerline.revenue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CurrentActor;
import org.centerline.statute.ClockFacts;
import org.centerline.statute.ClockRule;
import org.centerline.statute.InterestAccrual;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.Statute;
import org.centerline.statute.StatuteException;
import org.springframework.stereotype.Component;

/**
 * Instructs what a late payment bears (19 USC 1505(d)): one further instruction, in the
 * settlement's own transaction, worked by a process of its own, since the case of what was settled
 * may end (docs/decisions/027-interest-on-what-is-paid-late.md).
 */
@Component
class LatePayments {

  private final Instructions instructions;
  private final LateInterest lateInterest;
  private final ApprovalPolicy policy;
  private final CurrentActor actor;
  private final OfficeCalendar calendar;
  private final PortProcesses processes;
  private final CaseLog log;
  private final Clock clock;

  LatePayments(
      Instructions instructions,
      LateInterest lateInterest,
      ApprovalPolicy policy,
      CurrentActor actor,
      OfficeCalendar calendar,
      PortProcesses processes,
      CaseLog log,
      Clock clock) {
    this.instructions = instructions;
    this.lateInterest = lateInterest;
    this.policy = policy;
    this.actor = actor;
    this.calendar = calendar;
    this.processes = processes;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Instructs the interest on an instruction that was settled after its last day; nothing where it
   * bears none.
   *
   * @throws org.centerline.statute.StatuteException where a day lies outside the table of rates
   */
  void follow(String id, LocalDate paidOn) {
    RevenueInstruction late = instructions.get(id);
    InterestAccrual accrual = lateInterest.of(late, paidOn);
    if (accrual.interest().isZero()) {
      return;
    }
    RevenueInstruction interest = instruction(late, paidOn, accrual);
    instructions.add(interest, PortShare.of(accrual.segments(), instructions.entries(id)));
    log.record(interest.caseNumber(), interest.kind().event(), interest.kind().told(interest));
    processes.start(interest);
  }

  /** Why there is no answer to what it bears; empty where there is one. */
  Optional<String> withoutRate(String id, LocalDate paidOn) {
    try {
      lateInterest.of(instructions.get(id), paidOn);
      return Optional.empty();
    } catch (StatuteException noAnswer) {
      return Optional.of(noAnswer.getMessage());
    }
  }

  private RevenueInstruction instruction(
      RevenueInstruction late, LocalDate paidOn, InterestAccrual accrual) {
    return new RevenueInstruction(
        late.id() + "-I",
        late.caseNumber(),
        late.port(),
        late.kind(),
        late.payee(),
        late.payeeKind(),
        late.payeeNumber(),
        "Instruction %s, due on %s, was paid on %s (19 USC 1505(d))"
            .formatted(late.id(), late.dueOn(), paidOn),
        BigDecimal.ZERO,
        accrual.interest().amount(),
        due(),
        InstructionStatus.CREATED,
        null,
        null,
        null,
        null,
        actor.id(),
        policy.approvals(late.kind(), accrual.interest()),
        null,
        late.liquidatedOn(),
        late.id());
  }

  /** The law sets a day for bills alone: 30 after their issue (19 USC 1505(b)). */
  private LocalDate due() {
    return Statute.deadline(
            ClockRule.BILL_DUE,
            ClockFacts.builder().noticeOn(LocalDate.now(clock)).build(),
            calendar)
        .due();
  }
}
