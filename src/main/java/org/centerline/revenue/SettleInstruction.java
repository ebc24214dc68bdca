package org.centerline.revenue;

import java.util.Map;
import java.util.Set;
import org.centerline.docket.CaseLog;
import org.centerline.engine.Answers;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.revenue.PortRevenueProcess.Answer;
import org.springframework.stereotype.Component;

/** A port's cashier records the payment of an instruction, or why it could not be made. */
@Component
class SettleInstruction extends FactSheetRule {

  static final int REFERENCE_LENGTH = 40;

  private enum Settlement {
    SETTLED,
    REJECTED
  }

  private final InstructionCourse course;
  private final Settlements settlements;
  private final CaseLog log;

  SettleInstruction(
      InstructionFacts facts, InstructionCourse course, Settlements settlements, CaseLog log) {
    super(
        PortRevenueProcess.Task.SETTLE_INSTRUCTION,
        facts,
        Set.of(Answer.SETTLEMENT, Answer.SETTLED_ON, Answer.REFERENCE, Answer.PORT_REASON),
        Set.of());
    this.course = course;
    this.settlements = settlements;
    this.log = log;
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    Settlement answer = answers.choice(Answer.SETTLEMENT, Settlement.class);
    if (answer == Settlement.SETTLED) {
      settlements.settle(
          task.caseNumber(),
          task.instruction(),
          answers.date(Answer.SETTLED_ON),
          answers.requiredText(Answer.REFERENCE, REFERENCE_LENGTH));
    } else {
      String reason =
          answers.requiredText(Answer.PORT_REASON, AcknowledgeInstruction.REASON_LENGTH);
      course.reject(task.instruction(), reason);
      log.record(task.caseNumber(), "PORT_REJECTED", task.instruction() + ": " + reason);
    }
    return Map.of(PortRevenueProcess.Variable.SETTLEMENT, answer.name());
  }
}
