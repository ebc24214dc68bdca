package org.centerline.statute;

/** The four criteria of a valid prior disclosure: 19 CFR 162.74(a), since 1998-06-29. */
public enum DisclosureCriterion {
  /** It discloses the circumstances of a violation. */
  CIRCUMSTANCES(false, "19 CFR 162.74(a)(1), (b)"),
  /** It was told to a Customs officer, orally or in writing. */
  COMMUNICATION(false, "19 CFR 162.74(a)(2)"),
  /** Before, or without knowledge of, the commencement of a formal investigation. */
  TIMING(true, "19 CFR 162.74(g), (i)"),
  /** The actual loss of duties, taxes and fees is tendered. */
  TENDER(true, "19 CFR 162.74(c)");

  private final boolean statutory;
  private final String regulation;

  DisclosureCriterion(boolean statutory, String regulation) {
    this.statutory = statutory;
    this.regulation = regulation;
  }

  /** The legal source, for a violation of this law. */
  public String citation(PenaltyStatute statute) {
    return statutory ? "%s; %s".formatted(statute.disclosureCitation(), regulation) : regulation;
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
