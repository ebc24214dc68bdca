package org.centerline.revenue.desk;

import org.centerline.docket.CaseLog;
import org.centerline.revenue.PortChaseProcess;
import org.centerline.revenue.chase.PortChases;
import org.springframework.stereotype.Component;

/** The Center's supervisor or director takes up with a port what its entry specialists chased. */
@Component
class TakeUpChase extends ChaseRule {

  TakeUpChase(ChaseFacts facts, PortChases chases, CaseLog log) {
    super(PortChaseProcess.Task.TAKE_UP_CHASE, facts, chases, log);
  }
}
