package org.centerline.revenue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.centerline.docket.CaseLog;
import org.centerline.engine.Answers;
import org.centerline.engine.OpenedTask;
import org.centerline.engine.TaskRule;
import org.centerline.revenue.PortRevenueProcess.Answer;
import org.centerline.revenue.PortRevenueProcess.Fact;
import org.springframework.stereotype.Component;

/** The Center's entry specialist mends what a port rejected and issues it again. */
@Component
class ResolveRejection implements TaskRule {

  private static final int PAYEE_LENGTH = 120;
  private static final int CORRECTION_LENGTH = 1000;

  private final InstructionFacts facts;
  private final Instructions instructions;
  private final CaseLog log;

  ResolveRejection(InstructionFacts facts, Instructions instructions, CaseLog log) {
    this.facts = facts;
    this.instructions = instructions;
    this.log = log;
  }

  @Override
  public String task() {
    return PortRevenueProcess.Task.RESOLVE_REJECTION;
  }

  @Override
  public Set<String> answers() {
    return Set.of(Answer.PAYEE_NAME, Answer.CORRECTION);
  }

  @Override
  public Set<String> factNames() {
    Set<String> names = new HashSet<>(InstructionFacts.NAMES);
    names.add(Fact.REJECTION_REASON);
    return names;
  }

  @Override
  public Map<String, String> facts(OpenedTask task) {
    Map<String, String> shown = new HashMap<>(facts.of(task));
    shown.put(Fact.REJECTION_REASON, instructions.get(task.instruction()).portReason());
    return shown;
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
