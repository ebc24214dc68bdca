package org.centerline.protest;

import java.math.BigDecimal;
import org.centerline.statute.ProtestableDecision;

/**
 * A determination that awaits, or has, a second person's approval.
 *
 * @param decision what the protest contests
 * @param refund the sum of the charges to be refunded
 * @param returnedNote why a supervisor sent it back, else null
 * @param submissionsSeen how many later submissions it has weighed
 * @param decidedWith the case together with which it was proposed and is approved, else null
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
    String decidedWith) {}
