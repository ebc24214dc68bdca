package org.centerline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

/** Does what people do with the tasks of a case. */
public final class Work {

  private final TaskService tasks;
  private final As as;

  Work(TaskService tasks, As as) {
    this.tasks = tasks;
    this.as = as;
  }

  /** The open tasks of the case that are drawn under this id, oldest first. */
  public List<Task> open(String caseNumber, String task) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(caseNumber)
        .taskDefinitionKey(task)
        .initializeFormKeys()
        .orderByTaskCreateTime()
        .asc()
        .list();
  }

  /** The one open task of the case that is drawn under this id. */
  public Task only(String caseNumber, String task) {
    List<Task> open = open(caseNumber, task);
    assertThat(open).as("open %s of %s", task, caseNumber).hasSize(1);
    return open.get(0);
  }

  /** The person claims and completes the one open task of this id. */
  public void complete(String person, String caseNumber, String task, Map<String, Object> answers) {
    complete(person, only(caseNumber, task).getId(), answers);
  }

  /** The person claims and completes a task. */
  public void complete(String person, String taskId, Map<String, Object> answers) {
    as.run(
        person,
        () -> {
          tasks.claim(taskId, person);
          tasks.complete(taskId, answers);
        });
  }
}
