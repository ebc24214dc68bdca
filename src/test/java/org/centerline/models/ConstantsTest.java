package org.centerline.models;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.centerline.amendment.AmendmentProcess;
import org.centerline.batch.BulkFilingProcess;
import org.centerline.consultation.ConsultationProcess;
import org.centerline.disclosure.DisclosureProcess;
import org.centerline.furtherreview.FurtherReviewProcess;
import org.centerline.inquiry.InquiryProcess;
import org.centerline.measures.MeasuresProcess;
import org.centerline.participation.CenterChangeProcess;
import org.centerline.participation.CenterReviewProcess;
import org.centerline.participation.ParticipationProcess;
import org.centerline.protest.ProtestProcess;
import org.centerline.question.QuestionProcess;
import org.centerline.release.PortReleaseProcess;
import org.centerline.revenue.PortChaseProcess;
import org.centerline.revenue.PortRevenueProcess;
import org.centerline.revenue.ReconciliationProcess;
import org.centerline.validation.ValidationProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each process and its class of names agree, whichever of the two was changed. */
class ConstantsTest {

  private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

  private static final Map<Path, Class<?>> NAMES =
      Map.ofEntries(
          Map.entry(Path.of("processes/protest/protest.bpmn"), ProtestProcess.class),
          Map.entry(Path.of("processes/routing/bulk-filing.bpmn"), BulkFilingProcess.class),
          Map.entry(Path.of("processes/protest/further-review.bpmn"), FurtherReviewProcess.class),
          Map.entry(Path.of("processes/revenue/port-revenue.bpmn"), PortRevenueProcess.class),
          Map.entry(Path.of("processes/routing/port-release.bpmn"), PortReleaseProcess.class),
          Map.entry(Path.of("processes/routing/question.bpmn"), QuestionProcess.class),
          Map.entry(Path.of("processes/routing/consultation.bpmn"), ConsultationProcess.class),
          Map.entry(Path.of("processes/amendment/amendment.bpmn"), AmendmentProcess.class),
          Map.entry(Path.of("processes/disclosure/disclosure.bpmn"), DisclosureProcess.class),
          Map.entry(Path.of("processes/inquiry/inquiry.bpmn"), InquiryProcess.class),
          Map.entry(Path.of("processes/validation/validation.bpmn"), ValidationProcess.class),
          Map.entry(
              Path.of("processes/participation/center-change.bpmn"), CenterChangeProcess.class),
          Map.entry(
              Path.of("processes/participation/center-review.bpmn"), CenterReviewProcess.class),
          Map.entry(
              Path.of("processes/participation/participation.bpmn"), ParticipationProcess.class),
          Map.entry(Path.of("processes/revenue/port-chase.bpmn"), PortChaseProcess.class),
          Map.entry(Path.of("processes/revenue/reconciliation.bpmn"), ReconciliationProcess.class),
          Map.entry(Path.of("processes/measures/measures.bpmn"), MeasuresProcess.class));

  static Stream<Arguments> processes() {
    return NAMES.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
  }

  @Test
  void everyProcessHasItsClass() {
    assertThat(NAMES.keySet()).containsExactlyInAnyOrderElementsOf(ModelFiles.bpmn());
  }

  @ParameterizedTest
  @MethodSource("processes")
  void theProcessIdAgrees(Path path, Class<?> names) throws ReflectiveOperationException {
    assertThat(ids(path, Process.class)).containsExactly((String) names.getField("ID").get(null));
  }

  @ParameterizedTest
  @MethodSource("processes")
  void userTasksTimersAndAsynchronousStepsAgree(Path path, Class<?> names) {
    assertThat(constants(names, "Task"))
        .isEqualTo(flowElements(path, UserTask.class, task -> true));
    assertThat(constants(names, "Timer"))
        .isEqualTo(flowElements(path, CatchEvent.class, ConstantsTest::isTimer));
    assertThat(constants(names, "Handoff"))
        .isEqualTo(flowElements(path, ServiceTask.class, ServiceTask::isCamundaAsyncBefore));
  }

  private static boolean isTimer(CatchEvent event) {
    return event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
  }

  @ParameterizedTest
  @MethodSource("processes")
  void messagesAgree(Path path, Class<?> names) {
    assertThat(constants(names, "Message"))
        .isEqualTo(
            ModelFiles.readBpmn(path).getModelElementsByType(Message.class).stream()
                .map(Message::getName)
                .collect(toCollection(TreeSet::new)));
  }

  @ParameterizedTest
  @MethodSource("processes")
  void delegatesAgree(Path path, Class<?> names) {
    assertThat(constants(names, "Delegate")).isEqualTo(delegates(ModelFiles.readBpmn(path)));
  }

  @ParameterizedTest
  @MethodSource("processes")
  void everyNameInAnExpressionIsAKnownBeanOrVariable(Path path, Class<?> names) {
    BpmnModelInstance model = ModelFiles.readBpmn(path);
    Set<String> known = union(constants(names, "Bean"), constants(names, "Variable"));
    known.addAll(constants(names, "Delegate"));
    assertThat(known).containsAll(union(Expressions.names(model), mapped(model)));
    assertThat(Expressions.names(model)).containsAll(constants(names, "Bean"));
  }

  @ParameterizedTest
  @MethodSource("processes")
  void everyVariableIsUsedOrExplainedByTheModel(Path path, Class<?> names) {
    BpmnModelInstance model = ModelFiles.readBpmn(path);
    Set<String> used = union(Expressions.names(model), mapped(model));
    String explained =
        Expressions.elements(model)
            .filter(element -> element.getLocalName().equals("documentation"))
            .map(DomElement::getTextContent)
            .reduce("", String::concat);
    assertThat(constants(names, "Variable"))
        .allMatch(
            name ->
                used.contains(name) || explained.matches("(?s).*Sets [^.]*\\b" + name + "\\b.*"));
  }

  @ParameterizedTest
  @MethodSource("processes")
  void whatTheFormsAskAndShowAgrees(Path path, Class<?> names) {
    assertThat(constants(names, "Answer")).isEqualTo(keys(path, false));
    assertThat(constants(names, "Fact")).isEqualTo(keys(path, true));
  }

  @ParameterizedTest
  @MethodSource("processes")
  void theValuesThatTheModelComparesWithAreValuesOfItsVariables(Path path, Class<?> names) {
    Set<String> values =
        constants(names, "Variable").stream()
            .flatMap(variable -> constants(names, capitalized(variable)).stream())
            .collect(toCollection(TreeSet::new));
    assertThat(values).containsAll(Expressions.texts(ModelFiles.readBpmn(path)));
  }

  @ParameterizedTest
  @MethodSource("processes")
  void theFormsOfferExactlyTheValuesOfTheirVariable(Path path, Class<?> names) {
    assertThat(fields(path))
        .filteredOn(field -> constants(names, "Variable").contains(field.path("key").asText()))
        .allSatisfy(
            field ->
                assertThat(field.path("values").findValuesAsText("value"))
                    .containsExactlyInAnyOrderElementsOf(
                        constants(names, capitalized(field.path("key").asText()))));
  }

  static Set<String> constants(Class<?> names, String nested) {
    return Arrays.stream(names.getDeclaredClasses())
        .filter(type -> type.getSimpleName().equals(nested))
        .flatMap(type -> Arrays.stream(type.getFields()))
        .map(ConstantsTest::value)
        .collect(toCollection(TreeSet::new));
  }

  private static String value(Field field) {
    try {
      return (String) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T extends FlowElement> Set<String> flowElements(
      Path path, Class<T> type, Predicate<T> filter) {
    return ModelFiles.readBpmn(path).getModelElementsByType(type).stream()
        .filter(filter)
        .map(FlowElement::getId)
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> ids(Path path, Class<Process> type) {
    return ModelFiles.readBpmn(path).getModelElementsByType(type).stream()
        .map(Process::getId)
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> delegates(BpmnModelInstance model) {
    return Expressions.elements(model)
        .flatMap(
            element ->
                Stream.of(
                    String.valueOf(element.getAttribute(CAMUNDA, "delegateExpression")),
                    String.valueOf(element.getAttribute("delegateExpression"))))
        .filter(expression -> expression.startsWith("${"))
        .map(expression -> expression.replaceAll("[${}]", ""))
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> mapped(BpmnModelInstance model) {
    return Expressions.elements(model)
        .flatMap(
            element ->
                Stream.of(
                    String.valueOf(element.getAttribute(CAMUNDA, "resultVariable")),
                    String.valueOf(element.getAttribute(CAMUNDA, "elementVariable")),
                    String.valueOf(element.getAttribute("source"))))
        .filter(name -> !name.equals("null"))
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> keys(Path path, boolean readOnly) {
    return fields(path)
        .filter(field -> field.path("readonly").asBoolean() == readOnly)
        .map(field -> field.path("key").asText())
        .collect(toCollection(TreeSet::new));
  }

  /** The fields of the forms that the tasks of a model open. */
  private static Stream<JsonNode> fields(Path path) {
    Set<String> opened =
        ModelFiles.readBpmn(path).getModelElementsByType(UserTask.class).stream()
            .map(UserTask::getCamundaFormRef)
            .collect(toCollection(TreeSet::new));
    return ModelFiles.forms().stream()
        .map(ModelFiles::readForm)
        .filter(form -> opened.contains(form.path("id").asText()))
        .flatMap(ModelFiles::components)
        .filter(component -> component.has("key"));
  }

  private static String capitalized(String variable) {
    return Character.toUpperCase(variable.charAt(0)) + variable.substring(1);
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> both = new TreeSet<>(one);
    both.addAll(other);
    return both;
  }
}
