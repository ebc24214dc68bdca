package org.centerline.statute;

import java.time.LocalDate;

/**
 * What opens the time to protest.
 *
 * @param opening how it reads in a sentence
 * @param on its date
 */
record ProtestStart(String opening, LocalDate on) {

  static ProtestStart liquidation(LocalDate date) {
    return new ProtestStart("The entry was liquidated", date);
  }

  static ProtestStart decision(LocalDate date) {
    return new ProtestStart("The decision was made", date);
  }

  static ProtestStart demand(LocalDate date) {
    return new ProtestStart("The demand on the surety's bond was mailed", date);
  }

  /** The window for an entry; the entry date may be null, see {@link ProtestEra}. */
  ProtestWindow window(LocalDate entryDate) {
    return new ProtestWindow(entryDate, this, ProtestEra.of(entryDate, on));
  }
}
