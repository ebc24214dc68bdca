package org.centerline.revenue.desk;

import org.centerline.docket.CaseLog;
import org.centerline.revenue.PortChaseProcess;
import org.centerline.revenue.chase.PortChases;
import org.springframework.stereotype.Component;

/** The Center's entry specialist chases a port that is late. */
@Component
class ChasePort extends ChaseRule {

  ChasePort(ChaseFacts facts, PortChases chases, CaseLog log) {
    super(PortChaseProcess.Task.CHASE_PORT, facts, chases, log);
  }
}
