package org.centerline.revenue.desk;

import org.centerline.revenue.ReconciliationProcess;
import org.centerline.revenue.reconciliation.Differences;
import org.springframework.stereotype.Component;

/** The port's cashier finds out what its system spoke of. */
@Component
class ResolveUnknown extends DifferenceRule {

  ResolveUnknown(DifferenceFacts facts, Differences differences) {
    super(ReconciliationProcess.Task.RESOLVE_UNKNOWN, facts, differences);
  }
}
