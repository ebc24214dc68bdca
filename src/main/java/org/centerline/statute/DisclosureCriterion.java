package org.centerline.statute;

/** The four criteria of a valid prior disclosure: 19 CFR 162.74(a), since 1998-06-29. */
public enum DisclosureCriterion {
  /** It discloses the circumstances of a violation. */
  CIRCUMSTANCES("19 CFR 162.74(a)(1), (b)"),
  /** It was told to a Customs officer, orally or in writing. */
  COMMUNICATION("19 CFR 162.74(a)(2)"),
  /** Before, or without knowledge of, the commencement of a formal investigation. */
  TIMING("19 USC 1592(c)(4); 19 CFR 162.74(g), (i)"),
  /** The actual loss of duties, taxes and fees is tendered. */
  TENDER("19 USC 1592(c)(4); 19 CFR 162.74(c)");

  private final String citation;

  DisclosureCriterion(String citation) {
    this.citation = citation;
  }

  /** The legal source. */
  public String citation() {
    return citation;
  }

  /** How a criterion stands. */
  public enum Outcome {
    /** Passed. */
    MET,
    /** Time is left, or a fact is still asked for. */
    OPEN,
    /** The law leaves it to the Fines, Penalties and Forfeitures Officer. */
    DISCRETIONARY,
    /** Not passed. */
    FAILED
  }
}
