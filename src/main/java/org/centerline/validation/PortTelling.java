package org.centerline.validation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.engine.ForModels;
import org.centerline.validation.ValidationProcess.Variable;

/** Whether the port is told of a finding now, for models. */
@ForModels
public class PortTelling {

  /** Only in the transaction in which the finding was made: a later review starts without one. */
  public boolean isDue(DelegateExecution execution) {
    return Boolean.TRUE.equals(execution.getVariable(Variable.PORT_TO_BE_TOLD));
  }
}
