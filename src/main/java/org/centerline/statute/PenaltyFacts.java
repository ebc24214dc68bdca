package org.centerline.statute;

import java.util.Objects;

/**
 * What the maximum penalty of one violation depends on.
 *
 * @param statute which law was broken
 * @param culpability how
 * @param validDisclosure whether a prior disclosure of it is valid, its tender included
 * @param loss duties, taxes and fees, for drawback revenue, of which the United States is or may be
 *     deprived; zero where the violation did not affect their assessment
 * @param dutiableValue of the merchandise; null where not known
 * @param domesticValue of the merchandise; null where not known
 * @param interest of a valid disclosure, see {@link DisclosureInterest}; null where not known
 * @param earlier how many earlier negligent violations on the same issue; counts for drawback only
 */
public record PenaltyFacts(
    PenaltyStatute statute,
    Culpability culpability,
    boolean validDisclosure,
    Money loss,
    Money dutiableValue,
    Money domesticValue,
    Money interest,
    int earlier) {

  /**
   * Checks the parts.
   *
   * @throws StatuteException where the loss is negative, or drawback is claimed by gross negligence
   */
  public PenaltyFacts {
    Objects.requireNonNull(statute, "statute");
    Objects.requireNonNull(culpability, "culpability");
    if (loss.isNegative()) {
      throw StatuteException.contradictory(
          "loss", "A loss is zero or more, not %s.".formatted(loss));
    }
    if (statute == PenaltyStatute.SECTION_1593A && culpability == Culpability.GROSS_NEGLIGENCE) {
      throw StatuteException.contradictory(
          "culpability", "19 USC 1593a knows fraud and negligence, no gross negligence.");
    }
  }

  Money require(String fact, Money amount) {
    if (amount == null) {
      throw StatuteException.missing(
          fact, "%s is missing: the maximum penalty depends on it.".formatted(fact));
    }
    return amount;
  }
}
