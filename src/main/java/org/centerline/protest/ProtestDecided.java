package org.centerline.protest;

import org.centerline.statute.ProtestableDecision;

/**
 * A protest came to its end on the merits or without them (withdrawn, deemed denied); published in
 * the transaction that decides it.
 *
 * @param decision what it contested; null where the publisher has not looked it up
 */
public record ProtestDecided(
    String caseNumber, ProtestOutcome outcome, ProtestableDecision decision) {

  /** Of a protest whose contested decision is not at hand. */
  public ProtestDecided(String caseNumber, ProtestOutcome outcome) {
    this(caseNumber, outcome, null);
  }
}
