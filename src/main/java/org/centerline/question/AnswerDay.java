package org.centerline.question;

import java.time.Clock;
import java.time.LocalDate;
import org.centerline.engine.Answers;
import org.centerline.engine.TaskRefused;
import org.springframework.stereotype.Component;

/** Reads from a form by which day an answer is wanted, of a filer or of another Center. */
@Component
public class AnswerDay {

  private static final int ORDINARY = 30;
  private static final int MOST = 180;
  private static final int DATE_LENGTH = 40;

  private final Clock clock;

  AnswerDay(Clock clock) {
    this.clock = clock;
  }

  /**
   * The day that the form names; 30 days from today where it names none.
   *
   * @throws TaskRefused for a day before tomorrow, or more than 180 days ahead
   */
  public LocalDate of(Answers answers, String name) {
    LocalDate today = LocalDate.now(clock);
    if (answers.text(name, DATE_LENGTH).isEmpty()) {
      return today.plusDays(ORDINARY);
    }
    LocalDate day = answers.date(name);
    LocalDate last = today.plusDays(MOST);
    if (!day.isAfter(today) || day.isAfter(last)) {
      throw new TaskRefused(
          "An answer can be wanted by a day after today, %s, and by %s at the latest"
              .formatted(today, last));
    }
    return day;
  }
}
