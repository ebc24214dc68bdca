package org.centerline.statute;

import java.time.LocalDate;

/**
 * An importation as a disclosure names it: 19 CFR 162.74(b)(2). Any component may be null.
 *
 * @param number of the entry or drawback claim
 * @param port four-digit port of entry
 * @param from approximate first day of entry
 * @param to approximate last day of entry
 */
public record DisclosedImportation(String number, String port, LocalDate from, LocalDate to) {

  /**
   * Checks the dates.
   *
   * @throws StatuteException where they run backwards
   */
  public DisclosedImportation {
    if (from != null && to != null && to.isBefore(from)) {
      throw StatuteException.contradictory("to", "to %s is before from %s.".formatted(to, from));
    }
  }

  /** By entry or drawback claim number. */
  public static DisclosedImportation numbered(String number, String port) {
    return new DisclosedImportation(number, port, null, null);
  }

  /** By port and approximate dates. */
  public static DisclosedImportation dated(String port, LocalDate from, LocalDate to) {
    return new DisclosedImportation(null, port, from, to);
  }

  /** Whether it is identified: by number, or by port and at least one approximate date. */
  public boolean isIdentified() {
    return stated(number) || (stated(port) && (from != null || to != null));
  }

  static boolean stated(String text) {
    return text != null && !text.isBlank();
  }
}
