package org.centerline.statute;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The most that the law allows as a penalty for one violation (section C8): 19 USC 1592(c) and 19
 * CFR 162.73, since 1978-10-03, with taxes and fees since 1993-12-08; 19 USC 1593a(c), since
 * 1993-12-08. What is assessed within it is for a person to decide.
 *
 * <p>A violation that lost duties and one that did not are each computed and add up (Snuggles, 937
 * F. Supp. 923). As the law says "not to exceed", a fraction of a cent is dropped.
 *
 * @param amount the maximum
 * @param words what it is, as part of a sentence
 * @param citation the legal source
 */
public record MaximumPenalty(Money amount, String words, String citation) {

  /**
   * Computes the maximum.
   *
   * @throws StatuteException where an amount that it depends on is missing
   */
  public static MaximumPenalty of(PenaltyFacts facts) {
    if (facts.statute() == PenaltyStatute.SECTION_1593A) {
      return facts.validDisclosure() ? disclosedClaim(facts) : undisclosedClaim(facts);
    }
    return facts.validDisclosure() ? disclosedEntry(facts) : undisclosedEntry(facts);
  }

  /** Amount, kind and source as they stand in a sentence. */
  public String inWords() {
    return "$%s, %s (%s)".formatted(amount, words, citation);
  }

  private static MaximumPenalty disclosedEntry(PenaltyFacts facts) {
    if (facts.culpability() != Culpability.FRAUD) {
      return new MaximumPenalty(
          facts.loss().isZero() ? Money.ZERO : facts.require("interest", facts.interest()),
          "interest from the date of liquidation on the duties, taxes and fees lost",
          "19 USC 1592(c)(4)(B); 19 CFR 162.73(b)");
    }
    return facts.loss().isZero()
        ? new MaximumPenalty(
            percent(10, facts.require("dutiableValue", facts.dutiableValue())),
            "10 percent of the dutiable value",
            "19 USC 1592(c)(4)(A)(ii); 19 CFR 162.73(b)")
        : new MaximumPenalty(
            facts.loss(),
            "100 percent of the duties, taxes and fees lost",
            "19 USC 1592(c)(4)(A)(i); 19 CFR 162.73(b)");
  }

  private static MaximumPenalty undisclosedEntry(PenaltyFacts facts) {
    return switch (facts.culpability()) {
      case FRAUD ->
          new MaximumPenalty(
              facts.require("domesticValue", facts.domesticValue()),
              "the domestic value of the merchandise",
              "19 USC 1592(c)(1); 19 CFR 162.73(a)");
      case GROSS_NEGLIGENCE -> negligent(facts, "four", 4, 40, "19 USC 1592(c)(2)");
      case NEGLIGENCE -> negligent(facts, "two", 2, 20, "19 USC 1592(c)(3)");
    };
  }

  private static MaximumPenalty negligent(
      PenaltyFacts facts, String word, int times, int percent, String citation) {
    if (facts.loss().isZero()) {
      return new MaximumPenalty(
          percent(percent, facts.require("dutiableValue", facts.dutiableValue())),
          "%d percent of the dutiable value".formatted(percent),
          citation + "(B); 19 CFR 162.73(a)");
    }
    Money multiple = percent(100 * times, facts.loss());
    Money domestic = facts.require("domesticValue", facts.domesticValue());
    return new MaximumPenalty(
        multiple.compareTo(domestic) < 0 ? multiple : domestic,
        "the lesser of the domestic value and %s times the duties, taxes and fees lost"
            .formatted(word),
        citation + "(A); 19 CFR 162.73(a)");
  }

  private static MaximumPenalty disclosedClaim(PenaltyFacts facts) {
    return facts.culpability() == Culpability.FRAUD
        ? new MaximumPenalty(
            facts.loss(), "100 percent of the revenue lost", "19 USC 1593a(c)(3)(A)(i)")
        : new MaximumPenalty(
            facts.loss().isZero() ? Money.ZERO : facts.require("interest", facts.interest()),
            "interest from the overpayment to the tender on the revenue lost",
            "19 USC 1593a(c)(3)(A)(ii)");
  }

  private static MaximumPenalty undisclosedClaim(PenaltyFacts facts) {
    if (facts.culpability() == Culpability.FRAUD) {
      return new MaximumPenalty(
          percent(300, facts.loss()), "three times the revenue lost", "19 USC 1593a(c)(1)");
    }
    int percent = facts.earlier() == 0 ? 20 : facts.earlier() == 1 ? 50 : 100;
    return new MaximumPenalty(
        percent(percent, facts.loss()),
        "%d percent of the revenue lost".formatted(percent),
        facts.earlier() == 0 ? "19 USC 1593a(c)(2)(A)" : "19 USC 1593a(c)(2)(B)");
  }

  private static Money percent(int percent, Money of) {
    return Money.of(
        of.amount()
            .multiply(BigDecimal.valueOf(percent))
            .movePointLeft(2)
            .setScale(2, RoundingMode.DOWN));
  }
}
