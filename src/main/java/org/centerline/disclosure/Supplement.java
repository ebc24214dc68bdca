package org.centerline.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a discloser supplies later; nulls for what stays as it is.
 *
 * @param on day it was received
 * @param entries further importations, as in the filing
 */
public record Supplement(
    LocalDate on,
    String merchandise,
    List<DisclosureFiling.Entry> entries,
    String violation,
    String howItOccurred,
    String correctInformation) {

  /** Whether it supplies nothing. */
  boolean isEmpty() {
    return Stream.of(merchandise, violation, howItOccurred, correctInformation)
            .allMatch(Objects::isNull)
        && (entries == null || entries.isEmpty());
  }

  /** The same, received on a day. */
  public Supplement asReceivedOn(LocalDate day) {
    return new Supplement(day, merchandise, entries, violation, howItOccurred, correctInformation);
  }
}
