package org.centerline.statute;

import java.util.List;
import java.util.stream.Collectors;

/** A protest of a reliquidation reaches only the questions involved in it: 19 CFR 174.16. */
final class ReliquidationScope {

  private ReliquidationScope() {}

  static List<Finding> findings(ProtestFacts facts) {
    // Whether the reliquidation was lawful at all is always a question involved in it.
    if (facts.reliquidationOf().isEmpty()
        || facts.decision() == ProtestableDecision.LIQUIDATION
        || facts.reliquidationOf().contains(facts.decision())) {
      return List.of();
    }
    String involved =
        facts.reliquidationOf().stream()
            .sorted()
            .map(ProtestableDecision::label)
            .collect(Collectors.joining("; "));
    return List.of(
        new Finding(
            FindingCode.NOT_PROTESTABLE,
            "19 CFR 174.16",
            "The reliquidation involved only this: %s. The %s was not reopened by it."
                .formatted(involved, facts.decision().label())));
  }
}
