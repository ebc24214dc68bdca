package org.centerline.protest;

/**
 * A protest came to its end on the merits or without them (withdrawn, deemed denied); published in
 * the transaction that decides it.
 */
public record ProtestDecided(String caseNumber, ProtestOutcome outcome) {}
