package org.centerline.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;

/**
 * Asks a table everything it can be asked, where all its inputs declare their values: rows that
 * overlap, and gaps between them, show only when a case falls there.
 */
class TableProbe {

  private static final DmnEngine ENGINE =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  private final List<Map<String, Object>> questions;

  TableProbe(DecisionTable released) {
    questions =
        released.getInputs().stream().allMatch(input -> input.getInputValues() != null)
            ? questions(List.copyOf(released.getInputs()))
            : List.of();
  }

  private static List<Map<String, Object>> questions(List<Input> inputs) {
    Stream<Map<String, Object>> all = Stream.of(Map.of());
    for (Input input : inputs) {
      String name = input.getInputExpression().getText().getTextContent().strip();
      List<Object> values = Feel.list(input.getInputValues().getText().getTextContent());
      all = all.flatMap(asked -> values.stream().map(value -> with(asked, name, value)));
    }
    return all.toList();
  }

  private static Map<String, Object> with(Map<String, Object> asked, String name, Object value) {
    Map<String, Object> more = new HashMap<>(asked);
    more.put(name, value);
    return more;
  }

  /**
   * Lets the table pass.
   *
   * @throws BadUserRequestException with the first question that has no answer, or more than one
   */
  void check(DmnModelInstance model, String key) {
    DmnDecision table = ENGINE.parseDecision(key, model);
    for (Map<String, Object> question : questions) {
      try {
        if (ENGINE.evaluateDecisionTable(table, question).isEmpty()) {
          throw new BadUserRequestException("No row answers " + words(question));
        }
      } catch (DmnEngineException ambiguous) {
        throw new BadUserRequestException(
            "Not one answer to %s: %s".formatted(words(question), ambiguous.getMessage()),
            ambiguous);
      }
    }
  }

  private static String words(Map<String, Object> question) {
    return question.entrySet().stream()
        .map(fact -> fact.getKey() + " = " + fact.getValue())
        .collect(Collectors.joining(", "));
  }
}
