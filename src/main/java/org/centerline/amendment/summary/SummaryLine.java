package org.centerline.amendment.summary;

import java.util.List;
import java.util.Objects;
import org.centerline.statute.Money;

/**
 * A line of an entry summary.
 *
 * @param line its number, from 1
 * @param hts tariff number, 8 or 10 digits
 * @param value entered value
 * @param charges what is owed on it, one for each class code
 */
public record SummaryLine(int line, String hts, Money value, List<Charge> charges) {

  /** Takes a copy; rejects a missing tariff number or value. */
  public SummaryLine {
    Objects.requireNonNull(hts, "hts");
    Objects.requireNonNull(value, "value");
    charges = List.copyOf(charges);
  }
}
