package org.centerline.statute;

/**
 * What the penalty of a disclosed violation depends on. Of one that is valid in part, the part that
 * it covers and the part that it does not are penalized each by its own rule (19 CFR 162.74(e),
 * (h); Snuggles, 937 F. Supp. 923). A violation that it does not disclose at all is another case.
 *
 * @param covered loss on the importations that the disclosure names
 * @param uncovered loss on others
 * @param coveredInterest interest on the loss that is covered; null where not known
 * @param uncoveredInterest interest on the loss that is not; it counts only where all is valid
 * @param dutiableValue null where not known
 * @param domesticValue null where not known
 */
public record PenaltyBasis(
    PenaltyStatute statute,
    Money covered,
    Money uncovered,
    Money coveredInterest,
    Money uncoveredInterest,
    Money dutiableValue,
    Money domesticValue) {

  /** The same with values that the officer states; null keeps what is known. */
  public PenaltyBasis with(Money dutiable, Money domestic) {
    return new PenaltyBasis(
        statute,
        covered,
        uncovered,
        coveredInterest,
        uncoveredInterest,
        dutiable == null ? dutiableValue : dutiable,
        domestic == null ? domesticValue : domestic);
  }

  /**
   * The most that the law allows as a penalty decided with the outcome (19 USC 1592(c), 1593a(c)):
   * of a disclosure that is valid in part, for what it covers.
   *
   * @throws StatuteException where a value that it depends on is missing
   */
  public MaximumPenalty limit(DisclosureOutcome outcome, Culpability culpability) {
    return switch (outcome) {
      case VALID -> of(culpability, true, covered.plus(uncovered), interest());
      case VALID_IN_PART -> of(culpability, true, covered, coveredInterest);
      case INVALID -> of(culpability, false, covered.plus(uncovered), null);
    };
  }

  /**
   * The most that the law allows for what a disclosure that is valid in part does not cover. It is
   * not decided with the outcome: a penalty that no disclosure lessens needs a notice of its own
   * before it (19 USC 1592(b)(1), 1593a(b)(1); 19 CFR 162.77).
   *
   * @throws StatuteException where a value that it depends on is missing
   */
  public MaximumPenalty ofUncovered(Culpability culpability) {
    return of(culpability, false, uncovered, null);
  }

  private Money interest() {
    return coveredInterest == null ? null : coveredInterest.plus(uncoveredInterest);
  }

  private MaximumPenalty of(Culpability culpability, boolean valid, Money loss, Money interest) {
    return MaximumPenalty.of(
        new PenaltyFacts(
            statute, culpability, valid, loss, dutiableValue, domesticValue, interest, 0));
  }
}
