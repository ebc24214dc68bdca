package org.centerline.question;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.engine.ForModels;

@ForModels
class AskFiler implements JavaDelegate {

  private final QuestionLetters letters;

  AskFiler(QuestionLetters letters) {
    this.letters = letters;
  }

  @Override
  public void execute(DelegateExecution execution) {
    letters.ask(execution.getProcessBusinessKey());
  }
}
