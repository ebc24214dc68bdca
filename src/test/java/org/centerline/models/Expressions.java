package org.centerline.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.ModelInstance;
import org.camunda.bpm.model.xml.instance.DomElement;

/** The expressions of a model: {@code ${...}} in attributes and texts. */
final class Expressions {

  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
  private static final Pattern TEXT = Pattern.compile("'[^']*'");
  private static final Pattern NAME = Pattern.compile("(?<![.\\w])[A-Za-z_]\\w*");
  private static final Set<String> GIVEN_BY_ENGINE = Set.of("execution");

  private static final List<String> ATTRIBUTES =
      List.of(
          "candidateGroups",
          "dueDate",
          "priority",
          "delegateExpression",
          "collection",
          "sourceExpression",
          "businessKey");

  private Expressions() {}

  /** The beans and variables that the model's expressions begin with. */
  static Set<String> names(ModelInstance model) {
    return all(model)
        .map(expression -> TEXT.matcher(expression).replaceAll(""))
        .flatMap(expression -> NAME.matcher(expression).results().map(MatchResult::group))
        .filter(name -> !GIVEN_BY_ENGINE.contains(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The texts in quotes that the model's expressions compare with. */
  static Set<String> texts(ModelInstance model) {
    return all(model)
        .flatMap(expression -> TEXT.matcher(expression).results().map(MatchResult::group))
        .map(text -> text.substring(1, text.length() - 1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Stream<DomElement> elements(ModelInstance model) {
    List<DomElement> found = new ArrayList<>();
    collect(model.getDocument().getRootElement(), found);
    return found.stream();
  }

  private static void collect(DomElement element, List<DomElement> found) {
    found.add(element);
    element.getChildElements().forEach(child -> collect(child, found));
  }

  private static Stream<String> all(ModelInstance model) {
    return elements(model)
        .filter(element -> !element.getLocalName().equals("documentation"))
        .flatMap(Expressions::sources)
        .flatMap(source -> EXPRESSION.matcher(source).results().map(match -> match.group(1)));
  }

  private static Stream<String> sources(DomElement element) {
    Stream<String> attributes =
        ATTRIBUTES.stream()
            .map(name -> element.getAttribute("http://camunda.org/schema/1.0/bpmn", name));
    Stream<String> plain = ATTRIBUTES.stream().map(element::getAttribute);
    Stream<String> text =
        element.getChildElements().isEmpty() ? Stream.of(element.getTextContent()) : Stream.of();
    return Stream.of(attributes, plain, text).flatMap(s -> s).filter(value -> value != null);
  }
}
