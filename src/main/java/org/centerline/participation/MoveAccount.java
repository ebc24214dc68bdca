package org.centerline.participation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.account.CenterDecisions;
import org.centerline.docket.Docket;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;
import org.centerline.filing.ImporterNumber;

/** The other Center has the account from today on. */
@ForModels
class MoveAccount extends AutomaticStep {

  private final CenterChanges changes;
  private final CenterDecisions accounts;
  private final Docket docket;

  MoveAccount(SignIn people, CenterChanges changes, CenterDecisions accounts, Docket docket) {
    super(people);
    this.changes = changes;
    this.accounts = accounts;
    this.docket = docket;
  }

  @Override
  protected void take(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    CenterChange change = changes.get(caseNumber);
    String from =
        accounts.move(
            ImporterNumber.parse(change.importerNumber()),
            change.decidedCenter(),
            "Decided in the case %s: %s"
                .formatted(caseNumber, docket.get(caseNumber).determinationReason()));
    changes.moved(caseNumber, from);
  }
}
