package org.centerline.engine;

import org.camunda.bpm.engine.impl.ManagementServiceImpl;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/**
 * Asks who runs a job before it runs. The engine asks within the run and counts its own refusal as
 * a failure of the job, so that anybody could use up the job's retries.
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
