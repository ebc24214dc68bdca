package org.centerline.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.centerline.docket.OpenWork;
import org.springframework.stereotype.Component;

/** Changes to the open tasks of a running case that a model asks for. */
@Component
public class CaseTasks {

  /** A case has a handful of open tasks; the engine wants a limit where a person runs a timer. */
  private static final int MOST = 100;

  private final TaskService tasks;
  private final OpenWork openWork;

  CaseTasks(TaskService tasks, OpenWork openWork) {
    this.tasks = tasks;
    this.openWork = openWork;
  }

  /** Moves the open tasks of a process instance up or down. */
  public void prioritize(String processInstance, int priority) {
    for (Task task : open(processInstance)) {
      tasks.setPriority(task.getId(), priority);
      openWork.prioritize(task.getId(), priority);
    }
  }

  /** Offers the open tasks of a process instance to one more pool. */
  public void offerAlso(String processInstance, String pool) {
    open(processInstance).forEach(task -> offerAlso(task, pool));
  }

  /** As {@link #offerAlso(String, String)}, only those that are drawn under this id. */
  public void offerAlso(String processInstance, String definitionKey, String pool) {
    open(processInstance).stream()
        .filter(task -> task.getTaskDefinitionKey().equals(definitionKey))
        .forEach(task -> offerAlso(task, pool));
  }

  private void offerAlso(Task task, String pool) {
    tasks.addCandidateGroup(task.getId(), pool);
    openWork.offerAlso(task.getId(), pool);
  }

  /** Completes another task of the person who acts, by its own rule. */
  public void complete(String taskId, Map<String, Object> answers) {
    tasks.complete(taskId, answers);
  }

  private List<Task> open(String processInstance) {
    return tasks.createTaskQuery().processInstanceId(processInstance).listPage(0, MOST);
  }
}
