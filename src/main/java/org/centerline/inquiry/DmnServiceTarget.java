package org.centerline.inquiry;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.DecisionService;
import org.centerline.account.TrustedProgram;
import org.springframework.stereotype.Component;

/**
 * Reads service targets from {@code processes/routing/inquiry-target.dmn}, which Centers may
 * change.
 */
@Component
class DmnServiceTarget {

  private static final String DECISION = "inquiry-target";
  private static final String NO_PROGRAM = "NONE";

  private final DecisionService decisions;

  DmnServiceTarget(DecisionService decisions) {
    this.decisions = decisions;
  }

  /** Business days to answer in; of several programs the shortest counts. */
  int businessDays(Topic topic, Set<TrustedProgram> programs) {
    Stream<String> names =
        programs.isEmpty() ? Stream.of(NO_PROGRAM) : programs.stream().map(TrustedProgram::name);
    return names.mapToInt(program -> evaluate(topic, program)).min().orElseThrow();
  }

  private int evaluate(Topic topic, String program) {
    return decisions
        .evaluateDecisionTableByKey(DECISION, Map.of("topic", topic.name(), "program", program))
        .<Integer>getSingleEntry();
  }
}
