package org.centerline.statute;

import java.time.LocalDate;

/**
 * The time to protest one entry, before it is put into words: a protest may have 10,000 entries, of
 * which a few are explained.
 *
 * @param entryDate null where not known
 * @param start what opens it
 * @param era how long it is
 */
record ProtestWindow(LocalDate entryDate, ProtestStart start, ProtestEra era) {

  LocalDate due() {
    return start.on().plusDays(era.days());
  }

  Verdict verdict(LocalDate received, OfficeCalendar calendar) {
    return Verdict.of(received, start.on(), due(), Roll.OFFICE.move(due(), calendar));
  }

  ProtestWindow earlier(ProtestWindow other) {
    return other.due().isBefore(due()) ? other : this;
  }

  Deadline deadline(OfficeCalendar calendar) {
    return Roll.OFFICE.deadline(
        ClockKind.PROTEST_WINDOW,
        start.on(),
        due(),
        era.citation(),
        Days.counted(start.opening(), start.on(), era.days()) + era.because(entryDate),
        calendar);
  }
}
