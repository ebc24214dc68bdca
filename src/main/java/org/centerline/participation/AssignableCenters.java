package org.centerline.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.centerline.engine.Choice;
import org.centerline.engine.Choices;
import org.centerline.engine.OpenedTask;
import org.centerline.reference.CenterDirectory;
import org.springframework.stereotype.Component;

/** The Centers of today, to one of which a decision assigns an account (D3, D4). */
@Component
class AssignableCenters implements Choices {

  private final CenterDirectory centers;
  private final Clock clock;

  AssignableCenters(CenterDirectory centers, Clock clock) {
    this.centers = centers;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "centers";
  }

  @Override
  public List<Choice> of(OpenedTask task) {
    return centers.all(LocalDate.now(clock)).stream()
        .map(center -> new Choice(center.id(), center.name()))
        .toList();
  }
}
