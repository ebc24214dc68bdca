package org.centerline.validation;

import java.util.Map;
import java.util.Set;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.engine.FactSheet;
import org.centerline.engine.OpenedTask;
import org.centerline.validation.ValidationProcess.Fact;
import org.springframework.stereotype.Component;

/** What a port needs to know of a validation; the case stays the Center's. */
@Component
class PortFacts implements FactSheet {

  private final Docket docket;
  private final Validations validations;

  PortFacts(Docket docket, Validations validations) {
    this.docket = docket;
    this.validations = validations;
  }

  @Override
  public Set<String> names() {
    return Set.of(Fact.CASE_NUMBER, Fact.IMPORTER, Fact.ENTRY, Fact.FINDING);
  }

  @Override
  public Map<String, String> of(OpenedTask task) {
    CaseRecord record = docket.get(task.caseNumber());
    return Map.of(
        Fact.CASE_NUMBER,
        record.caseNumber(),
        Fact.IMPORTER,
        "%s (%s)".formatted(record.importerName(), record.importerNumber()),
        Fact.ENTRY,
        validations.get(record.caseNumber()).entry(),
        Fact.FINDING,
        validations.finding(record.caseNumber()));
  }
}
