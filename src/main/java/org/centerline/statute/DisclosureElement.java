package org.centerline.statute;

/**
 * What a disclosure must say: 19 CFR 162.74(b), since 1998-06-29. That the false statement comes
 * with how and when it occurred is known from memory, not re-read (section C2).
 */
public enum DisclosureElement {
  /** The class or kind of merchandise. */
  MERCHANDISE("(1)", "The class or kind of merchandise is not named."),
  /** The importation, by entry or drawback claim number, or by port and approximate dates. */
  IMPORTATION(
      "(2)",
      "The importation is not identified by entry number, drawback claim number, or each port of"
          + " entry with approximate dates."),
  /** The material false statements, omissions or acts. */
  FALSE_STATEMENT("(3)", "The material false statements, omissions or acts are not specified."),
  /** How and when they occurred. */
  HOW_AND_WHEN("(3)", "How and when the false statements, omissions or acts occurred is not said."),
  /** The true information that should have been given. */
  TRUE_INFORMATION(
      "(4)", "The true and accurate information that should have been given is not set forth.");

  private final String citation;
  private final String missing;

  DisclosureElement(String paragraph, String missing) {
    this.citation = "19 CFR 162.74(b)" + paragraph;
    this.missing = missing;
  }

  /** The legal source. */
  public String citation() {
    return citation;
  }

  Finding finding() {
    return new Finding(FindingCode.DISCLOSURE_INCOMPLETE, citation, missing);
  }
}
