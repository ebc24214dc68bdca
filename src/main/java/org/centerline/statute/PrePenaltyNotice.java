package org.centerline.statute;

/**
 * Whether a notice goes before the penalty: 19 USC 1592(b)(1), 1593a(b)(1), since 1993-12-08; 19
 * CFR 162.77. A noncommercial importation, which needs none either, is not known here.
 *
 * @param need whether it is issued
 * @param headquartersApproves whether Headquarters must approve it first
 * @param citation the legal source
 * @param sentence the answer in a sentence
 */
public record PrePenaltyNotice(
    Need need, boolean headquartersApproves, String citation, String sentence) {

  private static final Money SMALL = Money.cents(1_000_00);

  /** Whether a pre-penalty notice is issued. */
  public enum Need {
    /** It must be. */
    REQUIRED,
    /** The penalty may be claimed without it. */
    NOT_REQUIRED,
    /** It may not be: the penalty is claimed directly. */
    NOT_ISSUED
  }

  /** The notice before a penalty of that amount. */
  public static PrePenaltyNotice of(
      PenaltyStatute statute, Culpability culpability, Money penalty) {
    boolean drawback = statute == PenaltyStatute.SECTION_1593A;
    if (penalty.compareTo(SMALL) <= 0) {
      return new PrePenaltyNotice(
          drawback ? Need.NOT_ISSUED : Need.NOT_REQUIRED,
          false,
          drawback ? "19 USC 1593a(b)(1)(B)" : "19 USC 1592(b)(1)(B)(ii)",
          "A penalty of $%s, not more than $%s, is claimed without a pre-penalty notice."
              .formatted(penalty, SMALL));
    }
    boolean approval = drawback && culpability == Culpability.FRAUD;
    return new PrePenaltyNotice(
        Need.REQUIRED,
        approval,
        approval
            ? "19 USC 1593a(b)(1)(A), (C)"
            : drawback ? "19 USC 1593a(b)(1)(A)" : "19 USC 1592(b)(1)(A)",
        "A pre-penalty notice goes before a penalty of $%s%s."
            .formatted(penalty, approval ? "; Headquarters approves it first" : ""));
  }
}
