package org.centerline.statute;

import java.util.ArrayList;
import java.util.List;

/** What a protest must contain: 19 CFR 174.13(a). */
final class RequiredContents {

  private RequiredContents() {}

  static List<Finding> findings(ProtestFacts facts) {
    List<Finding> missing = new ArrayList<>();
    if (facts.entries().isEmpty()) {
      missing.add(finding("(3)", "No entry is named."));
    }
    List<EntryFacts> undated =
        facts.entries().stream().filter(entry -> entry.entryDate() == null).toList();
    if (!undated.isEmpty()) {
      missing.add(
          finding(
              "(3)", "The date of entry is missing for %s.".formatted(Listing.entries(undated))));
    }
    if (facts.decisionDate() == null && facts.decision().isNeverLiquidation()) {
      missing.add(
          finding("(4)", "The date of the %s is missing.".formatted(facts.decision().label())));
    }
    if (!facts.merchandiseDescribed()) {
      missing.add(finding("(5)", "The merchandise is not described."));
    }
    if (!facts.groundsStated()) {
      missing.add(finding("(6)", "The reasons for the objection are not stated."));
    }
    if (!facts.claimStated() && needsClaim(facts.decision())) {
      missing.add(
          finding("(6)", "It is not said what %s is claimed.".formatted(facts.decision().label())));
    }
    if (facts.role() == FilerRole.SURETY && !facts.nonCollusionCertified()) {
      missing.add(
          finding(
              "(8)",
              "The surety protests without certifying that it does not protest collusively to"
                  + " lengthen another's time; the certificate is needed unless another party protested in time."));
    }
    return missing;
  }

  private static boolean needsClaim(ProtestableDecision decision) {
    return decision == ProtestableDecision.CLASSIFICATION
        || decision == ProtestableDecision.APPRAISED_VALUE;
  }

  private static Finding finding(String paragraph, String message) {
    return new Finding(FindingCode.INCOMPLETE, "19 CFR 174.13(a)" + paragraph, message);
  }
}
