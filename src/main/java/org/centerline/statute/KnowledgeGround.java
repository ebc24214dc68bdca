package org.centerline.statute;

/**
 * What makes the law presume that a discloser knew of a formal investigation, if it happened before
 * the disclosure: 19 CFR 162.74(i), since 1998-06-29. Known from memory, not re-read (section C6).
 */
public enum KnowledgeGround {
  /** CBP told the person of the type or circumstances of the violation. */
  INFORMED("CBP told the person of the type or circumstances of the violation"),
  /** An agent inquired of the person about it, orally or in writing. */
  AGENT_INQUIRED("an agent inquired of the person about the violation"),
  /** An agent requested books or records relating to it. */
  RECORDS_REQUESTED("an agent requested books or records relating to the violation"),
  /** A pre-penalty or penalty notice was issued. */
  PENALTY_NOTICE("a pre-penalty or penalty notice was issued"),
  /** The merchandise was seized. */
  SEIZED("the merchandise was seized");

  private final String words;

  KnowledgeGround(String words) {
    this.words = words;
  }

  /** What happened, as part of a sentence. */
  public String words() {
    return words;
  }
}
