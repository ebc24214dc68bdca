package org.centerline.disclosure;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.engine.ForModels;

@ForModels
class ExamineDisclosure implements JavaDelegate {

  private final DisclosureExamination examination;

  ExamineDisclosure(DisclosureExamination examination) {
    this.examination = examination;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean complete = examination.examine(execution.getProcessBusinessKey());
    execution.setVariable(
        DisclosureProcess.Variable.DISCLOSURE_STATE,
        complete
            ? DisclosureProcess.DisclosureState.COMPLETE
            : DisclosureProcess.DisclosureState.INCOMPLETE);
  }
}
