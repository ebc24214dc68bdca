package org.centerline.furtherreview;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.engine.ForModels;

@ForModels
class NotifyReviewDenial implements JavaDelegate {

  private final ReviewLetters letters;

  NotifyReviewDenial(ReviewLetters letters) {
    this.letters = letters;
  }

  @Override
  public void execute(DelegateExecution execution) {
    letters.notifyDenial(execution.getProcessBusinessKey());
  }
}
