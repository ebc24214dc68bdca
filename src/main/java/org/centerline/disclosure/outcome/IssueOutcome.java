package org.centerline.disclosure.outcome;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.disclosure.DisclosureProcess;
import org.centerline.engine.ForModels;

/** The act of the officer who approved it, in whose transaction it runs. */
@ForModels
class IssueOutcome implements JavaDelegate {

  private final Outcomes outcomes;

  IssueOutcome(Outcomes outcomes) {
    this.outcomes = outcomes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        DisclosureProcess.Variable.OUTCOME,
        outcomes.issue(execution.getProcessBusinessKey()).name());
  }
}
