package org.centerline.revenue;

/** Who is paid, or who pays. */
public enum PayeeKind {
  /** The importer of record. */
  IMPORTER,
  /** A party that the importer designated by CBP Form 4811 (19 CFR 24.36; A14, E4). */
  DESIGNATED
}
