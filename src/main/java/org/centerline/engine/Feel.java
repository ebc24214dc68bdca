package org.centerline.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/** Reads the cells of a table as the engine will, without running the table. */
final class Feel {

  private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

  /** A word, a number, yes, no or nothing: an answer that computed could run code. */
  private static final Pattern LITERAL =
      Pattern.compile("\"[\\w .-]+\"|-?\\d{1,9}|true|false|null");

  private Feel() {}

  /** Whether the cell is a condition; an empty one takes anything. */
  static boolean isCondition(String cell) {
    return cell.isBlank() || FEEL.parseUnaryTests(cell).isSuccess();
  }

  /** Whether the cell is a value and computes nothing. */
  static boolean isLiteral(String cell) {
    return LITERAL.matcher(cell).matches();
  }

  /** Whether a literal meets a condition. */
  static boolean isAmong(String literal, String condition) {
    Object value = FEEL.evaluateExpression(literal, Map.of()).result();
    return Boolean.TRUE.equals(FEEL.evaluateUnaryTests(condition, value, Map.of()).result());
  }

  /** The values of a list of literals. */
  static List<Object> list(String literals) {
    Object values = FEEL.evaluateExpression("[" + literals + "]", Map.of()).result();
    return List.copyOf((Collection<?>) values);
  }
}
