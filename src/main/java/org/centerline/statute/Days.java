package org.centerline.statute;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** How dates and counts read in explanations. */
final class Days {

  private Days() {}

  /** Such as {@code 2025-09-10 (Wednesday)}. */
  static String named(LocalDate date) {
    return date + " (" + date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ")";
  }

  /** The earlier of two days; where one is null, the other. */
  static LocalDate earlier(LocalDate one, LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.isBefore(one) ? other : one;
  }

  /** The opening fact as day 0 and the count to the last day. */
  static String counted(String start, LocalDate from, int days) {
    return "%s on %s (day 0); day %d is %s."
        .formatted(start, from, days, named(from.plusDays(days)));
  }
}
