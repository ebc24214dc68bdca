package org.centerline.statute;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The days on which CBP's offices and the Court of International Trade are open.
 *
 * <p>Weekends are always known. Holidays come from a table; outside the years that it covers only
 * weekends are known, and explanations say so (see {@link #coverage(LocalDate)}). Closings by
 * executive order close offices but are not legal holidays, so they do not move a court's dates.
 */
public final class OfficeCalendar {

  private final Map<LocalDate, String> holidays;
  private final Map<LocalDate, String> closings;
  private final int firstYear;
  private final int lastYear;

  private OfficeCalendar(Map<LocalDate, String> holidays, Map<LocalDate, String> closings) {
    this.holidays = holidays;
    this.closings = closings;
    this.firstYear = holidays.keySet().stream().mapToInt(LocalDate::getYear).min().orElse(0);
    this.lastYear = holidays.keySet().stream().mapToInt(LocalDate::getYear).max().orElse(-1);
  }

  /** Builds a calendar; where two rows name the same day, both names are kept. */
  public static OfficeCalendar of(Collection<Holiday> holidays, Collection<Closing> closings) {
    return new OfficeCalendar(
        names(holidays, Holiday::date, Holiday::name),
        names(closings, Closing::date, Closing::name));
  }

  private static <T> Map<LocalDate, String> names(
      Collection<T> rows, Function<T, LocalDate> date, Function<T, String> name) {
    return rows.stream()
        .collect(Collectors.toUnmodifiableMap(date, name, (a, b) -> a + " and " + b));
  }

  /** Whether CBP's offices are open: no weekend, no holiday, no closing by order. */
  public boolean isOpen(LocalDate date) {
    return !isWeekend(date) && !holidays.containsKey(date) && !closings.containsKey(date);
  }

  /** The given day where offices are open, else the first open day after it. */
  public LocalDate nextOpenDay(LocalDate date) {
    return first(date, this::isOpen);
  }

  /** The given day, else the first day after it that is no weekend and no legal holiday. */
  public LocalDate nextCourtDay(LocalDate date) {
    return first(date, day -> !isWeekend(day) && !holidays.containsKey(day));
  }

  /**
   * So many open days after a day, or before it where the count is negative; the day itself does
   * not count.
   */
  public LocalDate plusOpenDays(LocalDate date, int openDays) {
    int step = Integer.signum(openDays);
    LocalDate day = date;
    for (int left = Math.abs(openDays); left > 0; left -= isOpen(day) ? 1 : 0) {
      day = day.plusDays(step);
    }
    return day;
  }

  private static LocalDate first(LocalDate from, Predicate<LocalDate> open) {
    LocalDate day = from;
    while (!open.test(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** Why offices are closed on that day ("Christmas Day", "a Saturday"); empty when open. */
  public Optional<String> closedBecause(LocalDate date) {
    if (holidays.containsKey(date)) {
      return Optional.of(holidays.get(date));
    }
    if (closings.containsKey(date)) {
      return Optional.of("closed by order (" + closings.get(date) + ")");
    }
    return switch (date.getDayOfWeek()) {
      case SATURDAY -> Optional.of("a Saturday");
      case SUNDAY -> Optional.of("a Sunday");
      default -> Optional.empty();
    };
  }

  /** The closed days from a last day to the day to which it moved, each with its reason. */
  public List<SkippedDay> skipped(LocalDate due, LocalDate rolledDue) {
    return due.datesUntil(rolledDue)
        .flatMap(day -> closedBecause(day).map(reason -> new SkippedDay(day, reason)).stream())
        .toList();
  }

  /** A sentence where the holiday table does not cover the day's year; else empty. */
  public Optional<String> coverage(LocalDate date) {
    if (date.getYear() >= firstYear && date.getYear() <= lastYear) {
      return Optional.empty();
    }
    return Optional.of(
        lastYear < firstYear
            ? "No holiday table is loaded, so only weekends were considered."
            : "The holiday table covers %d to %d, so only weekends were considered for %s."
                .formatted(firstYear, lastYear, date));
  }

  private static boolean isWeekend(LocalDate date) {
    DayOfWeek day = date.getDayOfWeek();
    return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
  }
}
