package org.centerline.amendment.review;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.amendment.review.Decisions.By;
import org.centerline.amendment.risk.RiskRows;
import org.centerline.amendment.risk.RiskRows.Decided;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

@ForModels
class AcceptAutomatically extends AutomaticStep {

  private final Decisions decisions;
  private final RiskRows risks;

  AcceptAutomatically(SignIn people, Decisions decisions, RiskRows risks) {
    super(people);
    this.decisions = decisions;
    this.risks = risks;
  }

  @Override
  protected void take(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    Decided decided = risks.of(List.of(caseNumber)).get(0);
    decisions.accept(
        caseNumber,
        "Accepted without a person by row '%s' of the risk table, version %d"
            .formatted(decided.rule(), decided.tableVersion()),
        By.RULE);
  }
}
