package org.centerline.testing;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** Which elements of the deployed models the engine has ever been at. */
public final class FlowNodes {

  private final RepositoryService repository;
  private final HistoryService history;

  FlowNodes(RepositoryService repository, HistoryService history) {
    this.repository = repository;
    this.history = history;
  }

  /** The ids of elements that no instance of these processes has entered, in this JVM. */
  public List<String> neverReached(List<String> processes) {
    return processes.stream().flatMap(this::neverReached).toList();
  }

  private Stream<String> neverReached(String process) {
    String definition =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey(process)
            .latestVersion()
            .singleResult()
            .getId();
    return repository
        .getBpmnModelInstance(definition)
        .getModelElementsByType(FlowNode.class)
        .stream()
        .map(FlowNode::getId)
        .filter(
            id ->
                history
                        .createHistoricActivityInstanceQuery()
                        .processDefinitionId(definition)
                        .activityId(id)
                        .count()
                    == 0);
  }
}
