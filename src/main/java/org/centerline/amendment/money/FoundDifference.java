package org.centerline.amendment.money;

import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.revenue.Revenue;
import org.centerline.revenue.RevenueKind;
import org.centerline.revenue.RevenueOrder;
import org.centerline.statute.Money;
import org.centerline.statute.Tolerance;
import org.springframework.stereotype.Component;

/** Bills or refunds the one difference that liquidation or reliquidation finds of an entry. */
@Component
public class FoundDifference {

  private final Revenue revenue;
  private final Docket docket;

  FoundDifference(Revenue revenue, Docket docket) {
    this.revenue = revenue;
    this.docket = docket;
  }

  /** Instructs the port where there is something to bill or refund; what came of it, in words. */
  public String settle(RevenueOrder order) {
    Money total = revenue.total(order);
    if (total.isZero()) {
      return "What is found of the entry leaves what is owed as it was (19 USC 1505(b)).";
    }
    if (Tolerance.disregards(total)) {
      return "The net difference of $%s with interest is less than $20.00 and is disregarded (%s)."
          .formatted(total, Tolerance.CITATION);
    }
    revenue.instruct(order);
    docket.moveTo(order.caseNumber(), CaseStatus.AWAITING_PORT);
    Money principal = Money.sum(order.charges().values());
    return "$%s and interest of $%s, $%s in all, is %s by %s (19 USC 1505(b), (c))."
        .formatted(
            principal,
            total.minus(principal),
            total,
            order.kind() == RevenueKind.BILL ? "billed and payable" : "refunded",
            order.due().due());
  }
}
