package org.centerline.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.centerline.amendment.summary.Charge;
import org.centerline.amendment.summary.ClassDifference;
import org.centerline.amendment.summary.Difference;
import org.centerline.amendment.summary.LineDifference;
import org.centerline.amendment.summary.SummaryHistory;
import org.centerline.amendment.summary.SummaryLine;
import org.centerline.statute.Money;

/**
 * One version of an entry summary, whole, with what it changes of the version before.
 *
 * @param caseNumber the case that states it
 * @param state {@code STATED}, {@code IN_FORCE}, {@code REPLACED}, {@code PROPOSED} or {@code
 *     REJECTED}
 * @param since the day from which it is held; null where it is not
 * @param total what the filer says is owed in all; null where not stated
 * @param charged what is owed on all lines together
 * @param difference null for the version that the case amends: another case shows what it changed
 */
public record VersionView(
    String entryNumber,
    int version,
    String caseNumber,
    String state,
    LocalDate since,
    String entryType,
    String total,
    String charged,
    List<KeptLine> lines,
    VersionChange difference) {

  /** A line of the summary. */
  public record KeptLine(int line, String hts, String value, List<KeptCharge> charges) {

    private static KeptLine of(SummaryLine line) {
      return new KeptLine(
          line.line(),
          line.hts(),
          line.value().toString(),
          line.charges().stream()
              .sorted(Comparator.comparing(Charge::classCode))
              .map(KeptCharge::of)
              .toList());
    }
  }

  /** What is owed on a line for one class code; {@code rate} is null where none is stated. */
  public record KeptCharge(String classCode, String amount, String rate) {

    private static KeptCharge of(Charge charge) {
      return new KeptCharge(
          charge.classCode().code(),
          charge.amount().toString(),
          charge.rate() == null ? null : charge.rate().toPlainString());
    }
  }

  /**
   * What a version changes.
   *
   * @param fields what changes of the summary as a whole
   * @param lines the lines that change, by number
   * @param totals every class code of either version with its sum over all lines
   * @param net what is owed more in all, less where negative
   */
  public record VersionChange(
      int from,
      int to,
      List<ChangedField> fields,
      List<ChangedLine> lines,
      List<ChangedAmount> totals,
      String net) {

    private static VersionChange of(int to, Difference difference) {
      return new VersionChange(
          to - 1,
          to,
          difference.oldType().equals(difference.amendedType())
              ? List.of()
              : List.of(
                  new ChangedField("entryType", difference.oldType(), difference.amendedType())),
          difference.lines().stream().map(ChangedLine::of).toList(),
          difference.totals().stream().map(ChangedAmount::of).toList(),
          difference.net().toString());
    }
  }

  /** A field that changes; null where there is none before or after. */
  public record ChangedField(String field, String old, @JsonProperty("new") String amended) {}

  /**
   * A line that changes.
   *
   * @param change {@code ADDED}, {@code REMOVED} or {@code CHANGED}
   * @param effect what the line adds to what is owed; takes from it where negative
   */
  public record ChangedLine(
      int line,
      String change,
      List<ChangedField> fields,
      List<ChangedAmount> charges,
      String effect) {

    private static ChangedLine of(LineDifference line) {
      return new ChangedLine(
          line.line(),
          line.change().name(),
          line.fields().stream()
              .map(field -> new ChangedField(field.field(), field.old(), field.amended()))
              .toList(),
          line.charges().stream().map(ChangedAmount::of).toList(),
          line.effect().toString());
    }
  }

  /** What one class code was and becomes, and what that adds to what is owed. */
  public record ChangedAmount(
      String classCode, String old, @JsonProperty("new") String amended, String effect) {

    private static ChangedAmount of(ClassDifference charge) {
      return new ChangedAmount(
          charge.classCode().code(),
          charge.old().toString(),
          charge.amended().toString(),
          charge.difference().toString());
    }
  }

  static VersionView of(SummaryHistory.Whole whole) {
    SummaryHistory.Version version = whole.version();
    Money total = whole.summary().total();
    return new VersionView(
        whole.entryNumber(),
        version.version(),
        version.caseNumber(),
        version.state().name(),
        version.since(),
        whole.summary().entryType(),
        total == null ? null : total.toString(),
        whole.summary().charged().toString(),
        whole.summary().lines().stream().map(KeptLine::of).toList(),
        whole.difference() == null
            ? null
            : VersionChange.of(version.version(), whole.difference()));
  }
}
