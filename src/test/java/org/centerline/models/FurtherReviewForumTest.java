package org.centerline.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.centerline.furtherreview.FurtherReviewProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who reviews, by 19 CFR 174.26(b), for every kind of question, in the real DMN engine. */
class FurtherReviewForumTest {

  private final DmnEngine engine = new DefaultDmnEngineConfiguration().buildEngine();
  private final DmnDecision decision = read();

  private DmnDecision read() {
    Path file = Path.of("processes/protest/further-review.dmn");
    try (InputStream table = Files.newInputStream(file)) {
      return engine.parseDecision(FurtherReviewProcess.FORUM_TABLE, table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "LACK_OF_UNIFORMITY, HEADQUARTERS",
    "ESTABLISHED_PRACTICE, HEADQUARTERS",
    "INTERPRETATION_OF_DECISION, HEADQUARTERS",
    "NOT_RULED_UPON, HEADQUARTERS",
    "OTHER, DESIGNEE"
  })
  void headquartersTakesTheFourKindsThatTheRegulationLists(String issue, String forum) {
    assertThat(forum(issue)).isEqualTo(forum);
  }

  @Test
  void everyKindHasItsForumAndEveryForumItsKind() {
    Set<String> forums = new TreeSet<>();
    ConstantsTest.constants(FurtherReviewProcess.class, "Issue")
        .forEach(issue -> forums.add(forum(issue)));
    assertThat(forums).isEqualTo(ConstantsTest.constants(FurtherReviewProcess.class, "Forum"));
  }

  private String forum(String issue) {
    return engine.evaluateDecisionTable(decision, Map.of("issue", issue)).getSingleEntry();
  }
}
