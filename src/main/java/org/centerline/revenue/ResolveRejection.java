package org.centerline.revenue;

import java.util.Map;
import java.util.Set;
import org.centerline.docket.CaseLog;
import org.centerline.engine.Answers;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.revenue.PortRevenueProcess.Answer;
import org.centerline.revenue.PortRevenueProcess.Fact;
import org.springframework.stereotype.Component;

/** The Center's entry specialist mends what a port rejected and issues it again. */
@Component
class ResolveRejection extends FactSheetRule {

  private static final int PAYEE_LENGTH = 120;
  private static final int CORRECTION_LENGTH = 1000;

  private final Instructions instructions;
  private final CaseLog log;

  ResolveRejection(InstructionFacts facts, Instructions instructions, CaseLog log) {
    super(
        PortRevenueProcess.Task.RESOLVE_REJECTION,
        facts,
        Set.of(Answer.PAYEE_NAME, Answer.CORRECTION),
        Set.of(Fact.REJECTION_REASON));
    this.instructions = instructions;
    this.log = log;
  }

  @Override
  protected void addFacts(OpenedTask opened, Map<String, String> shown) {
    shown.put(Fact.REJECTION_REASON, instructions.get(opened.instruction()).portReason());
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    String correction = answers.requiredText(Answer.CORRECTION, CORRECTION_LENGTH);
    answers.text(Answer.PAYEE_NAME, PAYEE_LENGTH).ifPresent(payee -> changePayee(task, payee));
    log.record(task.caseNumber(), "REJECTION_RESOLVED", task.instruction() + ": " + correction);
    return Map.of();
  }

  private void changePayee(OpenedTask task, String payee) {
    String before = instructions.get(task.instruction()).payee();
    instructions.changePayee(task.instruction(), payee);
    log.record(task.caseNumber(), "PAYEE_CHANGED", task.instruction(), before, payee);
  }
}
