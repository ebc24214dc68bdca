package org.centerline.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A large change does not pass without a person because it comes to nothing in all. */
class RiskSegmentationTest {

  private final DmnEngine engine =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private final DmnDecision table =
      engine.parseDecision(
          "risk-segmentation",
          ModelFiles.readDmn(Path.of("processes/routing/risk-segmentation.dmn")));

  @ParameterizedTest
  @CsvSource({
    "NONE, 0, NONE, noRevenueEffect",
    "NONE, 999, NONE, noRevenueEffect",
    "NONE, 1000, NONE, anythingElse",
    "NONE, 200000, NONE, anythingElse",
    "NONE, 120000, RISES, dumpingRises",
    "MORE, 999, NONE, smallIncrease",
    "MORE, 1000, NONE, anythingElse"
  })
  void noEffectInAllNeedsAPersonWhereMuchIsMoved(
      String direction, long dollars, String dumping, String rule) {
    Map<String, Object> facts =
        Variables.putValue("program", "NONE")
            .putValue("direction", direction)
            .putValue("dollars", dollars)
            .putValue("dumping", dumping)
            .putValue("typeChange", false)
            .putValue("rejectedBefore", 0)
            .putValue("headings", List.of(8471));
    assertThat(
            engine.evaluateDecisionTable(table, facts).getSingleResult().<String>getEntry("rule"))
        .isEqualTo(rule);
  }
}
