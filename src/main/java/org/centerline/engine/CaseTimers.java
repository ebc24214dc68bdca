package org.centerline.engine;

import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.ServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/**
 * Moves timers of a running case whose day has moved. Whether it may move is the caller's to
 * decide; the engine is not asked again whether the person may steer processes.
 */
@Component
public class CaseTimers {

  private final RuntimeService runtime;
  private final ManagementService management;
  private final CommandExecutor commands;

  CaseTimers(RuntimeService runtime, ManagementService management) {
    this.runtime = runtime;
    this.management = management;
    this.commands = ((ServiceImpl) runtime).getCommandExecutor();
  }

  /**
   * Gives timers new times; those that have fired, or do not run yet, are left out.
   *
   * @param process id of the process to which they belong
   * @param times the new time by the id of the timer in the model
   */
  public void move(String process, String caseNumber, Map<String, Date> times) {
    commands.execute(
        context ->
            context.runWithoutAuthorization(
                () -> {
                  moveAll(process, caseNumber, times);
                  return null;
                }));
  }

  private void moveAll(String process, String caseNumber, Map<String, Date> times) {
    ProcessInstance instance =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(caseNumber, process)
            .singleResult();
    if (instance == null) {
      return;
    }
    times.forEach(
        (timer, time) ->
            management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(timer)
                .timers()
                .list()
                .forEach(job -> management.setJobDuedate(job.getId(), time)));
  }
}
