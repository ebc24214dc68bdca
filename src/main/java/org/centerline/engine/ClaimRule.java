package org.centerline.engine;

/** The rule of a task that not everybody of its pool may claim. */
public interface ClaimRule extends TaskRule {

  /**
   * Refuses the claim of whoever may not complete the task, and would only keep it from others.
   *
   * @param task with whoever claims it as its actor
   * @throws TaskRefused with a sentence; the task stays unclaimed
   */
  void claim(OpenedTask task);
}
