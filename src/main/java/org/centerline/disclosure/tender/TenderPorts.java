package org.centerline.disclosure.tender;

import org.centerline.engine.TaskRefused;
import org.springframework.stereotype.Component;

/** No disclosure is decided while money of it lies at no port (19 CFR 162.74(c)). */
@Component
public class TenderPorts {

  private final TenderBalances balances;

  TenderPorts(TenderBalances balances) {
    this.balances = balances;
  }

  /**
   * Refuses a decision on a tender that no port can take in or pay back.
   *
   * @throws TaskRefused where neither an entry nor the disclosure names a port
   */
  public void refuseWithout(String caseNumber) {
    TenderBalance balance = balances.of(caseNumber);
    if (balance.untold().isPositive() && balance.toTakeIn().isNone()) {
      throw new TaskRefused(
          "No port is named that takes in the $%s tendered (19 CFR 162.74(c)); supplement the disclosure with an entry and the port at which it was tendered, then decide"
              .formatted(balance.untold()));
    }
  }
}
