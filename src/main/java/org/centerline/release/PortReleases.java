package org.centerline.release;

import java.util.Map;
import org.centerline.engine.CaseMessages;
import org.centerline.protest.ExcludedGoods;
import org.centerline.protest.ProtestDecided;
import org.centerline.protest.ProtestFiled;
import org.centerline.protest.ProtestOutcome;
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
      start(filed.caseNumber());
    }
  }

  @EventListener
  void on(ProtestReopened reopened) {
    if (goods.concerns(reopened.caseNumber())) {
      start(reopened.caseNumber());
    }
  }

  private void start(String caseNumber) {
    for (String port : goods.ports(caseNumber)) {
      processes.start(PortReleaseProcess.ID, caseNumber, Map.of(Variable.PORT, port));
    }
  }

  @EventListener
  void on(ProtestDecided decided) {
    if (isExclusion(decided)) {
      String release = mayEnter(decided.outcome()) ? Release.DUE : Release.REFUSED;
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

  private static boolean mayEnter(ProtestOutcome outcome) {
    return outcome == ProtestOutcome.ALLOWED || outcome == ProtestOutcome.ALLOWED_IN_PART;
  }
}
