package org.centerline.participation;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.engine.Due;
import org.centerline.engine.ForModels;

/** From when another Center has an account, for models. */
@ForModels
public class CenterChangeClock {

  private final CenterChanges changes;
  private final Due due;

  CenterChangeClock(CenterChanges changes, Due due) {
    this.changes = changes;
    this.due = due;
  }

  /** The start of the effective day. */
  public Date effectiveAt(DelegateExecution execution) {
    return due.startOf(changes.get(execution.getProcessBusinessKey()).effectiveOn());
  }
}
