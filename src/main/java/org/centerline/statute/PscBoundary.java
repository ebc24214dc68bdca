package org.centerline.statute;

/**
 * How the last day of a post summary correction is read. The setting decides the days before
 * liquidation; from entry the notice's full days are applied, since the text of ACE's dictionary
 * (B48) still names the limit of 2011, and what it would give is shown beside them.
 */
public enum PscBoundary {
  /** As ACE checks it: rejected when liquidation is 15 days away or nearer, so L-16 is the last. */
  ACE("ACE error B51"),
  /** As the Federal Register reads: up to 15 days before liquidation, so L-15 is the last. */
  NOTICE("the notice in the Federal Register");

  private final String words;

  PscBoundary(String words) {
    this.words = words;
  }

  /** Where the reading comes from. */
  public String words() {
    return words;
  }
}
