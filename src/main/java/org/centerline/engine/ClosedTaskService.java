package org.centerline.engine;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;

/**
 * The engine's task service with the doors closed that would lead around a form, whoever knocks:
 * tasks are not resolved or deleted, and variables, errors and escalations cannot be thrown at
 * them.
 */
class ClosedTaskService extends TaskServiceImpl {

  @Override
  public void resolveTask(String taskId) {
    throw new AuthorizationException("Tasks are completed, not resolved");
  }

  @Override
  public void resolveTask(String taskId, Map<String, Object> variables) {
    resolveTask(taskId);
  }

  @Override
  public void deleteTask(String taskId) {
    throw new AuthorizationException("Tasks end with their case; they are not deleted");
  }

  @Override
  public void handleBpmnError(
      String taskId, String errorCode, String message, Map<String, Object> variables) {
    throw new AuthorizationException("Errors cannot be thrown at a task");
  }

  @Override
  public void handleBpmnError(String taskId, String errorCode) {
    handleBpmnError(taskId, errorCode, null, null);
  }

  @Override
  public void handleBpmnError(String taskId, String errorCode, String message) {
    handleBpmnError(taskId, errorCode, message, null);
  }

  @Override
  public void handleEscalation(String taskId, String code, Map<String, Object> variables) {
    throw new AuthorizationException("Escalations cannot be thrown at a task");
  }

  @Override
  public void handleEscalation(String taskId, String code) {
    handleEscalation(taskId, code, null);
  }

  @Override
  protected void setVariables(String taskId, Map<String, ?> variables, boolean local) {
    refuseVariables();
  }

  @Override
  public void setVariable(String taskId, String name, Object value) {
    refuseVariables();
  }

  @Override
  public void setVariableLocal(String taskId, String name, Object value) {
    refuseVariables();
  }

  @Override
  protected void updateVariables(
      String taskId, Map<String, ?> changed, Collection<String> deleted, boolean local) {
    refuseVariables();
  }

  @Override
  public void removeVariable(String taskId, String name) {
    refuseVariables();
  }

  @Override
  public void removeVariableLocal(String taskId, String name) {
    refuseVariables();
  }

  @Override
  public void removeVariables(String taskId, Collection<String> names) {
    refuseVariables();
  }

  @Override
  public void removeVariablesLocal(String taskId, Collection<String> names) {
    refuseVariables();
  }

  private static void refuseVariables() {
    throw new AuthorizationException("A task's variables change only by completing it");
  }
}
