package org.centerline.revenue.chase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.centerline.statute.Holiday;
import org.centerline.statute.OfficeCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counted on the calendar: May 25 2026 is Memorial Day, a Monday. */
class LatenessTest {

  private static final OfficeCalendar CALENDAR =
      OfficeCalendar.of(List.of(new Holiday(LocalDate.of(2026, 5, 25), "Memorial Day")), List.of());

  private static Lateness on(LocalDate today) {
    return new Lateness(today, CALENDAR, 2);
  }

  @ParameterizedTest
  @CsvSource({
    // Told, the second business day after it, the first day on which it is late.
    "2026-03-10, 2026-03-12, 2026-03-13",
    "2026-03-12, 2026-03-16, 2026-03-17",
    "2026-03-13, 2026-03-17, 2026-03-18",
    "2026-03-14, 2026-03-17, 2026-03-18",
    "2026-05-22, 2026-05-27, 2026-05-28"
  })
  void aPortHasTwoBusinessDaysToAcknowledge(LocalDate told, LocalDate last, LocalDate late) {
    assertThat(on(told).acknowledgeLast(told)).isEqualTo(last);
    assertThat(told).isAfterOrEqualTo(on(last).toldBefore());
    assertThat(told).isBefore(on(late).toldBefore());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-09, 2026-04-09, 2026-04-10",
    "2026-05-22, 2026-05-22, 2026-05-23",
    // A Saturday before Memorial Day: in time on the Tuesday.
    "2026-05-23, 2026-05-26, 2026-05-27"
  })
  void whatIsDueOnAClosedDayIsInTimeOnTheNextOpenOne(
      LocalDate due, LocalDate last, LocalDate late) {
    assertThat(due).isAfter(on(last).dueUntil());
    assertThat(due).isBeforeOrEqualTo(on(late).dueUntil());
  }
}
