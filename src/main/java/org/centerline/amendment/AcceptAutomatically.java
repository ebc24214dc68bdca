package org.centerline.amendment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

@ForModels
class AcceptAutomatically extends AutomaticStep {

  private final Decisions decisions;
  private final Amendments amendments;

  AcceptAutomatically(SignIn people, Decisions decisions, Amendments amendments) {
    super(people);
    this.decisions = decisions;
    this.amendments = amendments;
  }

  @Override
  protected void take(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    decisions.accept(
        caseNumber,
        "Accepted without a person by row '%s' of the risk table"
            .formatted(amendments.riskRule(caseNumber)));
  }
}
