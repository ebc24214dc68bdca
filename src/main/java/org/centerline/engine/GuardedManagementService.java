package org.centerline.engine;

import java.util.List;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.ManagementServiceImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.ProcessDefinitionStatisticsQueryImpl;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.management.ProcessDefinitionStatisticsQuery;

/**
 * Asks who runs a job before it runs. The engine asks within the run and counts its own refusal as
 * a failure of the job, so that anybody could use up the job's retries. Privileged cases are not
 * counted for those who read models.
 */
class GuardedManagementService extends ManagementServiceImpl {

  private final ProcessEngineConfigurationImpl engine;

  GuardedManagementService(ProcessEngineConfigurationImpl engine) {
    super(engine);
    this.engine = engine;
  }

  @Override
  public void executeJob(String jobId) {
    if (engine.getIdentityService().getCurrentAuthentication() != null) {
      checkMayRun(jobId);
    }
    super.executeJob(jobId);
  }

  /** Whoever may read a model may count its cases; of privileged ones only the administrator. */
  @Override
  public ProcessDefinitionStatisticsQuery createProcessDefinitionStatisticsQuery() {
    return new ProcessDefinitionStatisticsQueryImpl(commandExecutor) {
      @Override
      public List<ProcessDefinitionStatistics> executeList(CommandContext context, Page page) {
        Authentication person = context.getAuthentication();
        boolean all =
            person == null
                || (person.getGroupIds() != null
                    && person.getGroupIds().contains(Groups.CAMUNDA_ADMIN));
        return super.executeList(context, page).stream()
            .filter(counted -> all || !Pools.PRIVILEGED.contains(counted.getKey()))
            .toList();
      }
    };
  }

  private void checkMayRun(String jobId) {
    commandExecutor.execute(
        context -> {
          JobEntity job = context.getJobManager().findJobById(jobId);
          if (job != null) {
            for (CommandChecker checker :
                context.getProcessEngineConfiguration().getCommandCheckers()) {
              checker.checkUpdateJob(job);
            }
          }
          return null;
        });
  }
}
