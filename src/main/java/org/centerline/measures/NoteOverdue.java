package org.centerline.measures;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

@ForModels
class NoteOverdue extends AutomaticStep {

  private final OverdueClocks clocks;

  NoteOverdue(SignIn people, OverdueClocks clocks) {
    super(people);
    this.clocks = clocks;
  }

  @Override
  protected void take(DelegateExecution execution) {
    clocks.note();
  }
}
