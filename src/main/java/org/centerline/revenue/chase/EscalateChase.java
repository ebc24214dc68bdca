package org.centerline.revenue.chase;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.docket.CaseLog;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;
import org.centerline.revenue.PortChaseProcess;

@ForModels
class EscalateChase extends AutomaticStep {

  private final PortChases chases;
  private final CaseLog log;

  EscalateChase(SignIn people, PortChases chases, CaseLog log) {
    super(people);
    this.chases = chases;
    this.log = log;
  }

  @Override
  protected void take(DelegateExecution execution) {
    String instruction = (String) execution.getVariable(PortChaseProcess.Variable.INSTRUCTION);
    if (chases.escalate(instruction)) {
      log.record(execution.getProcessBusinessKey(), "CHASE_ESCALATED", instruction);
    }
  }
}
