package org.centerline.protest;

import org.centerline.docket.CaseLog;
import org.springframework.stereotype.Service;

/** Voids the denial of a protest, which is then under review again (19 USC 1515(c), (d)). */
@Service
public class Reopening {

  private final CaseLog log;
  private final ProtestLifecycle lifecycle;

  Reopening(CaseLog log, ProtestLifecycle lifecycle) {
    this.log = log;
    this.lifecycle = lifecycle;
  }

  /**
   * Voids the denial.
   *
   * @param reason the instruction or finding of Headquarters that the denial was contrary to
   * @throws org.centerline.docket.EventRefused where the protest is not denied, or a port still
   *     pays what was allowed
   */
  public void voidDenial(String caseNumber, String reason) {
    log.record(caseNumber, "DENIAL_VOIDED", reason);
    lifecycle.denialVoided(caseNumber);
  }
}
