package org.centerline.disclosure;

import org.centerline.statute.DisclosureOpinion;

/** What FP&amp;F decides of a disclosure (19 CFR 162.74(a)). */
enum DisclosureOutcome {
  VALID("valid"),
  VALID_IN_PART("valid in part"),
  INVALID("not valid");

  private final String words;

  DisclosureOutcome(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** Whether the law advises otherwise; where it leaves the decision open, it does not. */
  boolean isAgainst(DisclosureOpinion.Validity advice) {
    return advice != DisclosureOpinion.Validity.UNDECIDED && !advice.name().equals(name());
  }
}
