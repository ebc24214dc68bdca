package org.centerline.protest;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;
import org.centerline.protest.ProtestProcess.Finding;
import org.centerline.statute.Examination;

@ForModels
class ExamineFiling extends AutomaticStep {

  private final ProtestScreening screening;

  ExamineFiling(SignIn people, ProtestScreening screening) {
    super(people);
    this.screening = screening;
  }

  @Override
  protected void take(DelegateExecution execution) {
    ProtestScreening.Examined examined = screening.examine(execution.getProcessBusinessKey());
    Examination found = examined.law();
    forTheTable(execution, Finding.TIMELINESS, found.timeliness());
    forTheTable(execution, Finding.STANDING, found.standing());
    forTheTable(execution, Finding.PROTESTABILITY, found.protestability());
    forTheTable(execution, Finding.COMPLETENESS, found.completeness());
    forTheTable(execution, Finding.DUPLICATION, found.duplication());
    DecisionClock.remember(execution, examined.decisionDue());
    if (examined.awaitsLead()) {
      // Read by RecordScreening at the end of the screening.
      execution.setVariable(
          ProtestProcess.Variable.AWAITS_LEAD, Variables.booleanValue(true, true));
    }
  }

  /** Transient: the table that follows reads it in this transaction, the docket keeps it. */
  private static void forTheTable(DelegateExecution execution, String name, Enum<?> finding) {
    execution.setVariable(name, Variables.stringValue(finding.name(), true));
  }
}
