package org.centerline.amendment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

@ForModels
class RouteAmendment extends AutomaticStep {

  private final AmendmentRouting routing;

  RouteAmendment(SignIn people, AmendmentRouting routing) {
    super(people);
    this.routing = routing;
  }

  @Override
  protected void take(DelegateExecution execution) {
    String center = routing.route(execution.getProcessBusinessKey());
    execution.setVariable(AmendmentProcess.Variable.CENTER, center);
  }
}
