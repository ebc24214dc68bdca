package org.centerline.account;

/** A trusted trader program that an importer belongs to (D6). */
public enum TrustedProgram {
  /** C-TPAT, tier 1. */
  CTPAT_TIER_1,
  /** C-TPAT, tier 2. */
  CTPAT_TIER_2,
  /** C-TPAT, tier 3. */
  CTPAT_TIER_3,
  /** Importer Self-Assessment. */
  ISA
}
