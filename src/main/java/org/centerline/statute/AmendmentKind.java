package org.centerline.statute;

/** The ways to correct an entry summary before its liquidation. */
public enum AmendmentKind {
  /** Post summary correction in ACE, since 2011-07-25. */
  PSC("post summary correction"),
  /** Post-entry amendment by a letter for one entry, since 2000-12-28. */
  PEA_INDIVIDUAL("individual amendment letter"),
  /** Post-entry amendment by a quarterly report of small errors, since 2000-12-28. */
  PEA_QUARTERLY("quarterly tracking report"),
  /** Supplemental information letter, until 2007-09-20. */
  SIL("supplemental information letter");

  private final String words;

  AmendmentKind(String words) {
    this.words = words;
  }

  /** What it is called. */
  public String words() {
    return words;
  }
}
