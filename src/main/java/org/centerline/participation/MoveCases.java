package org.centerline.participation;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.account.CenterDecisions;
import org.centerline.docket.RunningCases;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.CaseTransfer;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;
import org.centerline.filing.ImporterNumber;

/**
 * Moves the next running cases of an account to the Center that has it now, which may be another
 * than was decided on, where it was stated since. No Center gets the account meanwhile.
 */
@ForModels
class MoveCases extends AutomaticStep {

  private static final int AT_ONCE = 20;

  private final CenterChanges changes;
  private final CenterDecisions accounts;
  private final RunningCases running;
  private final CaseTransfer transfer;

  MoveCases(
      SignIn people,
      CenterChanges changes,
      CenterDecisions accounts,
      RunningCases running,
      CaseTransfer transfer) {
    super(people);
    this.changes = changes;
    this.accounts = accounts;
    this.running = running;
    this.transfer = transfer;
  }

  @Override
  protected void take(DelegateExecution execution) {
    CenterChange change = changes.get(execution.getProcessBusinessKey());
    String from = change.currentCenter();
    String to = accounts.centerHeld(ImporterNumber.parse(change.importerNumber()));
    List<String> next =
        to.equals(from) ? List.of() : running.next(change.importerNumber(), from, AT_ONCE);
    for (String caseNumber : next) {
      if (running.move(caseNumber, from, to)) {
        transfer.move(caseNumber, from, to);
      }
    }
    execution.setVariable(CenterChangeProcess.Variable.CASES_LEFT, next.size() == AT_ONCE);
  }
}
