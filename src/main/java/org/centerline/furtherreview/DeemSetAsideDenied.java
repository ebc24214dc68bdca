package org.centerline.furtherreview;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.engine.ForModels;

@ForModels
class DeemSetAsideDenied implements JavaDelegate {

  private final ReviewCourse course;

  DeemSetAsideDenied(ReviewCourse course) {
    this.course = course;
  }

  @Override
  public void execute(DelegateExecution execution) {
    course.setAsideUnanswered(execution.getProcessBusinessKey());
  }
}
