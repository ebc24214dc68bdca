package org.centerline.protest;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

@ForModels
class RouteToCenter extends AutomaticStep {

  private final ProtestRouting routing;

  RouteToCenter(SignIn people, ProtestRouting routing) {
    super(people);
    this.routing = routing;
  }

  @Override
  protected void take(DelegateExecution execution) {
    String center = routing.route(execution.getProcessBusinessKey());
    execution.setVariable(ProtestProcess.Variable.CENTER, center);
  }
}
