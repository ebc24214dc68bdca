package org.centerline.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.centerline.protest.ProtestProcess;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The screening table, rule by rule and over all its combinations, in the real DMN engine. */
class ProtestScreeningTest {

  private static final List<String> TIMELINESS =
      List.of("TIMELY", "TIMELY_BY_ROLL", "PARTLY_UNTIMELY", "UNTIMELY", "PREMATURE", "UNDATED");
  private static final List<String> STANDING = List.of("ESTABLISHED", "DOUBTFUL", "NONE");
  private static final List<String> PROTESTABILITY = List.of("PROTESTABLE", "NOT_PROTESTABLE");
  private static final List<String> COMPLETENESS = List.of("COMPLETE", "INCOMPLETE");
  private static final List<String> DUPLICATION = List.of("NONE", "POSSIBLE_DUPLICATE");

  private static DmnEngine engine;
  private static DmnDecision decision;
  private static String decidingRule;

  @BeforeAll
  static void readTheTable() throws IOException {
    DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
    configuration.setCustomPostDecisionTableEvaluationListeners(
        List.of(event -> decidingRule = event.getMatchingRules().get(0).getId()));
    engine = configuration.buildEngine();
    Path file = Path.of("processes/protest/protest-screening.dmn");
    try (InputStream table = Files.newInputStream(file)) {
      decision = engine.parseDecision(ProtestProcess.SCREENING_TABLE, table);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "TIMELY,ESTABLISHED,PROTESTABLE,COMPLETE,NONE,ACCEPTED,rule_accepted",
    "UNTIMELY,ESTABLISHED,PROTESTABLE,COMPLETE,NONE,REJECTED,rule_untimely",
    "PREMATURE,ESTABLISHED,PROTESTABLE,COMPLETE,NONE,REJECTED,rule_premature",
    "TIMELY,NONE,PROTESTABLE,COMPLETE,NONE,REJECTED,rule_noStanding",
    "TIMELY,ESTABLISHED,NOT_PROTESTABLE,COMPLETE,NONE,REJECTED,rule_notProtestable",
    "TIMELY_BY_ROLL,ESTABLISHED,PROTESTABLE,COMPLETE,NONE,NEEDS_A_PERSON,rule_timelyByRoll",
    "PARTLY_UNTIMELY,ESTABLISHED,PROTESTABLE,COMPLETE,NONE,NEEDS_A_PERSON,rule_partlyUntimely",
    "TIMELY,DOUBTFUL,PROTESTABLE,COMPLETE,NONE,NEEDS_A_PERSON,rule_doubtfulStanding",
    "TIMELY,ESTABLISHED,PROTESTABLE,INCOMPLETE,NONE,NEEDS_A_PERSON,rule_incomplete",
    "TIMELY,ESTABLISHED,PROTESTABLE,COMPLETE,POSSIBLE_DUPLICATE,NEEDS_A_PERSON,"
        + "rule_possibleDuplicate",
    "UNDATED,ESTABLISHED,PROTESTABLE,INCOMPLETE,NONE,NEEDS_A_PERSON,rule_incomplete",
    "NEW_FINDING,ESTABLISHED,PROTESTABLE,COMPLETE,NONE,NEEDS_A_PERSON,rule_anythingElse"
  })
  void oneFindingGoesWhereItsRuleSays(
      String timeliness,
      String standing,
      String protestability,
      String completeness,
      String duplication,
      String screening,
      String rule) {
    assertThat(screen(timeliness, standing, protestability, completeness, duplication))
        .isEqualTo(screening);
    assertThat(decidingRule).isEqualTo(rule);
  }

  @ParameterizedTest
  @CsvSource({
    "TIMELY_BY_ROLL,  NONE,        PROTESTABLE,     COMPLETE,   NONE",
    "PARTLY_UNTIMELY, ESTABLISHED, NOT_PROTESTABLE, COMPLETE,   NONE",
    "UNTIMELY,        DOUBTFUL,    PROTESTABLE,     INCOMPLETE, POSSIBLE_DUPLICATE",
    "TIMELY,          NONE,        PROTESTABLE,     INCOMPLETE, POSSIBLE_DUPLICATE",
  })
  void aReasonToRejectOutweighsEveryDoubt(
      String timeliness,
      String standing,
      String protestability,
      String completeness,
      String duplication) {
    assertThat(screen(timeliness, standing, protestability, completeness, duplication))
        .isEqualTo("REJECTED");
  }

  /**
   * 4 timely values x 2 standings x 2 completenesses x 2 duplications = 32 are not rejected, one of
   * them is without any doubt; 6 x 3 x 2 x 2 x 2 = 144 in all.
   */
  @Test
  void ofAllCombinationsOneIsAcceptedAndThirtyOneNeedAPerson() {
    List<String> outcomes = new ArrayList<>();
    for (String timeliness : TIMELINESS) {
      for (String standing : STANDING) {
        for (String protestability : PROTESTABILITY) {
          for (String completeness : COMPLETENESS) {
            for (String duplication : DUPLICATION) {
              outcomes.add(screen(timeliness, standing, protestability, completeness, duplication));
            }
          }
        }
      }
    }
    assertThat(Collections.frequency(outcomes, "ACCEPTED")).isEqualTo(1);
    assertThat(Collections.frequency(outcomes, "NEEDS_A_PERSON")).isEqualTo(31);
    assertThat(Collections.frequency(outcomes, "REJECTED")).isEqualTo(112);
  }

  @ParameterizedTest
  @CsvSource({
    "SOMETHING_NEW, ESTABLISHED, PROTESTABLE, COMPLETE, NONE",
    "TIMELY, ESTABLISHED, PROTESTABLE, COMPLETE, SOMETHING_NEW",
    "TIMELY, ESTABLISHED, , COMPLETE, NONE",
  })
  void anUnknownFindingIsNeitherAcceptedNorRejected(
      String timeliness,
      String standing,
      String protestability,
      String completeness,
      String duplication) {
    assertThat(screen(timeliness, standing, protestability, completeness, duplication))
        .isEqualTo("NEEDS_A_PERSON");
  }

  private static String screen(
      String timeliness,
      String standing,
      String protestability,
      String completeness,
      String duplication) {
    Map<String, Object> findings = new HashMap<>();
    findings.put(ProtestProcess.Finding.TIMELINESS, timeliness);
    findings.put(ProtestProcess.Finding.STANDING, standing);
    findings.put(ProtestProcess.Finding.PROTESTABILITY, protestability);
    findings.put(ProtestProcess.Finding.COMPLETENESS, completeness);
    findings.put(ProtestProcess.Finding.DUPLICATION, duplication);
    DmnDecisionResult result = engine.evaluateDecision(decision, findings);
    return result.getSingleEntry();
  }
}
