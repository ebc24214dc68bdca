package org.centerline.reference;

import java.time.LocalDate;

/**
 * A Center of Excellence and Expertise as one row of {@code centers.csv} describes it.
 *
 * @param id the id used everywhere, e.g. {@code electronics}
 * @param name the announcement's name
 * @param city the coordinating office
 * @param teamCode three digits that say on summaries and statements who processes them (D1)
 * @param opensOn the last day on which the announcement lets it open
 * @param status the announcement's words on when it opens
 * @param validFrom first day of this description
 * @param validTo last day of this description, null while it holds; the day before {@code
 *     validFrom} where others followed on the first day, so that it holds on none
 * @param source where the row comes from, and what later notices say otherwise
 */
public record Center(
    String id,
    String name,
    String city,
    String teamCode,
    LocalDate opensOn,
    String status,
    LocalDate validFrom,
    LocalDate validTo,
    String source) {

  /** The same Center until a day. */
  Center until(LocalDate last) {
    return new Center(id, name, city, teamCode, opensOn, status, validFrom, last, source);
  }

  /**
   * The last day on which the Center worked under this description, null while it holds: one that
   * others followed on its first day had that day.
   */
  public LocalDate lastDay() {
    return validTo != null && validTo.isBefore(validFrom) ? validFrom : validTo;
  }

  /** Whether this description holds on the day. */
  public boolean validOn(LocalDate on) {
    return !on.isBefore(validFrom) && (validTo == null || !on.isAfter(validTo));
  }
}
