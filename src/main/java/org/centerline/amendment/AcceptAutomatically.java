package org.centerline.amendment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.engine.ForModels;

@ForModels
class AcceptAutomatically implements JavaDelegate {

  private final Decisions decisions;
  private final Amendments amendments;

  AcceptAutomatically(Decisions decisions, Amendments amendments) {
    this.decisions = decisions;
    this.amendments = amendments;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    decisions.accept(
        caseNumber,
        "Accepted without a person by row '%s' of the risk table"
            .formatted(amendments.riskRule(caseNumber)));
  }
}
