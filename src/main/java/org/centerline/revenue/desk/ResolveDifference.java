package org.centerline.revenue.desk;

import org.centerline.revenue.ReconciliationProcess;
import org.centerline.revenue.reconciliation.Differences;
import org.springframework.stereotype.Component;

/** The Center's entry specialist finds out what an instruction's port did. */
@Component
class ResolveDifference extends DifferenceRule {

  ResolveDifference(DifferenceFacts facts, Differences differences) {
    super(ReconciliationProcess.Task.RESOLVE_DIFFERENCE, facts, differences);
  }
}
