package org.centerline.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.centerline.models.Diagram.Label;
import org.centerline.models.Diagram.Line;
import org.centerline.models.Diagram.Node;
import org.centerline.models.Diagram.Segment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A process owner prints the models, so they read from left to right and nothing is crossed. */
class LayoutTest {

  static List<Path> models() {
    return ModelFiles.bpmn();
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyNodeAndFlowIsDrawn(Path path) {
    BpmnModelInstance model = ModelFiles.readBpmn(path);
    Diagram diagram = Diagram.of(model);
    assertThat(diagram.nodes())
        .extracting(Node::element)
        .containsExactlyInAnyOrderElementsOf(model.getModelElementsByType(FlowNode.class));
    assertThat(diagram.lines())
        .extracting(Line::flow)
        .containsExactlyInAnyOrderElementsOf(model.getModelElementsByType(SequenceFlow.class));
  }

  @ParameterizedTest
  @MethodSource("models")
  void flowsRunAtRightAnglesFromLeftToRightUnlessTheySayWhyNot(Path path) {
    List<Line> lines = Diagram.of(ModelFiles.readBpmn(path)).lines();
    assertThat(lines)
        .allSatisfy(line -> assertThat(line.segments()).allMatch(Segment::isOrthogonal));
    assertThat(lines)
        .filteredOn(line -> line.segments().stream().anyMatch(Segment::runsLeft))
        .allSatisfy(
            line ->
                assertThat(ProcessModelTest.documentation(line.flow())).startsWith("Runs back: "));
  }

  @ParameterizedTest
  @MethodSource("models")
  void noTwoNodesOverlap(Path path) {
    List<Node> nodes = Diagram.of(ModelFiles.readBpmn(path)).nodes();
    assertNone(
        nodes,
        nodes,
        (one, other) ->
            one.box().overlaps(other.box()) && !one.belongsTo(other) && !other.belongsTo(one));
  }

  @ParameterizedTest
  @MethodSource("models")
  void noFlowRunsThroughANode(Path path) {
    Diagram diagram = Diagram.of(ModelFiles.readBpmn(path));
    assertNone(
        diagram.lines(),
        diagram.nodes(),
        (line, node) ->
            line.segments().stream().anyMatch(piece -> piece.box().overlaps(node.box()))
                && !line.touches(node)
                && !Diagram.isWithin(line.flow(), node.element()));
  }

  @ParameterizedTest
  @MethodSource("models")
  void noTwoFlowsCross(Path path) {
    List<Line> lines = Diagram.of(ModelFiles.readBpmn(path)).lines();
    assertNone(
        lines,
        lines,
        (one, other) ->
            one.segments().stream()
                .anyMatch(
                    piece ->
                        other.segments().stream()
                            .anyMatch(another -> piece.box().overlaps(another.box()))));
  }

  @ParameterizedTest
  @MethodSource("models")
  void labelsKeepClearOfNodesFlowsAndEachOther(Path path) {
    Diagram diagram = Diagram.of(ModelFiles.readBpmn(path));
    List<Label> labels = diagram.labels();
    assertNone(labels, labels, (one, other) -> one.box().overlaps(other.box()));
    assertNone(
        labels,
        diagram.nodes(),
        (label, node) ->
            label.box().overlaps(node.box()) && !(node.element() instanceof SubProcess));
    assertNone(
        labels,
        diagram.lines(),
        (label, line) ->
            line.segments().stream().anyMatch(piece -> piece.box().overlaps(label.box())));
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyQuestionAtAGatewayAndEveryAnswerHasItsLabel(Path path) {
    BpmnModelInstance model = ModelFiles.readBpmn(path);
    List<String> labelled = Diagram.of(model).labels().stream().map(Label::id).toList();
    assertThat(model.getModelElementsByType(Gateway.class))
        .filteredOn(gateway -> !(gateway instanceof ParallelGateway))
        .filteredOn(gateway -> gateway.getOutgoing().size() > 1)
        .allSatisfy(
            gateway -> {
              assertThat(gateway.getName()).endsWith("?");
              assertThat(labelled).contains(gateway.getId());
              assertThat(gateway.getOutgoing())
                  .allSatisfy(flow -> assertThat(flow.getName()).isNotBlank())
                  .extracting(SequenceFlow::getId)
                  .allMatch(labelled::contains);
            });
  }

  private static <A, B> void assertNone(List<A> these, List<B> those, BiPredicate<A, B> isWrong) {
    Stream<String> wrong =
        these.stream()
            .flatMap(
                one ->
                    those.stream()
                        .filter(other -> one != other)
                        .filter(other -> isWrong.test(one, other))
                        .map(other -> one + " and " + other));
    assertThat(wrong).isEmpty();
  }
}
