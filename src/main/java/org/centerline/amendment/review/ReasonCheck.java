package org.centerline.amendment.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centerline.amendment.AmendmentFiling;
import org.centerline.filing.Violations;

/**
 * Checks the form of an amendment's reason codes. How many are taken, and of which form they are,
 * is a matter of eligibility.
 */
public final class ReasonCheck {

  private static final int MOST_REASONS = 50;
  private static final int REASON_LENGTH = 3;

  private final AmendmentFiling filing;
  private final Violations found;

  public ReasonCheck(AmendmentFiling filing, Violations found) {
    this.filing = filing;
    this.found = found;
  }

  /** The reason codes of lines, by line number. */
  public Map<Integer, List<String>> read() {
    codes(filing.headerReasons(), found.at("headerReasons"));
    Map<Integer, List<String>> reasons = new HashMap<>();
    List<AmendmentFiling.LineReason> stated = filing.lineReasons();
    Set<Integer> lines = lines();
    for (int i = 0; stated != null && i < stated.size(); i++) {
      line(stated.get(i), lines, reasons, found.at("lineReasons", i));
    }
    return reasons;
  }

  /** The lines of both versions: a line may be given up, or be new. */
  private Set<Integer> lines() {
    return Stream.concat(
            numbers(filing.entry() == null ? null : filing.entry().lines()),
            numbers(filing.amended() == null ? null : filing.amended().lines()))
        .collect(Collectors.toSet());
  }

  private static Stream<Integer> numbers(List<AmendmentFiling.Line> lines) {
    return lines == null
        ? Stream.of()
        : lines.stream()
            .filter(Objects::nonNull)
            .map(AmendmentFiling.Line::line)
            .filter(Objects::nonNull);
  }

  private static void line(
      AmendmentFiling.LineReason reason,
      Set<Integer> lines,
      Map<Integer, List<String>> reasons,
      Violations at) {
    if (at.present(reason)
        && at.at("line").present(reason.line())
        && at.at("codes").present(reason.codes())
        && codes(reason.codes(), at.at("codes"))) {
      at.at("line")
          .require(
              reasons.put(reason.line(), reason.codes()) == null,
              "LINE_NUMBER_DUPLICATE",
              "Line %d stands here twice.".formatted(reason.line()));
      at.at("line")
          .require(
              lines.contains(reason.line()),
              "LINE_UNKNOWN",
              "Neither version has a line %d.".formatted(reason.line()));
    }
  }

  private static boolean codes(List<String> codes, Violations at) {
    if (codes == null) {
      return true;
    }
    boolean good =
        at.require(
            codes.size() <= MOST_REASONS,
            "TOO_MANY_REASONS",
            "At most %d reason codes are read.".formatted(MOST_REASONS));
    Set<String> seen = new HashSet<>();
    for (int i = 0; good && i < codes.size(); i++) {
      good =
          at.at(i).line(codes.get(i), REASON_LENGTH)
              && at.at(i)
                  .require(
                      seen.add(codes.get(i)),
                      "REASON_DUPLICATE",
                      "Reason code %s stands here twice.".formatted(codes.get(i)));
    }
    return good;
  }
}
