package org.centerline.web;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;

/**
 * What decisions are looked for; null for any.
 *
 * @param digits two to six digits with which the tariff number begins
 * @param q words of what offices answered each other
 */
record DecisionSearch(String digits, String issue, String statute, String q) {

  private static final int LONGEST_TEXT = 200;

  /**
   * Reads what was asked for.
   *
   * @param hts with or without dots; of more than six digits the first six
   * @throws BadRequest 422 where the number is none
   */
  static DecisionSearch of(String hts, String issue, String statute, String q) {
    Parameters.plain(hts, issue, statute, q);
    if (q != null && q.length() > LONGEST_TEXT) {
      throw new BadRequest(
          HttpStatus.BAD_REQUEST, "", "BAD_PARAMETER", "A search has at most 200 characters.");
    }
    return new DecisionSearch(digits(hts), orNull(issue), orNull(statute), orNull(q));
  }

  /** Looks for any. */
  static DecisionSearch any() {
    return new DecisionSearch(null, null, null, null);
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
