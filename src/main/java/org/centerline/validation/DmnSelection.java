package org.centerline.validation;

import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.centerline.account.Accounts;
import org.centerline.filing.HtsNumber;
import org.centerline.statute.SummaryIssue;
import org.centerline.validation.ValidationProcess.SelectionFact;
import org.springframework.stereotype.Component;

/** Asks {@code processes/validation/validation-selection.dmn}, which is the Centers' policy. */
@Component
class DmnSelection {

  private static final String NO_PROGRAM = "NONE";

  private final DecisionService decisions;
  private final Accounts accounts;
  private final Validations validations;
  private final Clock clock;

  DmnSelection(DecisionService decisions, Accounts accounts, Validations validations, Clock clock) {
    this.decisions = decisions;
    this.accounts = accounts;
    this.validations = validations;
    this.clock = clock;
  }

  /**
   * What the table says of a summary.
   *
   * @param lot 0 to 99, drawn for it
   */
  Selection select(Validation summary, int lot) {
    DmnDecisionRuleResult row =
        decisions
            .evaluateDecisionTableByKey(ValidationProcess.SELECTION_TABLE, facts(summary, lot))
            .getSingleResult();
    return new Selection(
        row.getEntry("selection"),
        row.getEntry("rule"),
        SummaryIssue.valueOf(row.getEntry("issue")),
        row.getEntry("concern"));
  }

  private VariableMap facts(Validation summary, int lot) {
    String importer = summary.importerNumber();
    List<Integer> headings =
        summary.hts().stream().map(HtsNumber::heading).distinct().sorted().toList();
    return Variables.createVariables()
        .putValue(
            SelectionFact.PROGRAM,
            accounts.highestProgram(importer).map(Enum::name).orElse(NO_PROGRAM))
        .putValue(
            SelectionFact.DOLLARS,
            summary.value().amount().setScale(0, RoundingMode.DOWN).longValueExact())
        .putValue(SelectionFact.ENTRY_TYPE, summary.entryType())
        .putValue(SelectionFact.HEADINGS, headings)
        .putValue(
            SelectionFact.CHANGED_BEFORE,
            validations.changedSince(importer, LocalDate.now(clock).minusYears(1)))
        .putValue(SelectionFact.LOT, lot);
  }
}
