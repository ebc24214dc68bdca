package org.centerline.protest;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** The protest's process, for those who know no engine. */
@Component
class ProtestLifecycle {

  private final RuntimeService runtime;

  ProtestLifecycle(RuntimeService runtime) {
    this.runtime = runtime;
  }

  void start(String caseNumber) {
    runtime.startProcessInstanceByKey(ProtestProcess.ID, caseNumber);
  }

  /** The process takes the protest up again. */
  void denialVoided(String caseNumber) {
    tell("denialVoided", caseNumber);
  }

  private void tell(String message, String caseNumber) {
    runtime
        .createMessageCorrelation(message)
        .processInstanceBusinessKey(caseNumber)
        .correlateWithResult();
  }
}
