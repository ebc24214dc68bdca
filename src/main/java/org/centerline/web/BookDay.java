package org.centerline.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The day whose book is asked for. */
@Component
class BookDay {

  private final Clock clock;

  BookDay(Clock clock) {
    this.clock = clock;
  }

  /** The day of now, whose book changes until it is over. */
  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Yesterday, whose book is the newest that does not change any more. */
  LocalDate newest() {
    return today().minusDays(1);
  }

  /**
   * The day, if it has begun.
   *
   * @throws BadRequest 422 for a day to come
   */
  LocalDate over(LocalDate day) {
    LocalDate today = today();
    if (day.isAfter(today) || day.getYear() < 2000) {
      throw new BadRequest(
          HttpStatus.UNPROCESSABLE_ENTITY,
          "/day",
          "NO_SUCH_BOOK",
          "There are books from 2000-01-01 to %s.".formatted(today));
    }
    return day;
  }
}
