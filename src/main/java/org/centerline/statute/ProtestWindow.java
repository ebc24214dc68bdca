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
    return deadline(ClockKind.PROTEST_WINDOW, era.citation(), calendar);
  }

  /** The last day to add a decision to a protest is that of the protest's own window. */
  Deadline amendment(OfficeCalendar calendar) {
    return deadline(ClockKind.PROTEST_AMENDMENT, "19 CFR 174.14; " + era.citation(), calendar);
  }

  private Deadline deadline(ClockKind kind, String citation, OfficeCalendar calendar) {
    return Roll.OFFICE.deadline(
        kind,
        start.fact(),
        start.on(),
        due(),
        citation,
        Days.counted(start.opening(), start.on(), era.days()) + era.because(entryDate),
        calendar);
  }
}
