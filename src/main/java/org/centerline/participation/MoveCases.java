package org.centerline.participation;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.docket.RunningCases;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.CaseTransfer;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

/** Moves the next running cases of an account to its Center. */
@ForModels
class MoveCases extends AutomaticStep {

  private static final int AT_ONCE = 20;

  private final CenterChanges changes;
  private final RunningCases running;
  private final CaseTransfer transfer;

  MoveCases(SignIn people, CenterChanges changes, RunningCases running, CaseTransfer transfer) {
    super(people);
    this.changes = changes;
    this.running = running;
    this.transfer = transfer;
  }

  @Override
  protected void take(DelegateExecution execution) {
    CenterChange change = changes.get(execution.getProcessBusinessKey());
    String from = change.currentCenter();
    List<String> next = running.next(change.importerNumber(), from, AT_ONCE);
    for (String caseNumber : next) {
      if (running.move(caseNumber, from, change.decidedCenter())) {
        transfer.move(caseNumber, from, change.decidedCenter());
      }
    }
    execution.setVariable(CenterChangeProcess.Variable.CASES_LEFT, next.size() == AT_ONCE);
  }
}
