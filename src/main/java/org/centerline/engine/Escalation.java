package org.centerline.engine;

import org.centerline.docket.Docket;
import org.springframework.stereotype.Component;

/** Offers what is late to who answers for it too, ahead of all other work. */
@Component
public class Escalation {

  /** Above every priority of queue-priority.dmn. */
  private static final int LATE = 95;

  private final CaseTasks tasks;
  private final Docket docket;

  Escalation(CaseTasks tasks, Docket docket) {
    this.tasks = tasks;
    this.docket = docket;
  }

  /**
   * Offers the open task of a case to a further pool; it stays offered to its own.
   *
   * @param instance the process instance of the case
   * @param task the id under which the task is drawn
   */
  public void offerAlso(String instance, String caseNumber, String task, String pool) {
    putFirst(instance, caseNumber);
    tasks.offerAlso(instance, task, pool);
  }

  /** Puts the open tasks of a case first, which nobody else may do. */
  public void putFirst(String instance, String caseNumber) {
    tasks.prioritize(instance, LATE);
    docket.prioritize(caseNumber, LATE);
  }
}
