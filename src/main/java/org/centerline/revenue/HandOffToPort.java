package org.centerline.revenue;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.centerline.docket.CaseLog;
import org.centerline.engine.ForModels;
import org.centerline.revenue.PortRevenueProcess.Channel;

@ForModels
class HandOffToPort implements JavaDelegate {

  private final InstructionCourse course;
  private final CaseLog log;

  HandOffToPort(InstructionCourse course, CaseLog log) {
    this.course = course;
    this.log = log;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String id = (String) execution.getVariable(PortRevenueProcess.Variable.INSTRUCTION);
    boolean system = course.hand(id);
    execution.setVariable(
        PortRevenueProcess.Variable.CHANNEL,
        Variables.untypedValue(system ? Channel.SYSTEM : Channel.CASHIERS, true));
    log.record(
        execution.getProcessBusinessKey(),
        "HANDED_TO_PORT",
        "Instruction %s is with port %s"
            .formatted(id, execution.getVariable(PortRevenueProcess.Variable.PORT)));
  }
}
