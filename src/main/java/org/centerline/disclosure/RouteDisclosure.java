package org.centerline.disclosure;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.account.CaseRouting;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;
import org.centerline.statute.FilerRole;

/** Routes a disclosure by its importer; it names no tariff numbers. */
@ForModels
class RouteDisclosure extends AutomaticStep {

  private final Disclosures disclosures;
  private final CaseRouting routing;

  RouteDisclosure(SignIn people, Disclosures disclosures, CaseRouting routing) {
    super(people);
    this.disclosures = disclosures;
    this.routing = routing;
  }

  @Override
  protected void take(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    Disclosure disclosure = disclosures.get(caseNumber);
    String importerCallsItself =
        disclosure.filerRole() == FilerRole.IMPORTER ? disclosure.filerName() : null;
    execution.setVariable(
        DisclosureProcess.Variable.CENTER,
        routing.route(
            caseNumber,
            new CaseRouting.Filed(
                disclosure.importerNumber(),
                importerCallsItself,
                disclosure.receipt().receivedOn(),
                List::of,
                () -> disclosure.ports().stream().findFirst())));
  }
}
