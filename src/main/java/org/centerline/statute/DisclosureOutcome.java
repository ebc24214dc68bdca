package org.centerline.statute;

/** What FP&amp;F decides of a disclosure (19 CFR 162.74(a)). */
public enum DisclosureOutcome {
  /** All that was found is covered. */
  VALID("valid", null),
  /** Some violations or ports are not covered. */
  VALID_IN_PART("valid in part", "What is not covered"),
  /** The treatment of a prior disclosure is denied. */
  INVALID("not valid", "The violation");

  private final String words;
  private final String handedOver;

  DisclosureOutcome(String words, String handedOver) {
    this.words = words;
    this.handedOver = handedOver;
  }

  /** As it stands in a sentence. */
  public String words() {
    return words;
  }

  /**
   * What no disclosure covers, so that a penalty for it needs a notice of its own (19 CFR 162.77),
   * as it begins a sentence; null where nothing is left.
   */
  public String handedOver() {
    return handedOver;
  }

  /** Whether the law advises otherwise; where it leaves the decision open, it does not. */
  public boolean isAgainst(DisclosureOpinion.Validity advice) {
    return advice != DisclosureOpinion.Validity.UNDECIDED && !advice.name().equals(name());
  }
}
