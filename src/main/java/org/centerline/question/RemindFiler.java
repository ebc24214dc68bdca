package org.centerline.question;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.engine.ForModels;

@ForModels
class RemindFiler implements JavaDelegate {

  private final QuestionLetters letters;

  RemindFiler(QuestionLetters letters) {
    this.letters = letters;
  }

  @Override
  public void execute(DelegateExecution execution) {
    letters.remind(execution.getProcessBusinessKey());
  }
}
