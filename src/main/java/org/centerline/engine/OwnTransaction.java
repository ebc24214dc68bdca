package org.centerline.engine;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Work in a transaction of its own in the middle of a job. The engine takes part in it: whatever
 * processes the work starts or moves commit with it, and not with the job.
 */
@Component
public class OwnTransaction {

  private final ProcessEngineConfigurationImpl engine;

  OwnTransaction(ProcessEngineConfigurationImpl engine) {
    this.engine = engine;
  }

  /** Does the work and commits it, or rolls back what it did where it throws. */
  public void run(Runnable work) {
    engine
        .getCommandExecutorTxRequiresNew()
        .execute(
            context -> {
              work.run();
              return null;
            });
  }
}
