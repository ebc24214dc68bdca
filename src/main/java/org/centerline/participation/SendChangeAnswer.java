package org.centerline.participation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

@ForModels
class SendChangeAnswer extends AutomaticStep {

  private final CenterChanges changes;
  private final CenterChangeLetter letter;

  SendChangeAnswer(SignIn people, CenterChanges changes, CenterChangeLetter letter) {
    super(people);
    this.changes = changes;
    this.letter = letter;
  }

  @Override
  protected void take(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    letter.send(caseNumber);
    execution.setVariable(CenterChangeProcess.Variable.MOVES, changes.get(caseNumber).moves());
  }
}
