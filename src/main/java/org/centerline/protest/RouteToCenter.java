package org.centerline.protest;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.engine.ForModels;

@ForModels
class RouteToCenter implements JavaDelegate {

  private final ProtestRouting routing;

  RouteToCenter(ProtestRouting routing) {
    this.routing = routing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String center = routing.route(execution.getProcessBusinessKey());
    execution.setVariable(ProtestProcess.Variable.CENTER, center);
  }
}
