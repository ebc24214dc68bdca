package org.centerline.revenue;

import org.centerline.engine.Due;
import org.centerline.engine.ForModels;

/** {@link RevenueInstructions} under the name by which models of cases that began before ask. */
@ForModels
class RefundInstructions extends RevenueInstructions {

  RefundInstructions(Instructions instructions, Approvals approvals, Due due) {
    super(instructions, approvals, due);
  }
}
