package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every scored published case of these kinds is either tested or listed with the reason why not.
 *
 * <p>See {@link PublishedOutcomes} for the tests and the facts that they assume.
 */
class PublishedCasesTest {

  private static final Set<String> KINDS =
      Set.of("protest", "afr", "accelerated", "deemed_liquidation", "psc", "prior_disclosure");

  private static Stream<JsonNode> scoredCases() throws IOException {
    try (InputStream json = PublishedCasesTest.class.getResourceAsStream("/published-cases.json")) {
      JsonNode cases = new ObjectMapper().readTree(json);
      return StreamSupport.stream(cases.spliterator(), false)
          .filter(one -> one.get("scored").asBoolean())
          .filter(one -> KINDS.contains(one.get("kind").asText()));
    }
  }

  @TestFactory
  Stream<DynamicTest> thePublishedOutcomeIsOurs() throws IOException {
    return scoredCases()
        .filter(one -> !PublishedOutcomes.UNTESTABLE.containsKey(one.get("id").asText()))
        .map(one -> DynamicTest.dynamicTest(one.get("source").asText(), () -> check(one)));
  }

  private static void check(JsonNode one) {
    PublishedOutcomes.Check check = PublishedOutcomes.TESTED.get(one.get("id").asText());
    if (check == null) {
      fail("The case %s is neither tested nor listed as untestable.", one.get("id").asText());
    }
    check.of(new PublishedFacts(one.get("facts")));
  }

  @Test
  void bothListsNameOnlyScoredCasesAndNoneTwice() throws IOException {
    Set<String> known = new TreeSet<>();
    scoredCases().forEach(one -> known.add(one.get("id").asText()));
    Set<String> listed = new TreeSet<>(PublishedOutcomes.TESTED.keySet());
    listed.addAll(PublishedOutcomes.UNTESTABLE.keySet());
    assertThat(listed).isEqualTo(known);
    assertThat(PublishedOutcomes.TESTED)
        .doesNotContainKeys(PublishedOutcomes.UNTESTABLE.keySet().toArray(String[]::new));
  }
}
