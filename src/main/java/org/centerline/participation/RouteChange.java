package org.centerline.participation;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.account.CaseRouting;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

/** Routes a change to the Center that has the account. */
@ForModels
class RouteChange extends AutomaticStep {

  private final CenterChanges changes;
  private final CaseRouting routing;
  private final Docket docket;

  RouteChange(SignIn people, CenterChanges changes, CaseRouting routing, Docket docket) {
    super(people);
    this.changes = changes;
    this.routing = routing;
    this.docket = docket;
  }

  @Override
  protected void take(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    CenterChange change = changes.get(caseNumber);
    String center =
        routing.route(
            caseNumber,
            new CaseRouting.Filed(
                change.importerNumber(), null, change.receivedOn(), List::of, Optional::empty));
    boolean stated = change.kind() == CenterChange.Kind.STATED;
    docket.moveTo(caseNumber, stated ? CaseStatus.DECIDED : CaseStatus.UNDER_REVIEW);
    execution.setVariable(CenterChangeProcess.Variable.CENTER, center);
    execution.setVariable(CenterChangeProcess.Variable.STATED, stated);
    execution.setVariable(
        CenterChangeProcess.Variable.APPEAL, change.kind() == CenterChange.Kind.APPEAL);
  }
}
