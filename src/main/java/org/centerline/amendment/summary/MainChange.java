package org.centerline.amendment.summary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.centerline.statute.ClassCode;
import org.centerline.statute.SummaryIssue;

/**
 * What an amendment changes in the first place, so that like ones are found (docs/decisions/031). A
 * change of the number or the value changes the charges too: the first that applies is the issue.
 *
 * @param heading six digits of the first line that changes so; as amended, where it stays
 */
public record MainChange(SummaryIssue issue, String heading) {

  private static final int SIX = 6;

  private static final Map<SummaryIssue, Predicate<LineDifference>> IN_ORDER =
      new LinkedHashMap<>();

  static {
    IN_ORDER.put(SummaryIssue.CLASSIFICATION, line -> changes(line, "hts"));
    IN_ORDER.put(SummaryIssue.APPRAISED_VALUE, line -> changes(line, "value"));
    IN_ORDER.put(SummaryIssue.ANTIDUMPING, MainChange::changesDumping);
    IN_ORDER.put(SummaryIssue.CHARGES, line -> true);
  }

  /** Compares two versions of a summary; that which changes none of its lines is of the first. */
  public static MainChange between(EntrySummary old, EntrySummary amended) {
    List<LineDifference> lines = Difference.between(old, amended).lines();
    if (!old.entryType().equals(amended.entryType())) {
      return new MainChange(SummaryIssue.ENTRY_TYPE, heading(amended, old, Optional.empty()));
    }
    for (var issue : IN_ORDER.entrySet()) {
      Optional<Integer> first =
          lines.stream().filter(issue.getValue()).map(LineDifference::line).findFirst();
      if (first.isPresent()) {
        return new MainChange(issue.getKey(), heading(amended, old, first));
      }
    }
    return new MainChange(SummaryIssue.OTHER_DATA, heading(amended, old, Optional.empty()));
  }

  private static boolean changes(LineDifference line, String field) {
    return line.fields().stream().anyMatch(change -> change.field().equals(field));
  }

  private static boolean changesDumping(LineDifference line) {
    return line.charges().stream()
        .map(ClassDifference::classCode)
        .anyMatch(
            code -> code.equals(ClassCode.ANTIDUMPING) || code.equals(ClassCode.COUNTERVAILING));
  }

  /** Of the line of this number, or of the first; null where there is no line at all. */
  private static String heading(EntrySummary amended, EntrySummary old, Optional<Integer> number) {
    return Stream.concat(amended.lines().stream(), old.lines().stream())
        .filter(line -> number.isEmpty() || line.line() == number.get())
        .findFirst()
        .map(line -> line.hts().substring(0, SIX))
        .orElse(null);
  }
}
