package org.centerline.statute;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The loss on one entry.
 *
 * @param entryNumber as printed; for drawback, the claim
 * @param port four-digit port of entry
 * @param entryDate date of entry
 * @param liquidationDate date of liquidation, null where not liquidated; for drawback, the day of
 *     the overpayment
 * @param amounts what was lost of each class, never negative
 */
public record EntryLoss(
    String entryNumber,
    String port,
    LocalDate entryDate,
    LocalDate liquidationDate,
    SortedMap<ClassCode, Money> amounts) {

  /** Takes a copy. */
  public EntryLoss {
    amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
  }

  /** The loss on the entry in all. */
  public Money total() {
    return Money.sum(amounts.values());
  }
}
