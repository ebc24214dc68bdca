package org.centerline.statute;

/** Which law a disclosed violation broke. */
public enum PenaltyStatute {
  /** Entry by fraud, gross negligence or negligence: 19 USC 1592, since 1978-10-03. */
  SECTION_1592("1592", "19 USC 1592(c)(4)", "liquidated", "19 USC 1592(c)(4)(B)"),
  /** False drawback claims: 19 USC 1593a, since 1993-12-08. */
  SECTION_1593A("1593a", "19 USC 1593a(c)(3)", "overpaid", "19 USC 1593a(c)(3)(A)(ii)");

  /** Why a degree of culpability that a law does not know is refused. */
  public static final String UNKNOWN_CULPABILITY =
      "19 USC 1593a knows fraud and negligence, no gross negligence.";

  private final String section;
  private final String disclosureCitation;
  private final String interestFrom;
  private final String interestCitation;

  PenaltyStatute(
      String section, String disclosureCitation, String interestFrom, String interestCitation) {
    this.section = section;
    this.disclosureCitation = disclosureCitation;
    this.interestFrom = interestFrom;
    this.interestCitation = interestCitation;
  }

  /** Whether the law penalizes this degree of culpability (19 USC 1592(c), 1593a(c)). */
  public boolean knows(Culpability degree) {
    return this == SECTION_1592 || degree != Culpability.GROSS_NEGLIGENCE;
  }

  /** The section of title 19 of the United States Code. */
  public String section() {
    return section;
  }

  /** Where the law says what a valid disclosure of a violation of it costs. */
  public String disclosureCitation() {
    return disclosureCitation;
  }

  /** What happened to an entry or claim on the day from which interest on its loss runs. */
  public String interestFrom() {
    return interestFrom;
  }

  /** The legal source of the interest that a valid disclosure of negligence costs. */
  public String interestCitation() {
    return interestCitation;
  }
}
