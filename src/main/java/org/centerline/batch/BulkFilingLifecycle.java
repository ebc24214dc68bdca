package org.centerline.batch;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** The batch's process, for those who know no engine. */
@Component
class BulkFilingLifecycle {

  private final RuntimeService runtime;

  BulkFilingLifecycle(RuntimeService runtime) {
    this.runtime = runtime;
  }

  void start(String batch) {
    runtime.startProcessInstanceByKey(BulkFilingProcess.ID, batch);
  }
}
