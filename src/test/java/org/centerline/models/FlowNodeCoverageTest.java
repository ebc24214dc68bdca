package org.centerline.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.FlowNodes;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every element of every model is entered and every sequence flow taken by some test. It comes last
 * and looks at what the engine remembers of all tests before it, so it means something only after a
 * full run.
 */
@CenterlineTest
@Order(Integer.MAX_VALUE)
class FlowNodeCoverageTest {

  private final FlowNodes flowNodes;
  private final HistoryService history;

  FlowNodeCoverageTest(FlowNodes flowNodes, HistoryService history) {
    this.flowNodes = flowNodes;
    this.history = history;
  }

  static List<String> processes() {
    return ModelFiles.bpmn().stream().map(FlowNodeCoverageTest::idOf).toList();
  }

  private static String idOf(Path path) {
    return ModelFiles.readBpmn(path).getModelElementsByType(Process.class).stream()
        .findFirst()
        .orElseThrow()
        .getId();
  }

  @ParameterizedTest
  @MethodSource("processes")
  void nothingIsLeftOut(String process) {
    long instances =
        history.createHistoricProcessInstanceQuery().processDefinitionKey(process).count();
    assumeTrue(instances > 0, "No test of this run started " + process);
    assertThat(flowNodes.neverReached(process)).isEmpty();
    assertThat(flowNodes.neverTaken(process)).isEmpty();
  }
}
