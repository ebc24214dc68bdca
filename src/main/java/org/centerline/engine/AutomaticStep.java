package org.centerline.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * A step that no person takes: what it records is the system's own, whoever's act led the process
 * to it. A filer who reads that a filing was accepted must not read itself as the one who accepted
 * it.
 */
public abstract class AutomaticStep implements JavaDelegate {

  private final SignIn people;

  /** A step whose work is done in the name of the system. */
  protected AutomaticStep(SignIn people) {
    this.people = people;
  }

  @Override
  public final void execute(DelegateExecution execution) {
    people.inTheNameOfTheSystem(() -> take(execution));
  }

  /** Does the step. */
  protected abstract void take(DelegateExecution execution);
}
