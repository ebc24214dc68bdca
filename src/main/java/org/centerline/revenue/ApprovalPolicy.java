package org.centerline.revenue;

import org.centerline.statute.Money;

/** How many people approve an instruction before it leaves; the Centers' policy, not law (E2). */
public interface ApprovalPolicy {

  /** Returns 0 where it leaves at once, at most 2. */
  int approvals(RevenueKind kind, Money total);
}
