package org.centerline.release;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.engine.ForModels;
import org.centerline.release.PortReleaseProcess.Variable;

@ForModels
class TellPortOfProtest implements JavaDelegate {

  private final PortLetters letters;

  TellPortOfProtest(PortLetters letters) {
    this.letters = letters;
  }

  @Override
  public void execute(DelegateExecution execution) {
    letters.protested(
        execution.getProcessBusinessKey(), (String) execution.getVariable(Variable.PORT));
  }
}
