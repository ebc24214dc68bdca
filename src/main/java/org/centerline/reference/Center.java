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
 * @param validTo last day of this description, null while it holds
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

  /** Whether this description holds on the day. */
  public boolean validOn(LocalDate on) {
    return !on.isBefore(validFrom) && (validTo == null || !on.isAfter(validTo));
  }
}
