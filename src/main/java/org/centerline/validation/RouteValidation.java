package org.centerline.validation;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;
import org.centerline.account.CaseRouting;
import org.centerline.amendment.liquidation.Liquidations;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;
import org.centerline.validation.ValidationProcess.Variable;

/** Routes a validation by its importer, and keeps the day by which its entry is liquidated. */
@ForModels
class RouteValidation extends AutomaticStep {

  private final Validations validations;
  private final CaseRouting routing;
  private final Liquidations liquidations;
  private final Docket docket;

  RouteValidation(
      SignIn people,
      Validations validations,
      CaseRouting routing,
      Liquidations liquidations,
      Docket docket) {
    super(people);
    this.validations = validations;
    this.routing = routing;
    this.liquidations = liquidations;
    this.docket = docket;
  }

  @Override
  protected void take(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    Validation validation = validations.get(caseNumber);
    String center =
        routing.route(
            caseNumber,
            new CaseRouting.Filed(
                validation.importerNumber(),
                null,
                docket.get(caseNumber).filedOn(),
                validation::hts,
                () -> Optional.of(validation.port())));
    liquidations.follow(caseNumber, validation);
    docket.moveTo(caseNumber, CaseStatus.UNDER_REVIEW);
    execution.setVariable(Variable.CENTER, center);
    execution.setVariable(Variable.PORT, validation.port());
    execution.setVariable(
        Variable.PORT_TO_BE_TOLD,
        Variables.booleanValue(!validations.finding(caseNumber).isEmpty(), true));
  }
}
