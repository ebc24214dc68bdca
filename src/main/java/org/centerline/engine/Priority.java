package org.centerline.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.docket.Docket;

/** The priority of a case, for its user tasks: {@code ${priority.of(execution)}}. */
@ForModels
public class Priority {

  private final Docket docket;

  Priority(Docket docket) {
    this.docket = docket;
  }

  /** 0 to 100, higher first. */
  public int of(DelegateExecution execution) {
    return docket.get(execution.getProcessBusinessKey()).priority();
  }
}
