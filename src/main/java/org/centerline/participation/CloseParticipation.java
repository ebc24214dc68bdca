package org.centerline.participation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseClosing;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

/** Closes the case; the process of an importer that takes part waits on. */
@ForModels
class CloseParticipation extends AutomaticStep {

  private final Participations participations;
  private final CaseClosing closing;
  private final CaseClocks clocks;

  CloseParticipation(
      SignIn people, Participations participations, CaseClosing closing, CaseClocks clocks) {
    super(people);
    this.participations = participations;
    this.closing = closing;
    this.clocks = clocks;
  }

  @Override
  protected void take(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    clocks.stopAll(caseNumber);
    closing.end(caseNumber);
    execution.setVariable(
        ParticipationProcess.Variable.TAKES_PART,
        participations.get(caseNumber).state() == Participation.State.ACCEPTED);
  }
}
