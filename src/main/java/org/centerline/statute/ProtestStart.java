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

  Deadline deadline(LocalDate entryDate, OfficeCalendar calendar) {
    ProtestEra era = ProtestEra.of(entryDate, on);
    return Roll.OFFICE.deadline(
        ClockKind.PROTEST_WINDOW,
        on,
        on.plusDays(era.days()),
        era.citation(),
        Days.counted(opening, on, era.days()) + era.because(entryDate),
        calendar);
  }
}
