package org.centerline.statute;

import java.util.ArrayList;
import java.util.List;

/**
 * What the penalty of a disclosed violation depends on. Of one that is valid in part, the part that
 * it covers and the part that it does not are penalized each by its own rule, and add up (19 CFR
 * 162.74(e), (h); Snuggles, 937 F. Supp. 923). A violation that it does not disclose at all is
 * another case.
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
   * The most that the law allows, part by part (19 USC 1592(c), 1593a(c)).
   *
   * @throws StatuteException where a value that it depends on is missing
   */
  public List<MaximumPenalty> limit(DisclosureOutcome outcome, Culpability culpability) {
    return switch (outcome) {
      case VALID -> List.of(disclosed(culpability, covered.plus(uncovered), interest()));
      case INVALID -> List.of(undisclosed(culpability, covered.plus(uncovered)));
      case VALID_IN_PART -> {
        List<MaximumPenalty> parts =
            new ArrayList<>(List.of(disclosed(culpability, covered, coveredInterest)));
        if (uncovered.isPositive()) {
          parts.add(undisclosed(culpability, uncovered));
        }
        yield parts;
      }
    };
  }

  private Money interest() {
    return coveredInterest == null ? null : coveredInterest.plus(uncoveredInterest);
  }

  private MaximumPenalty disclosed(Culpability culpability, Money loss, Money interest) {
    return of(culpability, true, loss, interest);
  }

  private MaximumPenalty undisclosed(Culpability culpability, Money loss) {
    return of(culpability, false, loss, null);
  }

  private MaximumPenalty of(Culpability culpability, boolean valid, Money loss, Money interest) {
    return MaximumPenalty.of(
        new PenaltyFacts(
            statute, culpability, valid, loss, dutiableValue, domesticValue, interest, 0));
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
