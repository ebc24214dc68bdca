package org.centerline.testing;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Notes every sequence flow that an instance takes; the engine's history does not keep them. */
public final class TakenFlows extends AbstractProcessEnginePlugin implements ExecutionListener {

  private final Set<String> taken = ConcurrentHashMap.newKeySet();

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.getCustomPostBPMNParseListeners().add(new OnEveryFlow());
  }

  @Override
  public void notify(DelegateExecution execution) {
    taken.add(key(execution.getProcessDefinitionId(), execution.getCurrentTransitionId()));
  }

  boolean contains(String definition, String flow) {
    return taken.contains(key(definition, flow));
  }

  private static String key(String definition, String flow) {
    return definition + "#" + flow;
  }

  private final class OnEveryFlow extends AbstractBpmnParseListener {

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
      transition.addListener(EVENTNAME_TAKE, TakenFlows.this);
    }
  }
}
