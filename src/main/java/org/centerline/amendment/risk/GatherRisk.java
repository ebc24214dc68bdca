package org.centerline.amendment.risk;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.variable.Variables;
import org.centerline.engine.ForModels;

@ForModels
class GatherRisk implements ExecutionListener {

  private final RiskFacts facts;

  GatherRisk(RiskFacts facts) {
    this.facts = facts;
  }

  /** Transient: the table that follows reads them in this transaction, the docket keeps them. */
  @Override
  public void notify(DelegateExecution execution) {
    facts
        .of(execution.getProcessBusinessKey())
        .forEach((name, fact) -> execution.setVariable(name, Variables.untypedValue(fact, true)));
  }
}
