package org.centerline.participation;

/** Who applies for an importer. */
public enum ApplicantRole {
  /** The importer of record itself. */
  IMPORTER("importer of record"),
  /** Its filer, authorized to act for it (19 CFR 141.31). */
  AGENT("filer of the importer");

  private final String words;

  ApplicantRole(String words) {
    this.words = words;
  }

  /** The role in words. */
  String words() {
    return words;
  }
}
