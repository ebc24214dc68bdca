package org.centerline.web;

import org.springframework.http.HttpStatus;

/**
 * What decisions are looked for; null for any.
 *
 * @param digits two to six digits with which the tariff number begins
 */
record DecisionSearch(String digits, String issue, String statute) {

  /**
   * Reads what was asked for.
   *
   * @param hts with or without dots; of more than six digits the first six
   * @throws BadRequest 422 where the number is none
   */
  static DecisionSearch of(String hts, String issue, String statute) {
    Parameters.plain(issue);
    Parameters.plain(statute);
    return new DecisionSearch(digits(hts), orNull(issue), orNull(statute));
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
