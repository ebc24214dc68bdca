package org.centerline.revenue.desk;

import java.util.Map;
import java.util.Set;
import org.centerline.engine.Answers;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.engine.TaskRefused;
import org.centerline.revenue.PortRevenueProcess;
import org.centerline.revenue.PortRevenueProcess.Answer;
import org.centerline.revenue.PortRevenueProcess.Fact;
import org.centerline.revenue.Settlements;
import org.springframework.stereotype.Component;

/** A port's cashier records the payment of an instruction, or why it could not be made. */
@Component
class SettleInstruction extends FactSheetRule {

  private enum Settlement {
    SETTLED,
    REJECTED
  }

  private final Settlements settlements;
  private final PortRejection rejection;
  private final LateInterestWords lateInterest;

  SettleInstruction(
      InstructionFacts facts,
      Settlements settlements,
      PortRejection rejection,
      LateInterestWords lateInterest) {
    super(
        PortRevenueProcess.Task.SETTLE_INSTRUCTION,
        facts,
        Set.of(
            Answer.SETTLEMENT,
            Answer.SETTLED_ON,
            Answer.REFERENCE,
            Answer.REJECTION_CODE,
            Answer.PORT_REASON),
        Set.of(Fact.LATE_INTEREST));
    this.settlements = settlements;
    this.rejection = rejection;
    this.lateInterest = lateInterest;
  }

  @Override
  protected void addFacts(OpenedTask opened, Map<String, String> shown) {
    shown.put(Fact.LATE_INTEREST, lateInterest.of(opened.instruction()));
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    Settlement answer = answers.choice(Answer.SETTLEMENT, Settlement.class);
    if (answer == Settlement.SETTLED) {
      settlements.settle(
          task.caseNumber(),
          task.instruction(),
          answers.date(Answer.SETTLED_ON),
          answers
              .line(Answer.REFERENCE, Settlements.REFERENCE_LENGTH)
              .orElseThrow(() -> new TaskRefused(Answer.REFERENCE + " is required")));
    } else {
      rejection.record(task, answers);
    }
    return Map.of(PortRevenueProcess.Variable.SETTLEMENT, answer.name());
  }
}
