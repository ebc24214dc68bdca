package org.centerline.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.instance.InputValues;
import org.centerline.account.TrustedProgram;
import org.centerline.inquiry.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The service targets for trade questions: policy, by topic and trusted program (section 0; D7).
 */
class InquiryTargetTest {

  private static final Path FILE = Path.of("processes/routing/inquiry-target.dmn");

  private final DmnEngine engine =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private final DmnDecision table =
      engine.parseDecision("inquiry-target", ModelFiles.readDmn(FILE));

  private int days(String topic, String program) {
    return engine
        .evaluateDecisionTable(table, Map.of("topic", topic, "program", program))
        .<Integer>getSingleEntry();
  }

  @ParameterizedTest
  @CsvSource({
    "CLASSIFICATION, NONE, 15",
    "VALUE, CTPAT_TIER_1, 15",
    "ORIGIN, CTPAT_TIER_2, 10",
    "PROGRAM, ISA, 10",
    "ADMISSIBILITY, NONE, 10",
    "REVENUE, CTPAT_TIER_3, 5",
    "OTHER, CTPAT_TIER_1, 10",
    "PROCEDURE, NONE, 5",
    "PROCEDURE, CTPAT_TIER_2, 3"
  })
  void eachTopicHasItsDays(String topic, String program, int expected) {
    assertThat(days(topic, program)).isEqualTo(expected);
  }

  @Test
  void trustedTradersAreNeverAnsweredLater() {
    for (Topic topic : Topic.values()) {
      for (TrustedProgram program : TrustedProgram.values()) {
        assertThat(days(topic.name(), program.name()))
            .isPositive()
            .isLessThanOrEqualTo(days(topic.name(), "NONE"));
      }
    }
  }

  /** A topic or program that is new in code gets its column values here. */
  @Test
  void theTableDeclaresEveryTopicAndProgram() {
    List<String> declared =
        ModelFiles.readDmn(FILE).getModelElementsByType(InputValues.class).stream()
            .map(values -> values.getText().getTextContent().replace("\"", ""))
            .flatMap(values -> Stream.of(values.split(",")))
            .toList();
    assertThat(declared)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(
                    Arrays.stream(Topic.values()).map(Topic::name),
                    Arrays.stream(TrustedProgram.values()).map(TrustedProgram::name),
                    Stream.of("NONE"))
                .flatMap(names -> names)
                .toList());
  }
}
