package org.centerline.revenue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.engine.Answers;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.engine.TaskRefused;
import org.centerline.revenue.PortRevenueProcess.Answer;
import org.centerline.statute.ClockKind;
import org.springframework.stereotype.Component;

/** A port's cashier records the payment of an instruction, or why it could not be made. */
@Component
class SettleInstruction extends FactSheetRule {

  private static final int REFERENCE_LENGTH = 40;

  private enum Settlement {
    SETTLED,
    REJECTED
  }

  private final Instructions instructions;
  private final CaseClocks clocks;
  private final CaseLog log;
  private final Clock clock;

  SettleInstruction(
      InstructionFacts facts,
      Instructions instructions,
      CaseClocks clocks,
      CaseLog log,
      Clock clock) {
    super(
        PortRevenueProcess.Task.SETTLE_INSTRUCTION,
        facts,
        Set.of(Answer.SETTLEMENT, Answer.SETTLED_ON, Answer.REFERENCE, Answer.PORT_REASON),
        Set.of());
    this.instructions = instructions;
    this.clocks = clocks;
    this.log = log;
    this.clock = clock;
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    Settlement answer = answers.choice(Answer.SETTLEMENT, Settlement.class);
    if (answer == Settlement.SETTLED) {
      settle(task, answers);
    } else {
      String reason =
          answers.requiredText(Answer.PORT_REASON, AcknowledgeInstruction.REASON_LENGTH);
      instructions.reject(task.instruction(), reason);
      log.record(task.caseNumber(), "PORT_REJECTED", task.instruction() + ": " + reason);
    }
    return Map.of(PortRevenueProcess.Variable.SETTLEMENT, answer.name());
  }

  private void settle(OpenedTask task, Answers answers) {
    LocalDate on = answers.date(Answer.SETTLED_ON);
    LocalDate today = LocalDate.now(clock);
    if (on.isAfter(today)) {
      throw new TaskRefused("%s is in the future; today is %s".formatted(on, today));
    }
    String reference = answers.requiredText(Answer.REFERENCE, REFERENCE_LENGTH);
    Instructions.Settled settled = instructions.settle(task.instruction(), on, reference);
    refuseBefore(earliest(task.caseNumber(), settled), on);
    if (settled.last()) {
      clocks.complete(task.caseNumber(), settled.kind().clock(), on);
    }
    log.record(
        task.caseNumber(),
        "PORT_SETTLED",
        "Instruction %s settled on %s, reference %s".formatted(task.instruction(), on, reference));
  }

  /** A deposit may have come before the Center accepted what it is for. */
  private LocalDate earliest(String caseNumber, Instructions.Settled settled) {
    return settled.kind() == RevenueKind.TENDER
        ? clocks.find(caseNumber, ClockKind.DEPOSIT_DUE).orElseThrow().fromDate()
        : settled.issued();
  }

  private static void refuseBefore(LocalDate earliest, LocalDate on) {
    if (on.isBefore(earliest)) {
      throw new TaskRefused(
          "The instruction was issued on %s and cannot have been settled on %s"
              .formatted(earliest, on));
    }
  }
}
