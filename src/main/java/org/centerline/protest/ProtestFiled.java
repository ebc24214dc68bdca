package org.centerline.protest;

import org.centerline.statute.ProtestableDecision;

/**
 * A protest was filed, routed and screened; published in the transaction of its filing.
 *
 * @param decision what it contests
 * @param furtherReview the application that came with it, else null
 */
public record ProtestFiled(
    String caseNumber, ProtestableDecision decision, ProtestFiling.FurtherReview furtherReview) {}
