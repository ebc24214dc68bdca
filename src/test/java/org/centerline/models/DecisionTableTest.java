package org.centerline.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.centerline.protest.ProtestProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every DMN table must keep, and what the screening table shares with code. */
class DecisionTableTest {

  private static final Pattern GENERATED = Pattern.compile("[A-Z]\\w*_[0-9a-z]{7}");

  static List<Path> tables() {
    return ModelFiles.dmn();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void saysHowLongItsHistoryIsKeptAndWhatItIsFor(Path path) {
    assertThat(ModelFiles.readDmn(path).getModelElementsByType(Decision.class))
        .isNotEmpty()
        .allSatisfy(
            decision -> {
              assertThat(decision.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
              assertThat(decision.getName()).isNotBlank();
            });
  }

  @ParameterizedTest
  @MethodSource("tables")
  void hasNoGeneratedIds(Path path) {
    assertThat(Expressions.elements(ModelFiles.readDmn(path)))
        .extracting((DomElement element) -> element.getAttribute("id"))
        .filteredOn(id -> id != null)
        .noneMatch(GENERATED.asMatchPredicate());
  }

  @Test
  void everyScreeningRuleSaysWhyItStandsThere() {
    assertThat(screening().getModelElementsByType(Rule.class))
        .isNotEmpty()
        .allSatisfy(
            rule -> assertThat(rule.getDescription().getTextContent()).hasSizeGreaterThan(40));
    assertThat(screening().getModelElementsByType(Rule.class))
        .filteredOn(rule -> !rule.getId().equals("rule_anythingElse"))
        .allMatch(rule -> rule.getDescription().getTextContent().matches(".*19 (USC|CFR) \\d+.*"));
  }

  @Test
  void theScreeningTableReadsAndGivesWhatTheCodeNames() {
    Set<String> inputs =
        screening().getModelElementsByType(Input.class).stream()
            .map(input -> input.getInputExpression().getText().getTextContent())
            .collect(Collectors.toSet());
    Set<String> outcomes =
        screening().getModelElementsByType(OutputEntry.class).stream()
            .map(entry -> entry.getText().getTextContent().replace("\"", ""))
            .collect(Collectors.toSet());
    assertThat(inputs).isEqualTo(ConstantsTest.constants(ProtestProcess.class, "Finding"));
    Set<String> screenings = ConstantsTest.constants(ProtestProcess.class, "Screening");
    screenings.remove(ProtestProcess.Screening.AWAITS_LEAD);
    assertThat(outcomes).isEqualTo(screenings);
  }

  private static DmnModelInstance screening() {
    return ModelFiles.readDmn(Path.of("processes/protest/protest-screening.dmn"));
  }
}
