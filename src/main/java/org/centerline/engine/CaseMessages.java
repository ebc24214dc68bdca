package org.centerline.engine;

import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.stereotype.Component;

/**
 * Tells the processes of a case that something happened. Whether it may happen is the caller's to
 * decide; the engine is not asked again whether the person may steer processes.
 */
@Component
public class CaseMessages {

  private final RuntimeService runtime;

  CaseMessages(RuntimeService runtime) {
    this.runtime = runtime;
  }

  /** Returns whether a process of the case was waiting for the message. */
  public boolean tell(String message, String caseNumber) {
    return tell(message, caseNumber, Map.of());
  }

  /** As {@link #tell(String, String)}; those that waited get the variables. */
  public boolean tell(String message, String caseNumber, Map<String, Object> variables) {
    return withoutAuthorization(
        () ->
            !runtime
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(caseNumber)
                .setVariables(variables)
                .correlateAllWithResult()
                .isEmpty());
  }

  /** Starts another process of the case. */
  public void start(String process, String caseNumber, Map<String, Object> variables) {
    withoutAuthorization(
        () -> runtime.startProcessInstanceByKey(process, caseNumber, variables).getId());
  }

  private static <T> T withoutAuthorization(Callable<T> work) {
    CommandContext context = Context.getCommandContext();
    try {
      return context == null ? work.call() : context.runWithoutAuthorization(work);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
