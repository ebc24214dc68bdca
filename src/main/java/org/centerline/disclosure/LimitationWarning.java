package org.centerline.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.centerline.statute.AnswerPeriod;
import org.centerline.statute.Limitation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Says that little of a limitation is left, while a penalty can still be brought in time. */
@Component
public class LimitationWarning {

  private final Clock clock;
  private final int days;

  /**
   * From which day on is policy; with less than one year left 19 CFR 162.78 shortens the answer.
   *
   * @param days fewer than these left are few
   */
  LimitationWarning(
      Clock clock, @Value("${centerline.disclosure.limitation-warning-days:365}") int days) {
    this.clock = clock;
    this.days = days;
  }

  /** The warning as of today; empty while enough is left. */
  public Optional<String> of(Limitation limitation) {
    LocalDate lastDay = limitation.lastDay();
    long left = ChronoUnit.DAYS.between(LocalDate.now(clock), lastDay);
    if (left >= days) {
      return Optional.empty();
    }
    return Optional.of(
        left < 0
            ? "THE LIMITATION IS OVER: it ended on %s, unless the violation is fraud (%s)."
                .formatted(lastDay, Limitation.CITATION)
            : ("THE LIMITATION IS NEAR: it ends on %s (days left: %d). While less than one year is"
                    + " left, the answer to a pre-penalty notice may be given 7 days instead of 30,"
                    + " and no extension (%s).")
                .formatted(lastDay, left, AnswerPeriod.CITATION));
  }
}
