package org.centerline.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.stereotype.Component;

/** What a decision table in force says, row by row, for people to read. */
@Component
public class TableText {

  private final RepositoryService models;

  TableText(RepositoryService models) {
    this.models = models;
  }

  /**
   * A row.
   *
   * @param when its conditions, with the labels of their columns; empty where it takes anything
   * @param answers what it answers, by the names of the columns
   * @param why its description
   */
  public record Row(List<String> when, Map<String, String> answers, String why) {}

  /** The rows of the newest version of the table, in its order. */
  public List<Row> of(String decision) {
    String newest =
        models
            .createDecisionDefinitionQuery()
            .decisionDefinitionKey(decision)
            .latestVersion()
            .singleResult()
            .getId();
    DecisionTable table =
        models
            .getDmnModelInstance(newest)
            .getModelElementsByType(DecisionTable.class)
            .iterator()
            .next();
    return table.getRules().stream().map(rule -> row(table, rule)).toList();
  }

  private static Row row(DecisionTable table, Rule rule) {
    String why = rule.getDescription() == null ? "" : rule.getDescription().getTextContent();
    return new Row(conditions(table, rule), answers(table, rule), why);
  }

  private static List<String> conditions(DecisionTable table, Rule rule) {
    List<InputEntry> cells = List.copyOf(rule.getInputEntries());
    List<String> conditions = new ArrayList<>();
    for (Input input : table.getInputs()) {
      String condition = cells.get(conditions.size()).getText().getTextContent().strip();
      conditions.add(
          condition.isEmpty() || condition.equals("-")
              ? ""
              : "%s: %s".formatted(input.getLabel(), plain(condition)));
    }
    return conditions.stream().filter(condition -> !condition.isEmpty()).toList();
  }

  private static Map<String, String> answers(DecisionTable table, Rule rule) {
    List<OutputEntry> cells = List.copyOf(rule.getOutputEntries());
    Map<String, String> answers = new LinkedHashMap<>();
    for (Output output : table.getOutputs()) {
      answers.put(
          output.getName(), plain(cells.get(answers.size()).getText().getTextContent().strip()));
    }
    return answers;
  }

  private static String plain(String cell) {
    return cell.replace("\",\"", "\", \"").replace("\"", "");
  }
}
