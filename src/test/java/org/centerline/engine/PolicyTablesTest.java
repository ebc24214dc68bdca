package org.centerline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Which changed tables are let in while the application runs, and why others are not. */
class PolicyTablesTest {

  private final PolicyTables tables = tables();

  private static PolicyTables tables() {
    try {
      return new PolicyTables(new PathMatchingResourcePatternResolver());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String released(String table) throws IOException {
    return Files.readString(Path.of("processes/" + table + ".dmn"));
  }

  private void check(String name, String content) {
    tables.check(name, content.getBytes(StandardCharsets.UTF_8));
  }

  static Stream<Arguments> changesOfPolicy() {
    return Stream.of(
        arguments("routing/risk-segmentation", "&lt; 10000", "&lt; 25000"),
        arguments("routing/risk-segmentation", "<text>5</text>", "<text>100</text>"),
        arguments("routing/risk-segmentation", "2402, 7208", "2402, 2403, 7208"),
        arguments("routing/queue-priority", "<text>80</text>", "<text>94</text>"),
        arguments("routing/inquiry-target", "<text>15</text>", "<text>90</text>"),
        arguments("revenue/instruction-approval", "&gt;= 100000", "&gt;= 25000"),
        arguments("routing/center-assignment", "<text>8511</text>", "<text>8511,8512</text>"));
  }

  @ParameterizedTest
  @MethodSource("changesOfPolicy")
  void policyMayChange(String table, String before, String after) throws IOException {
    String changed = released(table).replace(before, after);
    assertThat(changed).isNotEqualTo(released(table));
    assertThatCode(() -> check("a.dmn", changed)).doesNotThrowAnyException();
  }

  static Stream<Arguments> whatNobodyCouldUse() {
    String risk = "routing/risk-segmentation";
    String priority = "routing/queue-priority";
    return Stream.of(
        arguments(risk, "<text>5</text>", "<text>101</text>", "rule_trusted: sample cannot be 101"),
        arguments(
            risk,
            "<text>\"HIGH_RISK\"</text>",
            "<text>\"HIGHRISK\"</text>",
            "rule_dumpingFalls: segment cannot be \"HIGHRISK\", only"),
        arguments(risk, "<text>5</text>", "<text>2 + 3</text>", "sample cannot be 2 + 3"),
        arguments(risk, "&lt; 10000", "less than 10000", "FEEL cannot read less than 10000"),
        arguments(
            risk,
            "<inputEntry id=\"trusted_dollars\">",
            "<inputEntry id=\"trusted_dollars\" expressionLanguage=\"javascript\">",
            "Only FEEL"),
        arguments(risk, "<text>dollars</text>", "<text>amount</text>", "changes the inputs"),
        arguments(risk, "name=\"segment\"", "name=\"way\"", "changes the outputs"),
        arguments(risk, "[0..100]", "[0..200]", "changes the outputs"),
        arguments(risk, "hitPolicy=\"FIRST\"", "hitPolicy=\"ANY\"", "changes the hit policy"),
        arguments(
            risk,
            "<inputEntry id=\"anythingElse_program\">\n          <text></text>",
            "<inputEntry id=\"anythingElse_program\">\n          <text>\"ISA\"</text>",
            "Its last row must take anything else"),
        arguments(priority, "<text>80</text>", "<text>95</text>", "priority cannot be 95"),
        arguments(
            priority,
            "<text>\"CTPAT_TIER_3\"</text>",
            "<text>\"ISA\"</text>",
            "Not one answer to program = ISA"),
        arguments(
            priority,
            "<text>\"CTPAT_TIER_3\"</text>",
            "<text>\"CTPAT\"</text>",
            "No row answers program = CTPAT_TIER_3"),
        arguments(
            "routing/inquiry-target",
            "<text>15</text>",
            "<text>0</text>",
            "businessDays cannot be 0"),
        arguments(
            "routing/inquiry-target",
            "<text>\"PROCEDURE\"</text>",
            "<text>\"PROCEDURES\"</text>",
            "No row answers"),
        arguments(
            "routing/center-assignment",
            "<text>\"automotive\"</text>",
            "<text>\"cars\"</text>",
            "center cannot be \"cars\""),
        arguments(risk, "id=\"risk-segmentation\"", "id=\"risk\"", "risk is no table"),
        arguments("protest/protest-screening", "", "", "come with a release"));
  }

  @ParameterizedTest
  @MethodSource("whatNobodyCouldUse")
  void whatNobodyCouldUseIsRefusedWithThePlace(
      String table, String before, String after, String sentence) throws IOException {
    String changed = released(table).replace(before, after);
    assertThatThrownBy(() -> check("a.dmn", changed))
        .isInstanceOf(BadUserRequestException.class)
        .hasMessageContaining(sentence);
  }

  @Test
  void whatIsNoTableIsRefused() throws IOException {
    String model = Files.readString(Path.of("processes/routing/question.bpmn"));
    assertThatThrownBy(() -> check("question.bpmn", model)).hasMessageContaining("is no table");
    assertThatThrownBy(() -> check("question.dmn", model)).hasMessageContaining("cannot be read");
    assertThatThrownBy(() -> check("a.dmn", "<")).hasMessageContaining("cannot be read");
    assertThatThrownBy(
            () ->
                check(
                    "a.dmn",
                    released("routing/queue-priority")
                        .replaceAll("(?s)<decision .*</decision>", "")))
        .hasMessageContaining("a table is deployed alone");
  }
}
