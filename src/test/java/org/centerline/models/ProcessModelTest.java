package org.centerline.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Definitions;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every BPMN model must keep, whoever draws it. */
class ProcessModelTest {

  private static final Pattern ID =
      Pattern.compile(
          "(start|end|task|service|receive|rule|call|sub|gateway|timer|timerDefinition|catch"
              + "|messageDefinition|errorDefinition|terminateDefinition|message|error|flow|shape|edge|diagram|plane"
              + "|definitions)_[a-z][A-Za-z_]*");
  private static final Pattern GENERATED = Pattern.compile("_[0-9a-z]*[0-9][0-9a-z]*$");
  private static final Pattern CITATION = Pattern.compile("19 (CFR|USC) \\d+|\\b[A-H]\\d+\\b");

  static List<Path> models() {
    return ModelFiles.bpmn();
  }

  @Test
  void thereAreModels() {
    assertThat(models()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyIdIsItsTypeAndItsMeaning(Path path) {
    assertThat(Expressions.elements(ModelFiles.readBpmn(path)))
        .filteredOn(element -> !element.getLocalName().equals("process"))
        .extracting(element -> element.getAttribute("id"))
        .filteredOn(id -> id != null)
        .isNotEmpty()
        .allMatch(ID.asMatchPredicate(), "type_meaning")
        .noneMatch(GENERATED.asPredicate());
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyIdBeginsWithItsOwnType(Path path) {
    assertThat(all(path, FlowElement.class))
        .allSatisfy(element -> assertThat(element.getId()).startsWith(prefix(element) + "_"));
  }

  @ParameterizedTest
  @MethodSource("models")
  void theProcessSaysHowItIsRunAndHowLongItIsKept(Path path) {
    assertThat(all(path, Process.class))
        .hasSize(1)
        .allSatisfy(
            process -> {
              assertThat(process.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
              assertThat(documentation(process)).contains("Records retention");
              assertThat(process.isExecutable()).isTrue();
              assertThat(process.isCamundaStartableInTasklist()).isFalse();
              assertThat(process.getCamundaVersionTag()).isNotBlank();
              assertThat(process.getName()).isNotBlank();
            });
    assertThat(all(path, Definitions.class).get(0).getTargetNamespace())
        .endsWith("/" + path.getParent().getFileName());
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyServiceIsABeanAndCitesItsLaw(Path path) {
    assertThat(all(path, ServiceTask.class))
        .isNotEmpty()
        .allSatisfy(
            service -> {
              assertThat(service.getCamundaDelegateExpression()).matches("\\$\\{[a-z]\\w+}");
              assertThat(service.getCamundaClass()).isNull();
              assertThat(service.getCamundaExpression()).isNull();
              assertThat(service.getCamundaType()).isNull();
              assertThat(documentation(service)).containsPattern(CITATION);
            });
    assertThat(all(path, ScriptTask.class)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("models")
  void noListenerCarriesClassExpressionOrScript(Path path) {
    Predicate<DomElement> listener =
        element -> element.getLocalName().matches("executionListener|taskListener");
    assertThat(Expressions.elements(ModelFiles.readBpmn(path)).filter(listener))
        .allSatisfy(
            element -> {
              assertThat(element.getAttribute("delegateExpression")).isNotBlank();
              assertThat(element.getAttribute("class")).isNull();
              assertThat(element.getAttribute("expression")).isNull();
              assertThat(element.getChildElements()).isEmpty();
            });
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyAsynchronousStepOutranksTimersAndIsRetried(Path path) {
    assertThat(all(path, ServiceTask.class))
        .filteredOn(ServiceTask::isCamundaAsyncBefore)
        .allSatisfy(
            service -> {
              assertThat(Integer.parseInt(service.getCamundaJobPriority())).isPositive();
              // A last second lets a retry in Cockpit be made at once.
              assertThat(retryCycle(service))
                  .matches("R\\d+/PT\\d+[MH]|PT\\d+[MH](,PT\\d+[MH])+(,PT1S)?");
              assertThat(documentation(service)).contains("Why " + retryCycle(service));
            });
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyDecisionIsTheOneDeployedWithTheModelOrPolicyInItsNewestVersion(Path path) {
    assertThat(all(path, BusinessRuleTask.class))
        .allSatisfy(
            rule -> {
              assertThat(rule.getCamundaDecisionRefBinding())
                  .isEqualTo(isPolicy(table(rule)) ? "latest" : "deployment");
              assertThat(rule.getCamundaMapDecisionResult()).isIn("singleEntry", "singleResult");
              assertThat(documentation(rule)).containsPattern(CITATION);
            });
  }

  /** The file that has the decision. */
  private static Path table(BusinessRuleTask rule) {
    return ModelFiles.dmn().stream()
        .filter(file -> decisions(file).contains(rule.getCamundaDecisionRef()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> decisions(Path file) {
    return Expressions.elements(ModelFiles.readDmn(file))
        .filter(element -> element.getLocalName().equals("decision"))
        .map(element -> element.getAttribute("id"))
        .toList();
  }

  /** Tables that a modeler deploys alone (decision 015). */
  private static boolean isPolicy(Path table) {
    return Set.of("routing", "revenue", "participation")
        .contains(table.getParent().getFileName().toString());
  }

  static String documentation(BaseElement element) {
    return element.getDocumentations().stream()
        .map(Documentation::getTextContent)
        .reduce("", String::concat);
  }

  private static <T extends ModelElementInstance> List<T> all(Path path, Class<T> type) {
    return List.copyOf(ModelFiles.readBpmn(path).getModelElementsByType(type));
  }

  private static String retryCycle(ServiceTask service) {
    return service
        .getExtensionElements()
        .getElementsQuery()
        .filterByType(CamundaFailedJobRetryTimeCycle.class)
        .singleResult()
        .getTextContent();
  }

  private static String prefix(FlowElement element) {
    String type = element.getElementType().getTypeName();
    return switch (type) {
      case "startEvent" -> "start";
      case "endEvent" -> "end";
      case "userTask" -> "task";
      case "serviceTask" -> "service";
      case "businessRuleTask" -> "rule";
      case "callActivity" -> "call";
      case "subProcess" -> "sub";
      case "receiveTask" -> "receive";
      case "boundaryEvent", "intermediateCatchEvent" -> caught((CatchEvent) element);
      case "sequenceFlow" -> "flow";
      case "exclusiveGateway", "parallelGateway", "eventBasedGateway" -> "gateway";
      default -> throw new IllegalArgumentException("Give " + type + " a prefix, here and in ID");
    };
  }

  private static String caught(CatchEvent event) {
    boolean isTimer =
        event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
    return isTimer ? "timer" : "catch";
  }
}
