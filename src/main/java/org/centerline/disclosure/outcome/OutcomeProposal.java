package org.centerline.disclosure.outcome;

import org.centerline.disclosure.CulpabilityWords;
import org.centerline.statute.Culpability;
import org.centerline.statute.DisclosureOutcome;
import org.centerline.statute.Money;

/**
 * What an FP&amp;F officer proposes.
 *
 * @param notCovered what the disclosure does not cover; null where it covers all or is not valid
 * @param dutiableValue as the officer states it; null where not stated
 * @param domesticValue as the officer states it; null where not stated
 * @param penalty the amount proposed, of a disclosure valid in part for what it covers; null where
 *     the penalty track is to set it
 * @param againstAdvice whether the law advises otherwise
 * @param advised how the law stood to the criteria when it was proposed; null where not kept
 * @param tenderStanding how the tender stood then; null where not kept
 * @param enclosed the writing that goes with a denial for an investigation; null where none does
 * @param submissionsSeen how many submissions it took into account
 * @param approvedBy null until another officer has approved it
 * @param returnedNote why another officer returned it; null where nobody has
 */
public record OutcomeProposal(
    String proposedBy,
    DisclosureOutcome outcome,
    Culpability culpability,
    String notCovered,
    Money dutiableValue,
    Money domesticValue,
    Money penalty,
    String reason,
    boolean againstAdvice,
    String advised,
    String tenderStanding,
    String enclosed,
    int submissionsSeen,
    String approvedBy,
    String returnedNote) {

  /** Outcome, culpability, penalty and the values it rests on in a few lines. */
  String inWords() {
    return "The disclosure is %s; culpability: %s.%s%s%s%s%s"
        .formatted(
            outcome.words(),
            CulpabilityWords.of(culpability),
            notCovered == null ? "" : "\nNot covered: " + notCovered,
            penalized(),
            stated("Dutiable", dutiableValue),
            stated("Domestic", domesticValue),
            againstAdvice ? "\nTHE LAW ADVISES OTHERWISE; see the reason." : "");
  }

  private String penalized() {
    if (penalty == null) {
      return "\nThe penalty is left to the penalty track.";
    }
    return outcome == DisclosureOutcome.VALID_IN_PART
        ? "\nPenalty for what is covered: $%s; the rest is left to the penalty track."
            .formatted(penalty)
        : "\nPenalty: $%s.".formatted(penalty);
  }

  private static String stated(String what, Money value) {
    return value == null ? "" : "\n%s value, as stated: $%s.".formatted(what, value);
  }
}
