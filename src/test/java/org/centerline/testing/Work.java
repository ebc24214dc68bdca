package org.centerline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

/** Does what people do with the tasks of a case, each seeing only the tasks of their own pools. */
public final class Work {

  private final TaskService tasks;
  private final As as;

  Work(TaskService tasks, As as) {
    this.tasks = tasks;
    this.as = as;
  }

  /** The open tasks of the case that the person can see. */
  public List<Task> of(String person, String caseNumber) {
    return as.get(
        person,
        () -> tasks.createTaskQuery().processInstanceBusinessKey(caseNumber).listPage(0, 50));
  }

  /** The one open task of the case that is drawn under this id and that the person can see. */
  public Task only(String person, String caseNumber, String task) {
    List<Task> open =
        of(person, caseNumber).stream().filter(t -> t.getTaskDefinitionKey().equals(task)).toList();
    assertThat(open).as("%s of %s open to %s", task, caseNumber, person).hasSize(1);
    return open.get(0);
  }

  /** The person hands the one open task of this id back. */
  public void handBack(String person, String caseNumber, String task) {
    String id = only(person, caseNumber, task).getId();
    as.run(person, () -> tasks.setAssignee(id, null));
  }

  /** The person claims and completes the one open task of this id. */
  public void complete(String person, String caseNumber, String task, Map<String, Object> answers) {
    String id = only(person, caseNumber, task).getId();
    as.run(
        person,
        () -> {
          tasks.claim(id, person);
          tasks.complete(id, answers);
        });
  }

  /** The person claims and completes every open task of this id. */
  public void completeEach(
      String person, String caseNumber, String task, Map<String, Object> answers) {
    List<String> ids =
        of(person, caseNumber).stream()
            .filter(open -> open.getTaskDefinitionKey().equals(task))
            .map(Task::getId)
            .toList();
    assertThat(ids).as("%s of %s open to %s", task, caseNumber, person).isNotEmpty();
    as.run(
        person,
        () ->
            ids.forEach(
                id -> {
                  tasks.claim(id, person);
                  tasks.complete(id, answers);
                }));
  }

  /** The person claims the one open task of this id; what it returns completes it. */
  public Runnable claimed(
      String person, String caseNumber, String task, Map<String, Object> answers) {
    String id = only(person, caseNumber, task).getId();
    as.run(person, () -> tasks.claim(id, person));
    return () -> as.run(person, () -> tasks.complete(id, answers));
  }
}
