package org.centerline.testing;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
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
    return elements(definition, FlowNode.class)
        .map(FlowElement::getId)
        .filter(id -> !isReached(definition, id))
        .toList();
  }

  /**
   * The ids of sequence flows that no instance of the process has taken, in this JVM. An
   * event-based gateway takes none: whichever event comes is entered in its place.
   */
  public List<String> neverTaken(String process) {
    String definition = latest(process);
    return elements(definition, SequenceFlow.class)
        .filter(flow -> !(flow.getSource() instanceof EventBasedGateway))
        .map(FlowElement::getId)
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

  private <E extends FlowElement> Stream<E> elements(String definition, Class<E> type) {
    return repository.getBpmnModelInstance(definition).getModelElementsByType(type).stream();
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
