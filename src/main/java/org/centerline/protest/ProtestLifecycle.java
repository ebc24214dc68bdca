package org.centerline.protest;

import org.camunda.bpm.engine.RuntimeService;
import org.centerline.engine.CaseMessages;
import org.springframework.stereotype.Component;

/** The protest's process, for those who know no engine. */
@Component
class ProtestLifecycle {

  private final RuntimeService runtime;
  private final CaseMessages messages;

  ProtestLifecycle(RuntimeService runtime, CaseMessages messages) {
    this.runtime = runtime;
    this.messages = messages;
  }

  void start(String caseNumber) {
    runtime.startProcessInstanceByKey(ProtestProcess.ID, caseNumber);
  }

  /**
   * Tells the process of a case what happened.
   *
   * @param message one of {@link ProtestProcess.Message}
   * @return whether it was waiting for that
   */
  boolean tell(String message, String caseNumber) {
    return messages.tell(message, caseNumber);
  }
}
