package org.centerline.revenue;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.docket.CaseLog;
import org.centerline.engine.ForModels;

@ForModels
class HandOffToPort implements JavaDelegate {

  private final Instructions instructions;
  private final CaseLog log;

  HandOffToPort(Instructions instructions, CaseLog log) {
    this.instructions = instructions;
    this.log = log;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String id = (String) execution.getVariable(PortRevenueProcess.Variable.INSTRUCTION);
    instructions.moveTo(id, InstructionStatus.SENT);
    log.record(
        execution.getProcessBusinessKey(),
        "HANDED_TO_PORT",
        "Instruction %s is with port %s"
            .formatted(id, execution.getVariable(PortRevenueProcess.Variable.PORT)));
  }
}
