package org.centerline.furtherreview;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.centerline.engine.ForModels;
import org.centerline.furtherreview.FurtherReviewProcess.Variable;

@ForModels
class RecordForum implements ExecutionListener {

  private final ReviewRouting routing;

  RecordForum(ReviewRouting routing) {
    this.routing = routing;
  }

  @Override
  public void notify(DelegateExecution execution) {
    routing.sendTo(
        execution.getProcessBusinessKey(), (String) execution.getVariable(Variable.FORUM));
  }
}
