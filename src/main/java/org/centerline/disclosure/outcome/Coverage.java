package org.centerline.disclosure.outcome;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.centerline.statute.DisclosureScope;
import org.centerline.statute.EntryLoss;
import org.centerline.statute.Money;

/**
 * The loss that was found, divided by what the disclosure covers (19 CFR 162.74(b)(2), (e), (h)).
 */
record Coverage(DisclosureScope scope, List<EntryLoss> covered, List<EntryLoss> uncovered) {

  static Coverage of(DisclosureScope scope, List<EntryLoss> losses) {
    Map<Boolean, List<EntryLoss>> parts =
        losses.stream()
            .collect(
                Collectors.partitioningBy(entry -> scope.entries().contains(entry.entryNumber())));
    return new Coverage(scope, parts.get(false), parts.get(true));
  }

  boolean covers(String entryNumber) {
    return !scope.entries().contains(entryNumber);
  }

  Money uncoveredLoss() {
    return Money.sum(uncovered.stream().map(EntryLoss::total).toList());
  }
}
