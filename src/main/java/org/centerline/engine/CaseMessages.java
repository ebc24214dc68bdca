package org.centerline.engine;

import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.ServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.stereotype.Component;

/**
 * Tells the processes of a case that something happened. Whether it may happen is the caller's to
 * decide; the engine is not asked again whether the person may steer processes.
 */
@Component
public class CaseMessages {

  private final RuntimeService runtime;
  private final CommandExecutor commands;

  CaseMessages(RuntimeService runtime) {
    this.runtime = runtime;
    this.commands = ((ServiceImpl) runtime).getCommandExecutor();
  }

  /** Returns whether a process of the case was waiting for the message. */
  public boolean tell(String message, String caseNumber) {
    return tell(message, caseNumber, Map.of());
  }

  /** As {@link #tell(String, String)}; those that waited get the variables. */
  public boolean tell(String message, String caseNumber, Map<String, Object> variables) {
    return correlate(to(message, caseNumber).setVariables(variables));
  }

  /** One of several processes of a case: the one in which a variable has this value. */
  public record Waiting(String variable, Object value) {}

  /** As {@link #tell(String, String)}, to one of several processes of the case. */
  public boolean tell(String message, String caseNumber, Waiting which) {
    return correlate(
        to(message, caseNumber).processInstanceVariableEquals(which.variable(), which.value()));
  }

  private MessageCorrelationBuilder to(String message, String caseNumber) {
    return runtime.createMessageCorrelation(message).processInstanceBusinessKey(caseNumber);
  }

  private boolean correlate(MessageCorrelationBuilder message) {
    return withoutAuthorization(() -> !message.correlateAllWithResult().isEmpty());
  }

  /** Starts another process of the case. */
  public void start(String process, String caseNumber, Map<String, Object> variables) {
    withoutAuthorization(
        () -> runtime.startProcessInstanceByKey(process, caseNumber, variables).getId());
  }

  /** Starts the process that begins with the message, under a key of the caller's. */
  public void begin(String message, String key, Map<String, Object> variables) {
    withoutAuthorization(
        () -> runtime.startProcessInstanceByMessage(message, key, variables).getId());
  }

  private <T> T withoutAuthorization(Callable<T> work) {
    return commands.execute(context -> context.runWithoutAuthorization(work));
  }
}
