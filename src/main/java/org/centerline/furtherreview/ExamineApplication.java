package org.centerline.furtherreview;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.engine.ForModels;

@ForModels
class ExamineApplication implements JavaDelegate {

  private final ReviewExamination examination;

  ExamineApplication(ReviewExamination examination) {
    this.examination = examination;
  }

  @Override
  public void execute(DelegateExecution execution) {
    examination.examine(execution.getProcessBusinessKey());
  }
}
