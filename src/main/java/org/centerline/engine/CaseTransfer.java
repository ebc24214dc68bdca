package org.centerline.engine;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.centerline.docket.OpenWork;
import org.springframework.stereotype.Component;

/**
 * Gives the processes and open tasks of a case to another Center, in the caller's transaction: each
 * task is in the pool of the same role there, and in none here.
 */
@Component
public class CaseTransfer {

  private static final String CENTER = "center";

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final OpenWork openWork;
  private final Grants grants;

  CaseTransfer(RuntimeService runtime, TaskService tasks, OpenWork openWork, Grants grants) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.openWork = openWork;
    this.grants = grants;
  }

  /**
   * Moves whatever of the case is offered to the one Center; tasks that are claimed are free again.
   */
  public void move(String caseNumber, String from, String to) {
    for (ProcessInstance instance :
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list()) {
      if (from.equals(runtime.getVariable(instance.getId(), CENTER))) {
        runtime.setVariable(instance.getId(), CENTER, to);
      }
    }
    tasks
        .createTaskQuery()
        .processInstanceBusinessKey(caseNumber)
        .list()
        .forEach(task -> move(task, from, to));
  }

  private void move(Task task, String from, String to) {
    List<String> pools =
        tasks.getIdentityLinksForTask(task.getId()).stream()
            .map(IdentityLink::getGroupId)
            .filter(pool -> pool != null && isOf(from, pool))
            .toList();
    if (pools.isEmpty()) {
      return;
    }
    free(task, from);
    pools.forEach(pool -> offerInstead(task.getId(), pool, to + pool.substring(from.length())));
  }

  private static boolean isOf(String center, String pool) {
    for (CenterRole role : CenterRole.values()) {
      if (pool.equals(Pools.of(center, role))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Nobody has the task. Writing it makes whoever completes it at the same moment collide: that
   * completion would offer the next task to the Center that the case has left.
   */
  private void free(Task task, String from) {
    task.setAssignee(null);
    task.setDescription("Came from %s. %s".formatted(from, task.getDescription()));
    tasks.saveTask(task);
  }

  private void offerInstead(String taskId, String pool, String other) {
    tasks.addCandidateGroup(taskId, other);
    tasks.deleteCandidateGroup(taskId, pool);
    grants.revoke(pool, Resources.TASK, taskId);
    openWork.move(taskId, pool, other);
  }
}
