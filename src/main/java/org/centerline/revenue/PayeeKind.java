package org.centerline.revenue;

/** Who is paid, or who pays. */
public enum PayeeKind {
  /** The importer of record, to whom refunds are due unless the law names another (24.36(b)). */
  IMPORTER,
  /**
   * Who filed, where the money is its own: a surety that paid upon the default of its principal, an
   * owner that declared itself (19 CFR 24.36(b)), who tendered with its disclosure (162.74(c)).
   */
  FILER,
  /**
   * A party that the importer designated by CBP Form 4811: paid in the importer's stead, whose
   * refund it stays (19 CFR 24.36(a); A14, E4).
   */
  DESIGNATED
}
