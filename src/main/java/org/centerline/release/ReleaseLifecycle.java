package org.centerline.release;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.centerline.release.PortReleaseProcess.Message;
import org.centerline.release.PortReleaseProcess.Release;
import org.centerline.release.PortReleaseProcess.Variable;
import org.springframework.stereotype.Component;

/** The process of a release, for those who know no engine. */
@Component
class ReleaseLifecycle {

  private final RuntimeService runtime;

  ReleaseLifecycle(RuntimeService runtime) {
    this.runtime = runtime;
  }

  void start(String caseNumber, String port) {
    runtime.startProcessInstanceByKey(
        PortReleaseProcess.ID, caseNumber, Map.of(Variable.PORT, port));
  }

  /** Tells every port that still waits for the decision; none may wait any more. */
  void decided(String caseNumber, boolean release) {
    runtime
        .createMessageCorrelation(Message.EXCLUSION_DECIDED)
        .processInstanceBusinessKey(caseNumber)
        .setVariable(Variable.RELEASE, release ? Release.DUE : Release.REFUSED)
        .correlateAll();
  }
}
