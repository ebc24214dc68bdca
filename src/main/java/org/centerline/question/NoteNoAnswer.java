package org.centerline.question;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.engine.ForModels;

@ForModels
class NoteNoAnswer implements JavaDelegate {

  private final Asking asking;

  NoteNoAnswer(Asking asking) {
    this.asking = asking;
  }

  @Override
  public void execute(DelegateExecution execution) {
    asking.giveUp(execution.getProcessBusinessKey());
  }
}
