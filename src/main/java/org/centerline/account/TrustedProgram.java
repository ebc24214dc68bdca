package org.centerline.account;

/** A trusted trader program that an importer belongs to (D6). */
public enum TrustedProgram {
  /** C-TPAT, tier 1. */
  CTPAT_TIER_1("C-TPAT tier 1"),
  /** C-TPAT, tier 2. */
  CTPAT_TIER_2("C-TPAT tier 2"),
  /** C-TPAT, tier 3. */
  CTPAT_TIER_3("C-TPAT tier 3"),
  /** Importer Self-Assessment. */
  ISA("ISA");

  private final String words;

  TrustedProgram(String words) {
    this.words = words;
  }

  /** As people write it. */
  public String words() {
    return words;
  }
}
