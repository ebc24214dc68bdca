package org.centerline.amendment.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.centerline.amendment.summary.LineDifference.Change;

/**
 * A line number in two versions.
 *
 * @param number the line's number
 * @param old the line before; null where there was none
 * @param amended the line after; null where there is none
 */
record LineComparison(int number, SummaryLine old, SummaryLine amended) {

  /** What differs; empty where nothing does. */
  Optional<LineDifference> difference() {
    List<FieldChange> fields = fields();
    List<ClassDifference> charges =
        Difference.byClass(charges(old), charges(amended)).stream()
            .filter(charge -> !charge.difference().isZero())
            .toList();
    return fields.isEmpty() && charges.isEmpty()
        ? Optional.empty()
        : Optional.of(new LineDifference(number, change(), fields, charges));
  }

  private Change change() {
    if (old == null) {
      return Change.ADDED;
    }
    return amended == null ? Change.REMOVED : Change.CHANGED;
  }

  private static List<Charge> charges(SummaryLine line) {
    return line == null ? List.of() : line.charges();
  }

  private List<FieldChange> fields() {
    List<FieldChange> fields = new ArrayList<>();
    add(fields, "hts", old == null ? null : old.hts(), amended == null ? null : amended.hts());
    add(
        fields,
        "value",
        old == null ? null : old.value().toString(),
        amended == null ? null : amended.value().toString());
    charges(old)
        .forEach(before -> charges(amended).forEach(after -> addRate(fields, before, after)));
    return fields;
  }

  /** A rate that only one version states does not differ. */
  private static void addRate(List<FieldChange> fields, Charge before, Charge after) {
    if (before.classCode().equals(after.classCode())
        && before.rate() != null
        && after.rate() != null
        && before.rate().compareTo(after.rate()) != 0) {
      fields.add(
          new FieldChange(
              "rate of " + before.classCode(),
              before.rate().toPlainString(),
              after.rate().toPlainString()));
    }
  }

  private static void add(List<FieldChange> fields, String name, String before, String after) {
    if (!Objects.equals(before, after)) {
      fields.add(new FieldChange(name, before, after));
    }
  }
}
