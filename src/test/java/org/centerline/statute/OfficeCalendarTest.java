package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeCalendarTest {

  private static final OfficeCalendar CALENDAR = ReferenceData.CALENDAR;

  @ParameterizedTest
  @CsvSource({
    "1980-07-04, Independence Day",
    "1986-01-20, 'Birthday of Martin Luther King, Jr.'",
    "1999-12-24, Christmas Day",
    "1999-12-31, New Year's Day",
    "2003-05-26, Memorial Day",
    "2012-11-12, Veterans Day",
    "2012-11-22, Thanksgiving Day",
    "2021-06-18, Juneteenth National Independence Day",
    "2023-01-02, New Year's Day",
    "2024-02-19, Washington's Birthday",
    "2024-10-14, Columbus Day",
    "2025-06-19, Juneteenth National Independence Day",
    "2025-09-01, Labor Day",
    "2026-07-03, Independence Day",
    "2035-12-25, Christmas Day"
  })
  void holidaysAreOnTheDayTheyAreObserved(LocalDate day, String name) {
    assertThat(CALENDAR.isOpen(day)).isFalse();
    assertThat(CALENDAR.closedBecause(day).orElseThrow()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"1985-01-21", "2020-06-19", "2024-11-12", "2025-12-31", "2025-07-03"})
  void daysBeforeAHolidayWasMadeOrBesideOneAreOpen(LocalDate day) {
    assertThat(CALENDAR.isOpen(day)).isTrue();
    assertThat(CALENDAR.nextOpenDay(day)).isEqualTo(day);
    assertThat(CALENDAR.closedBecause(day)).isEmpty();
  }

  @Test
  void everyHolidayFallsOnAWeekday() {
    assertThat(ReferenceData.rows("holidays.csv"))
        .allSatisfy(
            row ->
                assertThat(LocalDate.parse(row.get("date")).getDayOfWeek().getValue())
                    .isLessThan(6));
    // 9 a year to 1985, 10 to 2020, 11 since; 2036's New Year's Day is a Tuesday
    assertThat(ReferenceData.rows("holidays.csv")).hasSize(6 * 9 + 35 * 10 + 15 * 11);
  }

  @Test
  void closingsByOrderCloseOfficesButNotTheCourt() {
    // Wed 24 by order, Thu 25 Christmas, Fri 26 by order, then a weekend
    LocalDate wednesday = LocalDate.of(2025, 12, 24);
    assertThat(CALENDAR.closedBecause(wednesday))
        .contains("closed by order (the day before Christmas Day)");
    assertThat(CALENDAR.nextOpenDay(wednesday)).isEqualTo("2025-12-29");
    assertThat(CALENDAR.nextCourtDay(wednesday)).isEqualTo("2025-12-24");
    assertThat(CALENDAR.nextCourtDay(LocalDate.of(2025, 12, 25))).isEqualTo("2025-12-26");
  }

  @Test
  void weekendsAreKnownWithoutATableAndTheGapIsStated() {
    OfficeCalendar empty = OfficeCalendar.of(List.of(), List.of());
    assertThat(empty.nextOpenDay(LocalDate.of(2024, 12, 21))).isEqualTo("2024-12-23");
    assertThat(empty.coverage(LocalDate.of(2024, 12, 21)).orElseThrow())
        .isEqualTo("No holiday table is loaded, so only weekends were considered.");
    assertThat(CALENDAR.coverage(LocalDate.of(1979, 12, 31)).orElseThrow())
        .contains("covers 1980 to 2035");
    assertThat(CALENDAR.coverage(LocalDate.of(2035, 12, 31))).isEmpty();
  }

  @Test
  void openDaysAreCountedForwardsAndBackwards() {
    OfficeCalendar calendar = ReferenceData.CALENDAR;
    // Wednesday, July 2, 2025: Thursday 3; Friday is Independence Day; Monday 7, Tuesday 8
    LocalDate wednesday = LocalDate.of(2025, 7, 2);
    assertThat(calendar.plusOpenDays(wednesday, 3)).isEqualTo("2025-07-08");
    assertThat(calendar.plusOpenDays(LocalDate.of(2025, 7, 8), -3)).isEqualTo("2025-07-02");
    assertThat(calendar.plusOpenDays(LocalDate.of(2025, 7, 5), 0)).isEqualTo("2025-07-05");
  }
}
