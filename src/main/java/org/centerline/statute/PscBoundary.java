package org.centerline.statute;

/** Whose reading of the last day of a post summary correction is taken; see {@link PscReading}. */
public enum PscBoundary {
  /** As ACE checks it: one day stricter, so L-16 and entry + 299 are the last. */
  ACE("ACE error B51"),
  /** As the Federal Register reads, so that L-15 and entry + 300 are the last. */
  NOTICE("the notice in the Federal Register");

  private final String words;

  PscBoundary(String words) {
    this.words = words;
  }

  /** Where the reading of the days before liquidation comes from. */
  public String words() {
    return words;
  }
}
