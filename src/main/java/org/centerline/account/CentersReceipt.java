package org.centerline.account;

import java.time.LocalDate;
import org.centerline.filing.Violations;
import org.centerline.statute.CenterRegime;

/** When what is for the Centers alone can have been received: since there are Centers (D3). */
public final class CentersReceipt {

  private CentersReceipt() {}

  /**
   * Requires a day of receipt that is neither in the future nor before there were Centers.
   *
   * @param today the latest possible day
   */
  public static void check(LocalDate receivedOn, LocalDate today, Violations at) {
    if (at.notInFuture(receivedOn, today)) {
      at.require(
          CenterRegime.on(receivedOn) != CenterRegime.PORTS_ALONE,
          "NO_CENTERS_YET",
          "There have been Centers since %s (%s); nothing was received by them before."
              .formatted(CenterRegime.VOLUNTARY.since(), CenterRegime.VOLUNTARY.citation()));
    }
  }
}
