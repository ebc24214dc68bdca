package org.centerline.statute;

/** The decisions that can be protested: 19 USC 1514(a), 19 CFR 174.11. */
public enum ProtestableDecision {
  /** Appraised value. */
  APPRAISED_VALUE("appraised value of merchandise", "19 USC 1514(a)(1)"),
  /** Classification, rate and amount of duties. */
  CLASSIFICATION("classification, rate and amount of duties", "19 USC 1514(a)(2)"),
  /** Charges and exactions, accrual of interest included. */
  CHARGES("charges or exactions", "19 USC 1514(a)(3)"),
  /** Exclusion from entry or delivery, or a demand for redelivery. */
  EXCLUSION("exclusion from entry or delivery, or demand for redelivery", "19 USC 1514(a)(4)"),
  /** Liquidation or reliquidation as such, deemed liquidation included. */
  LIQUIDATION("liquidation or reliquidation", "19 USC 1514(a)(5)"),
  /** Refusal to pay a claim for drawback. */
  DRAWBACK_REFUSAL("refusal to pay drawback", "19 USC 1514(a)(6)"),
  /** Refusal to reliquidate under 19 USC 1520(d), for entries before 2004-12-18 also 1520(c). */
  REFUSAL_TO_RELIQUIDATE("refusal to reliquidate", "19 USC 1514(a)(7)"),
  /** Clerical error, mistake of fact or inadvertence adverse to the importer. */
  CLERICAL_ERROR("clerical error, mistake of fact or other inadvertence", "19 USC 1514(a)");

  private final String label;
  private final String citation;

  ProtestableDecision(String label, String citation) {
    this.label = label;
    this.citation = citation;
  }

  /** The decision in words. */
  public String label() {
    return label;
  }

  /** Where the law names it. */
  public String citation() {
    return citation;
  }

  /** Whether the decision is never a liquidation, so that its own date opens the window. */
  boolean isNeverLiquidation() {
    return this == EXCLUSION || this == REFUSAL_TO_RELIQUIDATE;
  }
}
