package org.centerline.engine;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Lets forms show the case as it stands in the tables, without copying it into process variables,
 * and sends what they submit through the same rules as any other completion.
 */
class GuardedFormService extends FormServiceImpl {

  private final TaskDesk desk;
  private final GuardedTaskService tasks;

  GuardedFormService(TaskDesk desk, GuardedTaskService tasks) {
    this.desk = desk;
    this.tasks = tasks;
  }

  @Override
  public VariableMap getTaskFormVariables(String taskId) {
    return getTaskFormVariables(taskId, null, true);
  }

  @Override
  public VariableMap getTaskFormVariables(
      String taskId, Collection<String> names, boolean deserialize) {
    VariableMap variables = super.getTaskFormVariables(taskId, names, deserialize);
    shown(taskId, deserialize).forEach(variables::putValueTyped);
    return variables;
  }

  private Map<String, TypedValue> shown(String taskId, boolean read) {
    return commandExecutor.execute(
        context -> {
          TaskEntity task = context.getTaskManager().findTaskById(taskId);
          return task == null ? Map.<String, TypedValue>of() : desk.shown(task, read);
        });
  }

  @Override
  public void submitTaskForm(String taskId, Map<String, Object> answers) {
    tasks.complete(taskId, answers);
  }

  @Override
  public VariableMap submitTaskFormWithVariablesInReturn(
      String taskId, Map<String, Object> answers, boolean deserialize) {
    return tasks.completeWithVariablesInReturn(taskId, answers, deserialize);
  }

  @Override
  public void submitTaskFormData(String taskId, Map<String, String> answers) {
    tasks.complete(taskId, Map.copyOf(answers));
  }
}
