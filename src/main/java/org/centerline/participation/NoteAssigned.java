package org.centerline.participation;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;
import org.centerline.reference.Offices;
import org.centerline.statute.CenterRegime;

/** No application is needed: every importer is assigned. */
@ForModels
class NoteAssigned extends AutomaticStep {

  private final Docket docket;
  private final Offices offices;
  private final Clock clock;

  NoteAssigned(SignIn people, Docket docket, Offices offices, Clock clock) {
    super(people);
    this.docket = docket;
    this.offices = offices;
    this.clock = clock;
  }

  @Override
  protected void take(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    CenterRegime regime = CenterRegime.ALL_ASSIGNED;
    var filed = docket.get(caseNumber);
    docket.determine(
        caseNumber,
        Participation.State.NOT_NEEDED.name(),
        LocalDate.now(clock),
        "Since %s every importer is assigned to a Center; nobody has to apply (%s). The Center of this account is %s."
            .formatted(regime.since(), regime.citation(), offices.name(filed.center())),
        filed.submissions(),
        CaseStatus.DECIDED);
  }
}
