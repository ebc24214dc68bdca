package org.centerline.amendment.summary;

import java.util.List;
import org.centerline.statute.Money;

/**
 * What changed on one line.
 *
 * @param line its number
 * @param change whether the line was added, removed or changed
 * @param fields the fields that changed, charges aside
 * @param charges the charges that changed, by class code
 */
public record LineDifference(
    int line, Change change, List<FieldChange> fields, List<ClassDifference> charges) {

  /** What happened to a line. */
  public enum Change {
    /** Only the amended version has it. */
    ADDED,
    /** Only the old version has it. */
    REMOVED,
    /** Both have it, not alike. */
    CHANGED
  }

  /** Takes copies. */
  public LineDifference {
    fields = List.copyOf(fields);
    charges = List.copyOf(charges);
  }

  /** What the line adds to what is owed, or takes from it where negative. */
  public Money effect() {
    return charges.stream().map(ClassDifference::difference).reduce(Money.ZERO, Money::plus);
  }
}
