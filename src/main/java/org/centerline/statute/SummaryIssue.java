package org.centerline.statute;

/**
 * What of an entry summary a decision is about: Customs fixes appraisement, classification, rate
 * and amount (19 USC 1500) by what the importer of record declares (19 USC 1484).
 */
public enum SummaryIssue {
  /** Appraised value. */
  APPRAISED_VALUE("appraised value of merchandise", "19 USC 1500(a)"),
  /** Classification and rate. */
  CLASSIFICATION("classification and rate of duty", "19 USC 1500(b)"),
  /** Amount of duty, fees and taxes, where neither value nor classification is the question. */
  CHARGES("amount of duty, fees and taxes", "19 USC 1500(c)"),
  /** Antidumping or countervailing case or rate. */
  ANTIDUMPING("antidumping or countervailing duty", "19 USC 1671, 1673"),
  /** Country of origin, and what is claimed by it. */
  ORIGIN("country of origin or preference", "19 USC 1484(a)(1)(B)"),
  /** Entry type. */
  ENTRY_TYPE("entry type", "19 USC 1484(a)(1)(B)"),
  /** Whatever else is declared. */
  OTHER_DATA("other data of the summary", "19 USC 1484(a)(1)(B)"),
  /** The summary as a whole. */
  WHOLE("the whole summary", "19 USC 1500");

  private final String label;
  private final String citation;

  SummaryIssue(String label, String citation) {
    this.label = label;
    this.citation = citation;
  }

  /** The issue in words. */
  public String label() {
    return label;
  }

  /** The provision under which it is decided. */
  public String citation() {
    return citation;
  }
}
