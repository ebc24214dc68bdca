package org.centerline.release;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.engine.ForModels;
import org.centerline.release.PortReleaseProcess.Variable;

@ForModels
class TellPortOfDecision implements JavaDelegate {

  private final PortLetters letters;

  TellPortOfDecision(PortLetters letters) {
    this.letters = letters;
  }

  @Override
  public void execute(DelegateExecution execution) {
    letters.notAllowed(
        execution.getProcessBusinessKey(), (String) execution.getVariable(Variable.PORT));
  }
}
