package org.centerline.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.instance.InputValues;
import org.centerline.account.TrustedProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The criteria for participation: each answers once, membership is priority only (section 0). */
class ParticipationEligibilityTest {

  private static final Path FILE = Path.of("processes/participation/participation-eligibility.dmn");

  private final DmnEngine engine =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private final DmnDecision table =
      engine.parseDecision("participation-eligibility", ModelFiles.readDmn(FILE));

  @ParameterizedTest
  @CsvSource({
    "true, 100, true, ISA, MET MET MET FIRST",
    "true, 1, true, CTPAT_TIER_2, MET MET MET FIRST",
    "true, 40, true, CTPAT_TIER_1, MET MET MET LATER",
    "false, 40, true, NONE, NOT_MET MET MET LATER",
    "true, 0, false, CTPAT_TIER_3, MET NOT_MET NOT_MET FIRST"
  })
  void everyCriterionAnswersOnce(
      boolean portal, int percent, boolean open, String program, String results) {
    Map<String, Object> facts =
        Map.of(
            "acePortalAccount",
            portal,
            "industryPercent",
            percent,
            "centerOpen",
            open,
            "program",
            program);
    assertThat(engine.evaluateDecisionTable(table, facts).collectEntries("result"))
        .containsExactlyElementsOf(java.util.List.<Object>of((Object[]) results.split(" ")));
  }

  @Test
  void theTableDeclaresEveryProgram() {
    String declared =
        ModelFiles.readDmn(FILE)
            .getModelElementsByType(InputValues.class)
            .iterator()
            .next()
            .getText()
            .getTextContent();
    for (TrustedProgram program : TrustedProgram.values()) {
      assertThat(declared).contains('"' + program.name() + '"');
    }
  }
}
