package org.centerline.disclosure;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

@ForModels
class ExamineDisclosure extends AutomaticStep {

  private final DisclosureExamination examination;

  ExamineDisclosure(SignIn people, DisclosureExamination examination) {
    super(people);
    this.examination = examination;
  }

  @Override
  protected void take(DelegateExecution execution) {
    boolean complete = examination.examine(execution.getProcessBusinessKey());
    execution.setVariable(
        DisclosureProcess.Variable.DISCLOSURE_STATE,
        complete
            ? DisclosureProcess.DisclosureState.COMPLETE
            : DisclosureProcess.DisclosureState.INCOMPLETE);
  }
}
