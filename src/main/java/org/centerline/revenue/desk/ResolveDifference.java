package org.centerline.revenue.desk;

import java.util.Set;
import org.centerline.engine.Answers;
import org.centerline.engine.OpenedTask;
import org.centerline.engine.TaskRefused;
import org.centerline.revenue.InstructionStatus;
import org.centerline.revenue.Instructions;
import org.centerline.revenue.ReconciliationProcess;
import org.centerline.revenue.ReconciliationProcess.Answer;
import org.centerline.revenue.ReturnedRefunds;
import org.centerline.revenue.RevenueInstruction;
import org.centerline.revenue.RevenueKind;
import org.centerline.revenue.reconciliation.Differences;
import org.springframework.stereotype.Component;

/**
 * The Center's entry specialist finds out what an instruction's port did. A refund that was settled
 * and came back, for instance from a closed account (E4), then waits for its correction as one that
 * the port rejected.
 */
@Component
class ResolveDifference extends DifferenceRule {

  private static final int WORD = 40;
  private static final int REASON_LENGTH = 4000;

  private enum Found {
    EXPLAINED,
    CAME_BACK
  }

  private final Instructions instructions;
  private final DisputedSettlements disputed;
  private final ReturnedRefunds returned;

  ResolveDifference(
      DifferenceFacts facts,
      Differences differences,
      Instructions instructions,
      DisputedSettlements disputed,
      ReturnedRefunds returned) {
    super(
        ReconciliationProcess.Task.RESOLVE_DIFFERENCE,
        facts,
        differences,
        Set.of(Answer.DIFFERENCE_FOUND, Answer.DIFFERENCE_REASON));
    this.instructions = instructions;
    this.disputed = disputed;
    this.returned = returned;
  }

  @Override
  protected void follow(OpenedTask task, Answers answers) {
    if (found(answers) == Found.EXPLAINED) {
      return;
    }
    RevenueInstruction paid = instructions.get(task.instruction());
    if (paid.kind() != RevenueKind.REFUND
        || paid.status() != InstructionStatus.SETTLED
        || !disputed.isSaidToBeRejected(paid.id())) {
      throw new TaskRefused(
          "Only a settled refund that the port's system rejects as well has come back");
    }
    if (!returned.say(paid.id(), answers.requiredText(Answer.DIFFERENCE_REASON, REASON_LENGTH))) {
      throw new TaskRefused(
          "It was said before that this refund came back, or it was paid anew; explain the rest");
    }
  }

  /** Forms of differences that began before do not ask. */
  private static Found found(Answers answers) {
    return answers.text(Answer.DIFFERENCE_FOUND, WORD).isEmpty()
        ? Found.EXPLAINED
        : answers.choice(Answer.DIFFERENCE_FOUND, Found.class);
  }
}
