package org.centerline.protest;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.centerline.docket.CurrentActor;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;
import org.centerline.protest.ProtestProcess.Screening;

@ForModels
class RecordScreening implements ExecutionListener {

  private final ProtestScreening screening;
  private final SignIn people;

  RecordScreening(SignIn people, ProtestScreening screening) {
    this.people = people;
    this.screening = screening;
  }

  @Override
  public void notify(DelegateExecution execution) {
    people.inTheNameOf(CurrentActor.SYSTEM, () -> record(execution));
  }

  private void record(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    String outcome = (String) execution.getVariable(ProtestProcess.Variable.SCREENING);
    screening.record(caseNumber, outcome);
    if (Screening.ACCEPTED.equals(outcome)
        && execution.hasVariable(ProtestProcess.Variable.AWAITS_LEAD)) {
      screening.recordWaiting(caseNumber);
      execution.setVariable(ProtestProcess.Variable.SCREENING, Screening.AWAITS_LEAD);
    }
  }
}
