package org.centerline.statute;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A closed day past which a last day moved.
 *
 * @param date the day
 * @param reason why it is closed, such as {@code a Saturday} or {@code Christmas Day}
 */
public record SkippedDay(LocalDate date, String reason) {

  /** Rejects a missing date or reason. */
  public SkippedDay {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(reason, "reason");
  }
}
