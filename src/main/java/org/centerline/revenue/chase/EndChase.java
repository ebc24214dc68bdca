package org.centerline.revenue.chase;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.engine.ForModels;
import org.centerline.revenue.PortChaseProcess;

@ForModels
class EndChase implements JavaDelegate {

  private final PortChases chases;

  EndChase(PortChases chases) {
    this.chases = chases;
  }

  @Override
  public void execute(DelegateExecution execution) {
    chases.end((String) execution.getVariable(PortChaseProcess.Variable.INSTRUCTION));
  }
}
