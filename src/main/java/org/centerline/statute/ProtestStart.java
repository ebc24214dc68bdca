package org.centerline.statute;

import java.time.LocalDate;

/**
 * What opens the time to protest.
 *
 * @param fact which fact it is
 * @param opening how it reads in a sentence
 * @param on its date
 */
record ProtestStart(StartFact fact, String opening, LocalDate on) {

  static ProtestStart liquidation(LocalDate date) {
    return new ProtestStart(StartFact.LIQUIDATION, "The entry was liquidated", date);
  }

  static ProtestStart decision(LocalDate date) {
    return new ProtestStart(StartFact.DECISION, "The decision was made", date);
  }

  static ProtestStart demand(LocalDate date) {
    return new ProtestStart(StartFact.DEMAND, "The demand on the surety's bond was mailed", date);
  }

  /** The window for an entry; the entry date may be null, see {@link ProtestEra}. */
  ProtestWindow window(LocalDate entryDate) {
    return new ProtestWindow(entryDate, this, ProtestEra.of(entryDate, on));
  }
}
