package org.centerline.statute;

/** What FP&amp;F decides of a disclosure (19 CFR 162.74(a)). */
public enum DisclosureOutcome {
  /** All that was found is covered. */
  VALID("valid"),
  /** Some violations or ports are not covered. */
  VALID_IN_PART("valid in part"),
  /** The treatment of a prior disclosure is denied. */
  INVALID("not valid");

  private final String words;

  DisclosureOutcome(String words) {
    this.words = words;
  }

  /** As it stands in a sentence. */
  public String words() {
    return words;
  }

  /** Whether the law advises otherwise; where it leaves the decision open, it does not. */
  public boolean isAgainst(DisclosureOpinion.Validity advice) {
    return advice != DisclosureOpinion.Validity.UNDECIDED && !advice.name().equals(name());
  }
}
