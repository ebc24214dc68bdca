package org.centerline.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.centerline.statute.SummaryIssue;
import org.centerline.validation.ValidationProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which entry summaries are validated: policy, by what they state and by lot (D7). */
class SelectionTableTest {

  private static final Path FILE = Path.of("processes/validation/validation-selection.dmn");

  private final DmnEngine engine =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private final DmnDecision table =
      engine.parseDecision(ValidationProcess.SELECTION_TABLE, ModelFiles.readDmn(FILE));

  private DmnDecisionRuleResult row(
      String program, long dollars, String type, int heading, int changed, int lot) {
    return engine
        .evaluateDecisionTable(
            table,
            Variables.putValue("program", program)
                .putValue("dollars", dollars)
                .putValue("entryType", type)
                .putValue("headings", List.of(heading))
                .putValue("changedBefore", changed)
                .putValue("lot", lot))
        .getSingleResult();
  }

  @ParameterizedTest
  @CsvSource({
    "NONE, 100, 01, 8471, 3, 99, repeatedlyChanged, HIGH_RISK",
    "ISA, 100, 01, 8471, 3, 99, repeatedlyChanged, HIGH_RISK",
    "NONE, 100, 03, 7208, 0, 19, dumping, REVIEW",
    "NONE, 100, 03, 7208, 0, 20, anythingElse, NONE",
    "NONE, 100, 01, 8471, 1, 49, changedBefore, REVIEW",
    "NONE, 100, 01, 8471, 2, 50, anythingElse, NONE",
    "ISA, 9000000, 01, 6101, 0, 0, trusted, REVIEW",
    "CTPAT_TIER_2, 9000000, 01, 6101, 0, 1, trustedOtherwise, NONE",
    "CTPAT_TIER_1, 100, 01, 6101, 0, 9, apparel, REVIEW",
    "NONE, 100, 01, 6217, 0, 9, apparel, REVIEW",
    "NONE, 100, 01, 6218, 0, 9, anythingElse, NONE",
    "NONE, 250000, 01, 8471, 0, 9, largeValue, REVIEW",
    "NONE, 249999, 01, 8471, 0, 9, anythingElse, NONE",
    "NONE, 100, 01, 8471, 0, 1, sample, REVIEW",
    "NONE, 100, 01, 8471, 0, 2, anythingElse, NONE"
  })
  void theFirstRowThatMatchesDecides(
      String program,
      long dollars,
      String type,
      int heading,
      int changed,
      int lot,
      String rule,
      String selection) {
    DmnDecisionRuleResult row = row(program, dollars, type, heading, changed, lot);
    assertThat(row.<String>getEntry("rule")).isEqualTo(rule);
    assertThat(row.<String>getEntry("selection")).isEqualTo(selection);
    assertThat(row.<String>getEntry("concern")).isNotBlank();
    assertThat(SummaryIssue.values())
        .extracting(SummaryIssue::name)
        .contains(row.<String>getEntry("issue"));
  }

  @Test
  void itAsksWhatTheCodeNamesAndEachRowSaysWhyItStandsThere() {
    assertThat(ModelFiles.readDmn(FILE).getModelElementsByType(Input.class))
        .extracting(input -> input.getInputExpression().getText().getTextContent())
        .containsExactlyInAnyOrderElementsOf(
            ConstantsTest.constants(ValidationProcess.class, "SelectionFact"));
    assertThat(ModelFiles.readDmn(FILE).getModelElementsByType(Rule.class))
        .allMatch(
            rule ->
                rule.getDescription()
                    .getTextContent()
                    .matches(".*(Section 0|\\b[DE]\\d|19 (USC|CFR) \\d+).*"));
  }
}
