package org.centerline.statute;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day on which federal offices were closed by order without it being a legal holiday.
 *
 * @param date the day
 * @param name the occasion, as printed in explanations
 */
public record Closing(LocalDate date, String name) {

  /** Rejects a missing date or name. */
  public Closing {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(name, "name");
  }
}
