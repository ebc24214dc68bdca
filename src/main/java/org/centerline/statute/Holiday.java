package org.centerline.statute;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A legal public holiday (5 USC 6103) on the day it is observed.
 *
 * @param date the weekday on which offices are closed for it
 * @param name the holiday's name, as printed in explanations
 */
public record Holiday(LocalDate date, String name) {

  /** Rejects a missing date or name. */
  public Holiday {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(name, "name");
  }
}
