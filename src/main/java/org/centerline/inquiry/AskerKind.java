package org.centerline.inquiry;

/** Who asks. */
public enum AskerKind {
  /** An importer, broker or other member of the trade. */
  TRADE,
  /** An agency that Centers serve beside the trade (section 0). */
  PARTNER_AGENCY
}
