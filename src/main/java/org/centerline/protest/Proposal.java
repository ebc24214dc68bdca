package org.centerline.protest;

import java.math.BigDecimal;
import org.centerline.docket.Matter;
import org.centerline.statute.ProtestableDecision;

/**
 * A determination that awaits, or has, a second person's approval.
 *
 * @param decision what the protest contests
 * @param refund the sum of the charges to be refunded
 * @param returnedNote why a supervisor sent it back, else null
 * @param submissionsSeen how many later submissions it has weighed
 * @param differsReason why it is decided otherwise than most like cases, else null
 * @param decidedWith the case together with which it was proposed and is approved, else null
 * @param refundDueTo to whom the refund is due; null where nobody has said it
 * @param payeeNumber of the filer, where the refund is due to it; null otherwise
 */
record Proposal(
    ProtestOutcome outcome,
    ProtestableDecision decision,
    String reason,
    BigDecimal refund,
    String proposedBy,
    String approvedBy,
    String returnedNote,
    int submissionsSeen,
    String differsReason,
    String decidedWith,
    RefundPayee.Due refundDueTo,
    String payeeNumber) {

  /** What makes it a precedent; null where it says nothing of the issue. */
  Matter matter() {
    return outcome == ProtestOutcome.REJECTED
        ? null
        : new Matter(decision.citation(), outcome.isAllowance());
  }
}
