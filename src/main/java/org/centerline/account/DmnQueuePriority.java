package org.centerline.account;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/**
 * Reads the priority from {@code processes/routing/queue-priority.dmn}, which Centers may change.
 */
@Component
class DmnQueuePriority implements QueuePriority {

  private static final String DECISION = "queue-priority";
  private static final String NO_PROGRAM = "NONE";

  private final DecisionService decisions;

  DmnQueuePriority(DecisionService decisions) {
    this.decisions = decisions;
  }

  @Override
  public int priorityOf(Set<TrustedProgram> programs) {
    Stream<String> names =
        programs.isEmpty() ? Stream.of(NO_PROGRAM) : programs.stream().map(TrustedProgram::name);
    return names.mapToInt(this::evaluate).max().orElseThrow();
  }

  private int evaluate(String program) {
    return decisions
        .evaluateDecisionTableByKey(DECISION, Map.of("program", program))
        .<Integer>getSingleEntry();
  }
}
