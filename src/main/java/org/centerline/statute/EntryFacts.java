package org.centerline.statute;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A protested entry.
 *
 * @param entryNumber as printed, such as {@code ABC-1234567-6}
 * @param entryDate null where not given
 * @param liquidationDate null where not liquidated
 */
public record EntryFacts(String entryNumber, LocalDate entryDate, LocalDate liquidationDate) {

  /** Rejects a missing number. */
  public EntryFacts {
    Objects.requireNonNull(entryNumber, "entryNumber");
  }
}
