package org.centerline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;

/** Runs jobs by the name of the element at which they wait; no executor runs them in tests. */
public final class Jobs {

  private final RuntimeService runtime;
  private final ManagementService management;

  Jobs(RuntimeService runtime, ManagementService management) {
    this.runtime = runtime;
    this.management = management;
  }

  /** Runs every job of the case that waits at this element, a timer's ahead of its time. */
  public void run(String caseNumber, String element) {
    List<Job> waiting = at(caseNumber, element);
    assertThat(waiting).as("jobs of %s at %s", caseNumber, element).isNotEmpty();
    waiting.forEach(job -> management.executeJob(job.getId()));
  }

  /** Runs the one of them that is due first; it may take the others with it. */
  public void runFirst(String caseNumber, String element) {
    Job first =
        at(caseNumber, element).stream().min(Comparator.comparing(Job::getDuedate)).orElseThrow();
    management.executeJob(first.getId());
  }

  /** The jobs of the case, in its own process and those it called, that wait at this element. */
  public List<Job> at(String caseNumber, String element) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(caseNumber)
        .list()
        .stream()
        .flatMap(
            instance ->
                management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .activityId(element)
                    .list()
                    .stream())
        .toList();
  }
}
