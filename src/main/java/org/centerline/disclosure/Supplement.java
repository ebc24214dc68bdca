package org.centerline.disclosure;

import java.time.LocalDate;
import java.util.List;

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

  /** The same, received on a day. */
  public Supplement asReceivedOn(LocalDate day) {
    return new Supplement(day, merchandise, entries, violation, howItOccurred, correctInformation);
  }
}
