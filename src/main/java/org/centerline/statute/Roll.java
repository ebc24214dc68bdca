package org.centerline.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a last day moves past days on which nobody can receive a filing.
 *
 * <p>Part 174 has no such rule; the old Customs Court line does (Thalson, 28 Cust. Ct. 536; Railway
 * Express Agency, 30 Cust. Ct. 424). Both dates are therefore shown, and who files between them
 * goes to a person.
 */
enum Roll {
  /** A filer's act at CBP: past weekends, legal holidays and days closed by order. */
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
  /** The law acts by itself, a machine checks the day, or the duty is CBP's own. */
  NONE {
    @Override
    LocalDate move(LocalDate due, OfficeCalendar calendar) {
      return due;
    }
  };

  abstract LocalDate move(LocalDate due, OfficeCalendar calendar);

  Deadline deadline(
      ClockKind kind,
      LocalDate from,
      LocalDate due,
      String citation,
      String count,
      OfficeCalendar calendar) {
    return new Deadline(
        kind, from, due, move(due, calendar), citation, count + sentences(due, calendar));
  }

  private String sentences(LocalDate due, OfficeCalendar calendar) {
    if (this == NONE) {
      return "";
    }
    LocalDate rolled = move(due, calendar);
    List<String> skipped = new ArrayList<>();
    for (LocalDate day = due; day.isBefore(rolled); day = day.plusDays(1)) {
      skipped.add(day + " is " + calendar.closedBecause(day).orElseThrow());
    }
    String move =
        skipped.isEmpty()
            ? ""
            : " %s; the next open day is %s.".formatted(String.join(", ", skipped), rolled);
    return move + calendar.coverage(rolled).map(sentence -> " " + sentence).orElse("");
  }
}
