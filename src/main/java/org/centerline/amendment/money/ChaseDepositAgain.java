package org.centerline.amendment.money;

import org.centerline.amendment.AmendmentProcess;
import org.centerline.docket.CaseLog;
import org.springframework.stereotype.Component;

/** An entry specialist or the supervisor asks once more for a deposit that was chased in vain. */
@Component
class ChaseDepositAgain extends ChaseDeposit {

  ChaseDepositAgain(MoneyFactSheet facts, CaseLog log) {
    super(AmendmentProcess.Task.CHASE_DEPOSIT_AGAIN, facts, log);
  }
}
