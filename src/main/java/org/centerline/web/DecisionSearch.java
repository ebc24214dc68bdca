package org.centerline.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centerline.docket.LineOfWork;
import org.springframework.http.HttpStatus;

/**
 * What decisions are looked for; null for any.
 *
 * @param line of {@link #LINES}
 * @param digits two to six digits with which the tariff number begins
 * @param q words of what offices answered each other
 */
record DecisionSearch(LineOfWork line, String digits, String issue, String statute, String q) {

  /** The lines of work whose decisions are compared; disclosures are privileged (017). */
  static final List<LineOfWork> LINES =
      List.of(LineOfWork.PROTEST, LineOfWork.AMENDMENT, LineOfWork.VALIDATION);

  private static final int LONGEST_TEXT = 200;

  /**
   * Reads what was asked for.
   *
   * @param hts with or without dots; of more than six digits the first six
   * @throws BadRequest 422 where the number is none, or decisions of that line are not compared
   */
  static DecisionSearch of(LineOfWork line, String hts, String issue, String statute, String q) {
    Parameters.plain(hts, issue, statute, q);
    if (q != null && q.length() > LONGEST_TEXT) {
      throw new BadRequest(
          HttpStatus.BAD_REQUEST, "", "BAD_PARAMETER", "A search has at most 200 characters.");
    }
    if (line != null && !LINES.contains(line)) {
      throw new BadRequest(
          HttpStatus.UNPROCESSABLE_ENTITY,
          "/lineOfWork",
          "LINE_NOT_COMPARED",
          "Decisions of protests, amendments and validations are compared; prior disclosures are privileged (19 CFR 162.74).");
    }
    return new DecisionSearch(line, digits(hts), orNull(issue), orNull(statute), orNull(q));
  }

  /** Looks for any. */
  static DecisionSearch any() {
    return new DecisionSearch(null, null, null, null, null);
  }

  /** The words for what offices answered each other, among them issue and statute; null for any. */
  String words() {
    return orNull(
        Stream.of(q, issue == null ? null : issue.replace('_', ' '), statute)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" ")));
  }

  private static String digits(String hts) {
    if (orNull(hts) == null) {
      return null;
    }
    String digits = hts.replace(".", "").strip();
    if (!digits.matches("[0-9]{2,10}")) {
      throw new BadRequest(
          HttpStatus.UNPROCESSABLE_ENTITY,
          "/hts",
          "HTS_INVALID",
          "A tariff number has two to ten digits, not '%s'.".formatted(hts));
    }
    return digits.substring(0, Math.min(6, digits.length()));
  }

  private static String orNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
