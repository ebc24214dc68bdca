package org.centerline.statute;

/** Data that may not appear in a post summary correction. */
public enum PscElement {
  /** Certification for cargo release. */
  CARGO_RELEASE_CERTIFICATION("cargo release certification"),
  /** Indicator of a consolidated summary. */
  CONSOLIDATED_SUMMARY("consolidated summary indicator"),
  /** Indicator of a live entry. */
  LIVE_ENTRY("live entry indicator"),
  /** Indicator of free trade reconciliation. */
  FTA_RECONCILIATION("free trade reconciliation indicator"),
  /** Code of a reconciliation issue. */
  RECONCILIATION_ISSUE("reconciliation issue code"),
  /** Payment and statement data. */
  PAYMENT_DATA("payment and statement data"),
  /** Location of the goods. */
  FIRMS("location of goods (FIRMS code)"),
  /** List of releases. */
  RELEASE_LIST("release list");

  private final String words;

  PscElement(String words) {
    this.words = words;
  }

  /** What it is called. */
  public String words() {
    return words;
  }
}
