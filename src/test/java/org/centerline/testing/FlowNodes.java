package org.centerline.testing;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Which elements and sequence flows of the deployed models the engine has ever been at. */
public final class FlowNodes {

  private final RepositoryService repository;
  private final HistoryService history;
  private final TakenFlows taken;

  FlowNodes(RepositoryService repository, HistoryService history, TakenFlows taken) {
    this.repository = repository;
    this.history = history;
    this.taken = taken;
  }

  /** The ids of elements that no instance of the process has entered, in this JVM. */
  public List<String> neverReached(String process) {
    String definition = latest(process);
    return ids(definition, FlowNode.class).filter(id -> !isReached(definition, id)).toList();
  }

  /** The ids of sequence flows that no instance of the process has taken, in this JVM. */
  public List<String> neverTaken(String process) {
    String definition = latest(process);
    return ids(definition, SequenceFlow.class)
        .filter(id -> !taken.contains(definition, id))
        .toList();
  }

  private String latest(String process) {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(process)
        .latestVersion()
        .singleResult()
        .getId();
  }

  private Stream<String> ids(String definition, Class<? extends FlowElement> type) {
    return repository.getBpmnModelInstance(definition).getModelElementsByType(type).stream()
        .map(FlowElement::getId);
  }

  private boolean isReached(String definition, String id) {
    return history
            .createHistoricActivityInstanceQuery()
            .processDefinitionId(definition)
            .activityId(id)
            .count()
        > 0;
  }
}
