package org.centerline.release;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.engine.ForModels;
import org.centerline.release.PortReleaseProcess.Variable;

@ForModels
class TellPortOfReopening implements JavaDelegate {

  private final PortLetters letters;

  TellPortOfReopening(PortLetters letters) {
    this.letters = letters;
  }

  @Override
  public void execute(DelegateExecution execution) {
    letters.reopened(
        execution.getProcessBusinessKey(), (String) execution.getVariable(Variable.PORT));
  }
}
