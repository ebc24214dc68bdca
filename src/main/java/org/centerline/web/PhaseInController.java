package org.centerline.web;

import java.util.List;
import org.centerline.account.PhaseIn;
import org.centerline.account.PhaseInPlan;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Which function is with which Center from when. */
@ApiController(PhaseInController.PATH)
class PhaseInController {

  static final String PATH = "/api/v1/phase-in";

  private final PhaseInPlan plan;

  PhaseInController(PhaseInPlan plan) {
    this.plan = plan;
  }

  /** The whole table, by day. */
  record PhaseInTable(List<PhaseIn> rows) {}

  @GetMapping
  PhaseInTable list() {
    return new PhaseInTable(plan.all());
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  PhaseIn add(@RequestBody PhaseIn.Planned planned) {
    return plan.add(planned);
  }

  /** Takes a row back whose day has not come. */
  @DeleteMapping("/{id}")
  PhaseIn takeBack(@PathVariable long id) {
    return plan.takeBack(id);
  }
}
