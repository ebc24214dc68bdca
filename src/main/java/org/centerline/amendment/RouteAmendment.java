package org.centerline.amendment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.engine.ForModels;

@ForModels
class RouteAmendment implements JavaDelegate {

  private final AmendmentRouting routing;

  RouteAmendment(AmendmentRouting routing) {
    this.routing = routing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String center = routing.route(execution.getProcessBusinessKey());
    execution.setVariable(AmendmentProcess.Variable.CENTER, center);
  }
}
