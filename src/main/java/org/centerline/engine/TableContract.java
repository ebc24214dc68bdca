package org.centerline.engine;

import java.util.Iterator;
import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.dmn.instance.UnaryTests;

/**
 * What a changed table keeps of the one that came with the release, so that whoever asks it gets an
 * answer to act on: the same questions and answers, answers only among the values that are
 * declared, conditions that can be read, and a row for anything else where there was one.
 */
class TableContract {

  private final DecisionTable released;
  private final TableProbe probe;

  TableContract(Decision released) {
    this.released = (DecisionTable) released.getExpression();
    probe = new TableProbe(this.released);
  }

  /**
   * Lets the table pass.
   *
   * @throws BadUserRequestException with what is wrong and where
   */
  void check(Decision changed) {
    if (!(changed.getExpression() instanceof DecisionTable table)) {
      throw new BadUserRequestException("It is no decision table");
    }
    refuse(asksElsewhere(changed), "It must not ask other decisions");
    refuse(speaksAnotherLanguage(changed), "Only FEEL is read, no other expression language");
    same("the hit policy", released.getHitPolicy().name(), table.getHitPolicy().name());
    same("the inputs", inputs(released), inputs(table));
    same("the outputs", outputs(released), outputs(table));
    refuse(table.getRules().isEmpty(), "It has no row");
    table.getRules().forEach(row -> checkRow(row, List.copyOf(table.getOutputs())));
    refuse(
        takesAnythingElse(released) && !takesAnythingElse(table),
        "Its last row must take anything else, or a case could find no answer");
    probe.check((DmnModelInstance) changed.getModelInstance(), changed.getId());
  }

  private static boolean asksElsewhere(Decision changed) {
    return !changed.getInformationRequirements().isEmpty()
        || !changed.getKnowledgeRequirements().isEmpty();
  }

  private static boolean speaksAnotherLanguage(Decision changed) {
    var model = changed.getModelInstance();
    return model.getModelElementsByType(LiteralExpression.class).stream()
            .anyMatch(expression -> expression.getExpressionLanguage() != null)
        || model.getModelElementsByType(UnaryTests.class).stream()
            .anyMatch(tests -> tests.getExpressionLanguage() != null);
  }

  private static String inputs(DecisionTable table) {
    return table.getInputs().stream()
        .map(Input::getInputExpression)
        .map(input -> "%s (%s)".formatted(text(input.getText()), input.getTypeRef()))
        .toList()
        .toString();
  }

  private static String outputs(DecisionTable table) {
    return table.getOutputs().stream()
        .map(
            output ->
                "%s (%s of %s)".formatted(output.getName(), output.getTypeRef(), values(output)))
        .toList()
        .toString();
  }

  private static void checkRow(Rule row, List<Output> outputs) {
    for (InputEntry condition : row.getInputEntries()) {
      String text = text(condition.getText());
      refuse(!Feel.isCondition(text), "Row %s: FEEL cannot read %s".formatted(row.getId(), text));
    }
    Iterator<Output> columns = outputs.iterator();
    for (OutputEntry answer : row.getOutputEntries()) {
      Output column = columns.next();
      String text = text(answer.getText());
      refuse(
          !Feel.isLiteral(text) || !Feel.isAmong(text, values(column)),
          "Row %s: %s cannot be %s, only %s"
              .formatted(row.getId(), column.getName(), text, values(column)));
    }
  }

  /** The values that the column declares, as FEEL tests; a dash where any will do. */
  private static String values(Output column) {
    return column.getOutputValues() == null ? "-" : text(column.getOutputValues().getText());
  }

  private static boolean takesAnythingElse(DecisionTable table) {
    return List.copyOf(table.getRules()).get(table.getRules().size() - 1).getInputEntries().stream()
        .map(entry -> text(entry.getText()))
        .allMatch(text -> text.isBlank() || text.equals("-"));
  }

  private static String text(Text text) {
    return text == null ? "" : text.getTextContent().strip();
  }

  private static void same(String what, String released, String changed) {
    refuse(
        !released.equals(changed),
        "It changes %s from %s to %s, and whoever asks the table knows only the former"
            .formatted(what, released, changed));
  }

  private static void refuse(boolean wrong, String sentence) {
    if (wrong) {
      throw new BadUserRequestException(sentence);
    }
  }
}
