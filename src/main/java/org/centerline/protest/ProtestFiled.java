package org.centerline.protest;

/**
 * A protest was filed, routed and screened; published in the transaction of its filing.
 *
 * @param furtherReview the application that came with it, else null
 */
public record ProtestFiled(String caseNumber, ProtestFiling.FurtherReview furtherReview) {}
