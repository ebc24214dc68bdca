package org.centerline.consultation;

import java.util.List;
import org.centerline.docket.Docket;
import org.centerline.engine.Choice;
import org.centerline.engine.Choices;
import org.centerline.engine.OpenedTask;
import org.springframework.stereotype.Component;

/**
 * The offices that a form offers to consult: the Centers of today without the case's own, and
 * Headquarters. Ports are too many to list; they are named by their code.
 */
@Component
public class ConsultedOffices implements Choices {

  private final AskedOffices offices;
  private final Docket docket;

  ConsultedOffices(AskedOffices offices, Docket docket) {
    this.offices = offices;
    this.docket = docket;
  }

  @Override
  public String name() {
    return "offices";
  }

  @Override
  public List<Choice> of(OpenedTask task) {
    String own = docket.get(task.caseNumber()).center();
    return offices.listed().stream()
        .filter(office -> !office.id().equals(own))
        .map(office -> new Choice(office.id(), office.name()))
        .toList();
  }
}
