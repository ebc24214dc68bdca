package org.centerline.web;

import java.util.List;
import java.util.stream.Stream;
import org.centerline.engine.Pools;
import org.centerline.revenue.reconciliation.Reconciliation;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The comparison with the ports between times: of all for those who see all, else of one's own. */
@Component
class ReconciliationRuns {

  private final Reconciliation reconciliation;
  private final Viewers viewers;

  ReconciliationRuns(Reconciliation reconciliation, Viewers viewers) {
    this.reconciliation = reconciliation;
    this.viewers = viewers;
  }

  /** Whether the person of this request may compare with all ports. */
  boolean isForAll() {
    return viewers.inGroup(Pools.OVERSIGHT) || viewers.inGroup("camunda-admin");
  }

  /** The ports with which the person of this request may compare one by one. */
  List<String> ports() {
    return isForAll() ? List.of() : viewers.current().ports().stream().sorted().toList();
  }

  /**
   * Compares now.
   *
   * @param port the code of the only port that is looked at; null for all
   * @throws BadRequest 403 where that is not for the person of this request
   */
  Reconciliation.Outcome run(String port) {
    boolean own = Stream.ofNullable(port).anyMatch(viewers.current().ports()::contains);
    if (!isForAll() && !own) {
      throw new BadRequest(
          HttpStatus.FORBIDDEN,
          "/port",
          "NOT_YOURS",
          "Oversight and administrators look at all ports, cashiers at their own.");
    }
    return reconciliation.run(port);
  }
}
