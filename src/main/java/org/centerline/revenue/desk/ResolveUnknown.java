package org.centerline.revenue.desk;

import java.util.Set;
import org.centerline.engine.Answers;
import org.centerline.engine.OpenedTask;
import org.centerline.revenue.ReconciliationProcess;
import org.centerline.revenue.ReconciliationProcess.Answer;
import org.centerline.revenue.reconciliation.Differences;
import org.springframework.stereotype.Component;

/** The port's cashier finds out what its system spoke of. */
@Component
class ResolveUnknown extends DifferenceRule {

  ResolveUnknown(DifferenceFacts facts, Differences differences) {
    super(
        ReconciliationProcess.Task.RESOLVE_UNKNOWN,
        facts,
        differences,
        Set.of(Answer.DIFFERENCE_REASON));
  }

  @Override
  protected void follow(OpenedTask task, Answers answers) {}
}
