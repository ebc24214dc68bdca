package org.centerline.furtherreview;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.engine.ForModels;

@ForModels
class SetDenialAside implements JavaDelegate {

  private final ReviewRouting routing;

  SetDenialAside(ReviewRouting routing) {
    this.routing = routing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    routing.setDenialAside(execution.getProcessBusinessKey());
  }
}
