package org.centerline.amendment.risk;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.amendment.AmendmentLetters;
import org.centerline.amendment.AmendmentProcess;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

@ForModels
class TellPortOfRisk extends AutomaticStep {

  private final AmendmentLetters letters;

  TellPortOfRisk(SignIn people, AmendmentLetters letters) {
    super(people);
    this.letters = letters;
  }

  @Override
  protected void take(DelegateExecution execution) {
    String port = letters.tellPort(execution.getProcessBusinessKey());
    execution.setVariable(AmendmentProcess.Variable.PORT, port);
  }
}
