package org.centerline.revenue.port;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;
import org.centerline.revenue.PortRevenueProcess;

@ForModels
class AskPort extends AutomaticStep {

  private final PortCalls calls;

  AskPort(SignIn people, PortCalls calls) {
    super(people);
    this.calls = calls;
  }

  @Override
  protected void take(DelegateExecution execution) {
    calls.ask(
        (String) execution.getVariable(PortRevenueProcess.Variable.PORT),
        (String) execution.getVariable(PortRevenueProcess.Variable.INSTRUCTION));
  }
}
