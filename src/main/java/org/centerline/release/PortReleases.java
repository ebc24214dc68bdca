package org.centerline.release;

import java.util.Map;
import org.centerline.engine.CaseMessages;
import org.centerline.engine.CaseMessages.Waiting;
import org.centerline.protest.ExcludedGoods;
import org.centerline.protest.ProtestDecided;
import org.centerline.protest.ProtestFiled;
import org.centerline.protest.ProtestReopened;
import org.centerline.release.PortReleaseProcess.Message;
import org.centerline.release.PortReleaseProcess.Release;
import org.centerline.release.PortReleaseProcess.Variable;
import org.centerline.statute.ProtestableDecision;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the ports along when an exclusion is protested and when that protest ends. */
@Component
class PortReleases {

  private final ExcludedGoods goods;
  private final CaseMessages processes;

  PortReleases(ExcludedGoods goods, CaseMessages processes) {
    this.goods = goods;
    this.processes = processes;
  }

  @EventListener
  void on(ProtestFiled filed) {
    if (filed.decision() == ProtestableDecision.EXCLUSION) {
      goods.ports(filed.caseNumber()).forEach(port -> start(filed.caseNumber(), port));
    }
  }

  /**
   * A port that has not released yet keeps the goods; one that was done with them is asked anew.
   */
  @EventListener
  void on(ProtestReopened reopened) {
    if (goods.concerns(reopened.caseNumber())) {
      for (String port : goods.ports(reopened.caseNumber())) {
        if (!processes.tell(
            Message.RELEASE_REVOKED, reopened.caseNumber(), new Waiting(Variable.PORT, port))) {
          start(reopened.caseNumber(), port);
        }
      }
    }
  }

  private void start(String caseNumber, String port) {
    processes.start(PortReleaseProcess.ID, caseNumber, Map.of(Variable.PORT, port));
  }

  @EventListener
  void on(ProtestDecided decided) {
    if (isExclusion(decided)) {
      String release = decided.outcome().isAllowance() ? Release.DUE : Release.REFUSED;
      processes.tell(
          Message.EXCLUSION_DECIDED, decided.caseNumber(), Map.of(Variable.RELEASE, release));
    }
  }

  /** Whoever publishes the event without knowing what was protested leaves it to be looked up. */
  private boolean isExclusion(ProtestDecided decided) {
    return decided.decision() == null
        ? goods.concerns(decided.caseNumber())
        : decided.decision() == ProtestableDecision.EXCLUSION;
  }
}
