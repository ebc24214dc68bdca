package org.centerline.disclosure;

import java.time.LocalDate;
import org.centerline.filing.Violations;
import org.centerline.statute.DisclosureReceipt;

/** Checks the tender that comes with a disclosure (19 CFR 162.74(c)). */
final class TenderCheck {

  private TenderCheck() {}

  /**
   * Checks day and amount.
   *
   * @param receipt null where it is not in order itself
   */
  static void check(
      DisclosureFiling filing, DisclosureReceipt receipt, LocalDate today, Violations found) {
    DisclosureFiling.Tender tender = filing.tender();
    if (tender != null) {
      checkDay(filing, receipt, today, found.at("on"));
      found
          .at("amount")
          .money(tender.amount())
          .ifPresent(
              money ->
                  found
                      .at("amount")
                      .require(money.isPositive(), "TENDER_ZERO", "A tender is more than zero."));
    }
  }

  /**
   * Interest runs to the tender (19 USC 1592(c)(4)(B)), so that none is older than the disclosure
   * it comes with; only who keys in what came earlier states the day of that.
   */
  private static void checkDay(
      DisclosureFiling filing, DisclosureReceipt receipt, LocalDate today, Violations found) {
    LocalDate on = filing.tender().on();
    if (found.notInFuture(on, today)) {
      if (filing.receivedOn() == null) {
        found.notBefore(on, today, "day of receipt");
      } else if (receipt != null) {
        found.notBefore(on, receipt.filedOn(), "day of the disclosure");
      }
    }
  }
}
