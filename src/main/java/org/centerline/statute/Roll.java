package org.centerline.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether a last day moves past days on which nobody can receive a filing.
 *
 * <p>Part 174 has no such rule; the old Customs Court line does (Thalson, 28 Cust. Ct. 536; Railway
 * Express Agency, 30 Cust. Ct. 424). Both dates are therefore shown, and who files between them
 * goes to a person.
 */
enum Roll {
  /**
   * An act at CBP, a filer's or a payment to or by a port: past weekends, legal holidays and days
   * closed by order.
   */
  OFFICE {
    @Override
    LocalDate move(LocalDate due, OfficeCalendar calendar) {
      return calendar.nextOpenDay(due);
    }
  },
  /** A filing in court: past weekends and legal holidays only (USCIT Rule 6(a)). */
  COURT {
    @Override
    LocalDate move(LocalDate due, OfficeCalendar calendar) {
      return calendar.nextCourtDay(due);
    }
  },
  /** The law acts by itself, a machine checks the day, or the duty is CBP's own and no payment. */
  NONE {
    @Override
    LocalDate move(LocalDate due, OfficeCalendar calendar) {
      return due;
    }
  };

  abstract LocalDate move(LocalDate due, OfficeCalendar calendar);

  Deadline deadline(
      ClockKind kind,
      StartFact start,
      LocalDate from,
      LocalDate due,
      String citation,
      String count,
      OfficeCalendar calendar) {
    LocalDate rolled = move(due, calendar);
    return new Deadline(
        kind, start, from, due, rolled, citation, count + sentences(due, rolled, calendar));
  }

  private String sentences(LocalDate due, LocalDate rolled, OfficeCalendar calendar) {
    if (this == NONE) {
      return "";
    }
    List<SkippedDay> skipped = calendar.skipped(due, rolled);
    String move =
        skipped.isEmpty()
            ? ""
            : " %s; the next open day is %s."
                .formatted(
                    skipped.stream()
                        .map(day -> day.date() + " is " + day.reason())
                        .collect(Collectors.joining(", ")),
                    rolled);
    return move + calendar.coverage(rolled).map(sentence -> " " + sentence).orElse("");
  }
}
