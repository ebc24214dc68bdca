package org.centerline.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.centerline.account.TrustedProgram;
import org.junit.jupiter.api.Test;

/** Trusted traders come first (the announcement of 2012; section D6). */
class QueuePriorityTest {

  private final DmnEngine engine =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private final DmnDecision table =
      engine.parseDecision(
          "queue-priority", ModelFiles.readDmn(Path.of("processes/routing/queue-priority.dmn")));

  private int priority(String program) {
    return engine
        .evaluateDecisionTable(table, Map.of("program", program))
        .<Integer>getSingleEntry();
  }

  @Test
  void selfAssessmentComesBeforeTheTiersAndTheTiersBeforeEverybodyElse() {
    assertThat(Stream.of("ISA", "CTPAT_TIER_3", "CTPAT_TIER_2", "CTPAT_TIER_1", "NONE"))
        .extracting(this::priority)
        .containsExactly(90, 80, 70, 60, 50);
  }

  @Test
  void everyProgramHasAPriorityBelowThatOfWhatIsOverdue() {
    assertThat(EnumSet.allOf(TrustedProgram.class))
        .extracting(program -> priority(program.name()))
        .allMatch(priority -> priority > 0 && priority < 95);
  }
}
