package org.centerline.web;

import java.time.LocalDate;
import org.centerline.engine.Time;
import org.centerline.filing.Violations;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Moves the clock forward, where the setting {@code centerline.time-travel} allows it. */
@ApiController("/api/v1/time")
@ConditionalOnProperty("centerline.time-travel")
class TimeController {

  private final Time time;

  TimeController(Time time) {
    this.time = time;
  }

  /** The application's date. */
  record Today(LocalDate today) {}

  @PostMapping
  Today move(@RequestBody Today to) {
    Violations found = Violations.none();
    found.at("today").present(to.today());
    found.refuseIfAny();
    try {
      time.moveTo(to.today());
    } catch (IllegalArgumentException e) {
      throw new BadRequest(
          HttpStatus.UNPROCESSABLE_ENTITY, "/today", "TIME_OUT_OF_RANGE", e.getMessage() + ".");
    }
    return new Today(LocalDate.now(time));
  }
}
