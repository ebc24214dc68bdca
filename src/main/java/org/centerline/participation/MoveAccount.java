package org.centerline.participation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.account.CenterDecisions;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;
import org.centerline.filing.ImporterNumber;

/** The other Center has the account from today on. */
@ForModels
class MoveAccount extends AutomaticStep {

  private final CenterChanges changes;
  private final CenterDecisions accounts;

  MoveAccount(SignIn people, CenterChanges changes, CenterDecisions accounts) {
    super(people);
    this.changes = changes;
    this.accounts = accounts;
  }

  @Override
  protected void take(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    CenterChange change = changes.get(caseNumber);
    accounts.move(
        ImporterNumber.parse(change.importerNumber()),
        change.decidedCenter(),
        "Decided in the case %s: %s".formatted(caseNumber, change.grounds()));
    changes.become(caseNumber, CenterChange.State.MOVED);
  }
}
