package org.centerline.web;

import java.time.Clock;
import java.time.LocalDate;
import org.centerline.measures.Period;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The period whose measures are asked for. */
@Component
class MeasuredPeriod {

  /** A query reads what was done in its period; nobody compares more than this. */
  private static final int MOST_YEARS = 5;

  private final Clock clock;

  MeasuredPeriod(Clock clock) {
    this.clock = clock;
  }

  /**
   * A period that is over, whose measures do not change any more.
   *
   * @param from null for a year before the last day
   * @param to null for yesterday
   * @throws BadRequest 422 for a period that is not over, runs backwards or is too long
   */
  Period over(LocalDate from, LocalDate to) {
    LocalDate yesterday = LocalDate.now(clock).minusDays(1);
    LocalDate last = to == null ? yesterday : to;
    require(
        !last.isAfter(yesterday) && last.getYear() >= 2000,
        "/to",
        "PERIOD_NOT_OVER",
        "Periods end between 2000-01-01 and yesterday, %s.".formatted(yesterday));
    LocalDate first = from == null ? last.minusYears(1).plusDays(1) : from;
    require(
        !first.isAfter(last),
        "/from",
        "CONTRADICTORY_FACTS",
        "A period cannot begin on %s and end on %s.".formatted(first, last));
    require(
        !first.isBefore(last.minusYears(MOST_YEARS)),
        "/from",
        "PERIOD_TOO_LONG",
        "A period is %d years at most.".formatted(MOST_YEARS));
    return new Period(first, last);
  }

  private static void require(boolean holds, String pointer, String code, String message) {
    if (!holds) {
      throw new BadRequest(HttpStatus.UNPROCESSABLE_ENTITY, pointer, code, message);
    }
  }
}
