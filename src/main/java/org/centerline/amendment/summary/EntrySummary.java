package org.centerline.amendment.summary;

import java.util.List;
import java.util.Objects;
import org.centerline.statute.Money;

/**
 * One version of an entry summary, whole.
 *
 * @param entryType two-digit entry type
 * @param total what the filer says is owed in all; null where not stated
 * @param lines its lines
 */
public record EntrySummary(String entryType, Money total, List<SummaryLine> lines) {

  /** Takes a copy; rejects a missing entry type. */
  public EntrySummary {
    Objects.requireNonNull(entryType, "entryType");
    lines = List.copyOf(lines);
  }

  /** Whether another version states the same; what only one of them states says nothing else. */
  public boolean agreesWith(EntrySummary other) {
    return Difference.between(this, other).isEmpty()
        && (total == null || other.total == null || total.equals(other.total));
  }

  /** What is owed on all lines together. */
  public Money charged() {
    return lines.stream()
        .flatMap(line -> line.charges().stream())
        .map(Charge::amount)
        .reduce(Money.ZERO, Money::plus);
  }
}
