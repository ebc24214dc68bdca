package org.centerline.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.centerline.docket.CurrentActor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the rule of a task and passes answers through it. */
@Component
class TaskDesk {

  private static final String INSTRUCTION = "instruction";
  private static final String PORT = "port";
  private static final String CONSULTATION = "consultation";

  private final ObjectProvider<TaskRule> provided;
  private final CurrentActor actor;
  private final PrivilegedForms privilege;
  private Map<String, TaskRule> rules;

  TaskDesk(ObjectProvider<TaskRule> provided, CurrentActor actor, PrivilegedForms privilege) {
    this.provided = provided;
    this.privilege = privilege;
    this.actor = actor;
  }

  /** The variables that the model routes on after these answers. */
  Map<String, Object> answer(TaskEntity task, Map<String, Object> submitted) {
    String acting = actor.id();
    if (task.getAssignee() != null && !task.getAssignee().equals(acting)) {
      throw new TaskRefused("This task is claimed by " + task.getAssignee());
    }
    TaskRule rule = ruleOf(task);
    Map<String, Object> answers = new HashMap<>(submitted);
    rule.factNames().forEach(answers::remove);
    answers.keySet().stream()
        .filter(name -> !rule.answers().contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new TaskRefused("This task has no answer named " + name);
            });
    return forTheGateway(rule.complete(opened(task, acting), new Answers(answers)));
  }

  /**
   * The gateway after the task reads them in the same transaction; what must last is in tables. The
   * number of the instruction lasts, where the answers led to a new one.
   */
  private static Map<String, Object> forTheGateway(Map<String, Object> outcome) {
    Map<String, Object> passing = new HashMap<>();
    outcome.forEach(
        (name, value) ->
            passing.put(name, Variables.untypedValue(value, !name.equals(INSTRUCTION))));
    return passing;
  }

  /**
   * What the form of the task shows, and what it offers to choose from.
   *
   * @param read whether lists are given as such; else as text
   */
  Map<String, TypedValue> shown(TaskEntity task, boolean read) {
    TaskRule rule = rules().get(task.getTaskDefinitionKey());
    privilege.open(task);
    Map<String, TypedValue> shown = new HashMap<>();
    if (rule != null) {
      OpenedTask opened = opened(task, actor.id());
      rule.facts(opened).forEach((name, fact) -> shown.put(name, Variables.stringValue(fact)));
      rule.choices()
          .forEach(offered -> shown.put(offered.name(), OfferedValue.of(offered.of(opened), read)));
    }
    return shown;
  }

  /**
   * Refuses that the person has the task where its rule does; most let everybody of the pool claim.
   */
  void claim(TaskEntity task, String person) {
    if (rules().get(task.getTaskDefinitionKey()) instanceof ClaimRule rule) {
      rule.claim(opened(task, person));
    }
  }

  private TaskRule ruleOf(TaskEntity task) {
    TaskRule rule = rules().get(task.getTaskDefinitionKey());
    if (rule == null) {
      throw new TaskRefused("No rule knows the task " + task.getTaskDefinitionKey());
    }
    return rule;
  }

  /** Rules need stores that need the engine's data source, so they are found on first use. */
  private synchronized Map<String, TaskRule> rules() {
    if (rules == null) {
      List<TaskRule> all = provided.stream().toList();
      rules = all.stream().collect(Collectors.toMap(TaskRule::task, Function.identity()));
    }
    return rules;
  }

  private static OpenedTask opened(TaskEntity task, String acting) {
    ExecutionEntity execution = task.getExecution();
    return new OpenedTask(
        task.getId(),
        execution.getProcessBusinessKey(),
        (String) execution.getVariable(INSTRUCTION),
        (String) execution.getVariable(PORT),
        (Integer) execution.getVariable(CONSULTATION),
        acting);
  }
}
