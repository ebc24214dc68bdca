package org.centerline.statute;

/** Which law a disclosed violation broke. */
public enum PenaltyStatute {
  /** Entry by fraud, gross negligence or negligence: 19 USC 1592, since 1978-10-03. */
  SECTION_1592("1592"),
  /** False drawback claims: 19 USC 1593a, since 1993-12-08. */
  SECTION_1593A("1593a");

  private final String section;

  PenaltyStatute(String section) {
    this.section = section;
  }

  /** The section of title 19 of the United States Code. */
  public String section() {
    return section;
  }
}
