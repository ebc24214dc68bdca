package org.centerline.disclosure.outcome;

import java.util.Optional;
import java.util.stream.Collectors;
import org.centerline.disclosure.loss.LossWords;
import org.centerline.statute.DisclosureCriterion;
import org.centerline.statute.DisclosureOpinion;
import org.centerline.statute.Finding;
import org.centerline.statute.Listing;

/** What the law advises of a disclosure, in words. */
final class AdviceWords {

  private AdviceWords() {}

  private static String validity(DisclosureOpinion.Validity validity) {
    return switch (validity) {
      case VALID -> "Valid: the four criteria are met for all that was found.";
      case VALID_IN_PART -> "Valid in part: something that was found is not covered.";
      case INVALID -> "Not valid: a criterion is not met.";
      case UNDECIDED -> "Open: something is not known, or the law leaves it to the officer.";
    };
  }

  /** What the law advises, and that nobody has verified the loss where it is so. */
  static String advice(OutcomeAdvice.Advice advised) {
    return validity(advised.opinion().validity())
        + (advised.tender().outstanding() == null
            ? " The Center has verified no loss: valid it is only for a reason (19 CFR 162.74(c))."
            : "");
  }

  /** The four criteria, a line each, with how each stands and its source. */
  static String criteria(OutcomeAdvice.Advice advised) {
    return advised.opinion().criteria().entrySet().stream()
        .map(
            one ->
                "%s: %s (%s)"
                    .formatted(
                        criterion(one.getKey()),
                        outcome(one.getValue()),
                        one.getKey().citation(advised.basis().statute())))
        .collect(Collectors.joining("\n"));
  }

  /** What a person has to weigh, a line each. */
  static String findings(OutcomeAdvice.Advice advised) {
    return advised.opinion().findings().stream()
            .map(finding -> "\n" + finding.inWords())
            .collect(Collectors.joining())
        + advised.lateness().map("\n"::concat).orElse("")
        + (advised.uncalculated().isEmpty()
            ? ""
            : "\nNOT CALCULATED, as named after the calculation or left out of it: "
                + Listing.of(advised.uncalculated()));
  }

  /**
   * What the disclosure does not cover, and why: what was found of its scope, and the loss entry by
   * entry; empty where only the officer can say.
   */
  static Optional<String> uncovered(OutcomeAdvice.Advice advised) {
    String found =
        advised.coverage().scope().findings().stream()
            .map(Finding::inWords)
            .collect(Collectors.joining("\n"));
    return advised.coverage().uncovered().isEmpty()
        ? Optional.of(found).filter(words -> !words.isEmpty())
        : Optional.of(
            "%s\nThe loss on what is not covered, by entry:\n%s"
                .formatted(
                    found,
                    LossWords.byEntry(
                        advised.coverage().uncovered(),
                        advised.basis().statute(),
                        Integer.MAX_VALUE)));
  }

  private static String criterion(DisclosureCriterion criterion) {
    return switch (criterion) {
      case CIRCUMSTANCES -> "The circumstances of the violation are disclosed";
      case COMMUNICATION -> "They were told to a Customs officer, orally or in writing";
      case TIMING -> "Before, or without knowledge of, a formal investigation";
      case TENDER -> "The loss of duties, taxes and fees is tendered";
    };
  }

  private static String outcome(DisclosureCriterion.Outcome outcome) {
    return switch (outcome) {
      case MET -> "met";
      case OPEN -> "open";
      case DISCRETIONARY -> "for the officer to decide";
      case FAILED -> "not met";
    };
  }
}
