package org.centerline.participation;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.account.Accounts;
import org.centerline.account.Assignment;
import org.centerline.account.CaseRouting;
import org.centerline.account.CenterDecisions;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;
import org.centerline.filing.ImporterNumber;

/**
 * Routes an application to the Center that best represents the business by what it states, whose
 * supervisor decides (section 0); where it states nothing, or all importers are assigned, to that
 * of the importer's account.
 */
@ForModels
class RouteParticipation extends AutomaticStep {

  private final Participations participations;
  private final Accounts accounts;
  private final CaseRouting routing;
  private final CenterDecisions centers;
  private final Docket docket;

  RouteParticipation(
      SignIn people,
      Participations participations,
      Accounts accounts,
      CaseRouting routing,
      CenterDecisions centers,
      Docket docket) {
    super(people);
    this.participations = participations;
    this.accounts = accounts;
    this.routing = routing;
    this.centers = centers;
    this.docket = docket;
  }

  @Override
  protected void take(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    Participation applied = participations.get(caseNumber);
    accounts.forApplication(
        ImporterNumber.parse(applied.importerNumber()), applied.industries(), applied.receivedOn());
    CaseRouting.Filed filed =
        new CaseRouting.Filed(
            applied.importerNumber(),
            applied.applicantRole() == ApplicantRole.IMPORTER ? applied.applicantName() : null,
            applied.receivedOn(),
            List::of,
            Optional::empty);
    Optional<Assignment> best = centers.best(applied.industries());
    String center =
        best.filter(found -> applied.isVoluntary())
            .map(found -> routing.routeTo(found, caseNumber, filed))
            .orElseGet(() -> routing.route(caseNumber, filed));
    best.ifPresent(proposal -> participations.propose(caseNumber, proposal));
    docket.moveTo(caseNumber, CaseStatus.UNDER_REVIEW);
    execution.setVariable(ParticipationProcess.Variable.CENTER, center);
    execution.setVariable(ParticipationProcess.Variable.VOLUNTARY, applied.isVoluntary());
  }
}
