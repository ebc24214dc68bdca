package org.centerline.statute;

import java.util.ArrayList;
import java.util.List;

/**
 * What the penalty of a disclosed violation depends on. Of one that is valid in part, the part that
 * it covers and the part that it does not are penalized each by its own rule, and add up (19 CFR
 * 162.74(e), (h); Snuggles, 937 F. Supp. 923). A violation that it does not disclose at all is
 * another case.
 *
 * @param covered loss at the ports that the disclosure lists
 * @param uncovered loss at others
 * @param coveredInterest interest on the loss that is covered; null where not known
 * @param dutiableValue null where not known
 * @param domesticValue null where not known
 */
public record PenaltyBasis(
    PenaltyStatute statute,
    Money covered,
    Money uncovered,
    Money coveredInterest,
    Money dutiableValue,
    Money domesticValue) {

  /** The same with values that the officer states; null keeps what is known. */
  public PenaltyBasis with(Money dutiable, Money domestic) {
    return new PenaltyBasis(
        statute,
        covered,
        uncovered,
        coveredInterest,
        dutiable == null ? dutiableValue : dutiable,
        domestic == null ? domesticValue : domestic);
  }

  /**
   * The most that the law allows, part by part (19 USC 1592(c), 1593a(c)).
   *
   * @throws StatuteException where a value that it depends on is missing
   */
  public List<MaximumPenalty> limit(DisclosureOutcome outcome, Culpability culpability) {
    return switch (outcome) {
      case VALID -> List.of(of(culpability, true, covered.plus(uncovered)));
      case INVALID -> List.of(of(culpability, false, covered.plus(uncovered)));
      case VALID_IN_PART -> {
        List<MaximumPenalty> parts = new ArrayList<>(List.of(of(culpability, true, covered)));
        if (uncovered.isPositive()) {
          parts.add(of(culpability, false, uncovered));
        }
        yield parts;
      }
    };
  }

  private MaximumPenalty of(Culpability culpability, boolean valid, Money loss) {
    return MaximumPenalty.of(
        new PenaltyFacts(
            statute, culpability, valid, loss, dutiableValue, domesticValue, coveredInterest, 0));
  }

  /** The parts of a limit added up. */
  public static Money sum(List<MaximumPenalty> parts) {
    return Money.sum(parts.stream().map(MaximumPenalty::amount).toList());
  }

  /** A limit in a sentence with its citations. */
  public static String inWords(List<MaximumPenalty> parts) {
    return String.join(
        ", and ",
        parts.stream()
            .map(part -> "$%s, %s (%s)".formatted(part.amount(), part.words(), part.citation()))
            .toList());
  }
}
