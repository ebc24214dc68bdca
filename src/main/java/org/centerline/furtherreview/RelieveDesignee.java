package org.centerline.furtherreview;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.engine.ForModels;

@ForModels
class RelieveDesignee implements JavaDelegate {

  private final ReviewRouting routing;

  RelieveDesignee(ReviewRouting routing) {
    this.routing = routing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    routing.relieveDesignee(execution.getProcessBusinessKey());
  }
}
