package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.centerline.testing.CenterlineTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is sent, the answer is a case or a reason, never a failure of ours. */
@CenterlineTest
class ProtestFuzzTest {

  private static final long SEED = 20260310;
  private static final int ROUNDS = 400;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final List<JsonNode> ODD_VALUES =
      List.of(
          NODES.nullNode(),
          NODES.booleanNode(true),
          NODES.numberNode(-1),
          NODES.numberNode(1e300),
          NODES.arrayNode(),
          NODES.objectNode(),
          NODES.textNode(""),
          NODES.textNode("\u0000"),
          NODES.textNode("#"),
          NODES.textNode("x".repeat(30_000)),
          NODES.textNode("0001-01-01"),
          NODES.textNode("9999-12-31"),
          NODES.textNode("2024-02-29"),
          NODES.textNode("1989-07-04"),
          NODES.textNode("-0.00"),
          NODES.textNode("1e400"),
          NODES.textNode("99999999999999999999"),
          NODES.textNode("EXCLUSION"),
          NODES.textNode("SURETY"),
          NODES.textNode("DROP TABLE protest; --"),
          NODES.textNode("\u202e\ufeff\u2028\ufffe"),
          NODES.textNode("\ud83d\ude00"));

  private final Api filer;
  private final Api intake;

  ProtestFuzzTest(@LocalServerPort int port) {
    filer = new Api(port, "filer");
    intake = filer.as("intake");
  }

  @Test
  void noFilingMakesTheServerFail() {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      ObjectNode filing = everyField();
      for (int change = random.nextInt(3); change >= 0; change--) {
        spoil(filing, random);
      }
      // Half of a character, as an escape: no encoding could write it.
      String body = filing.toString().replace("\"#\"", "\"\\ud83d\"");
      Api.Answer answer = (round % 2 == 0 ? filer : intake).post("/api/v1/protests", body);
      assertThat(answer.status()).as("round %d: %s", round, body).isLessThan(500);
      if (answer.status() != 201) {
        assertThat(answer.json().path("errors")).as("round %d: %s", round, body).isNotEmpty();
      }
    }
  }

  private static ObjectNode everyField() {
    ObjectNode filing = FiledJson.protest();
    filing.put("receivedOn", "2026-03-01").put("decisionDate", "2026-01-05");
    filing.putArray("reliquidationOf").add("CLASSIFICATION");
    filing
        .putObject("surety")
        .put("demandMailedOn", "2026-01-07")
        .put("nonCollusionCertified", true);
    filing
        .putObject("furtherReview")
        .put("appliedOn", "2026-03-01")
        .put("criterion", "NOT_RULED_UPON")
        .put("justification", "New.");
    return filing.put("acceleratedDispositionMailedOn", "2026-03-02");
  }

  /** Replaces, removes or doubles one value somewhere in the tree. */
  private static void spoil(ObjectNode filing, Random random) {
    List<ObjectNode> places = new ArrayList<>();
    collect(filing, places);
    ObjectNode place = places.get(random.nextInt(places.size()));
    List<String> names = new ArrayList<>();
    place.fieldNames().forEachRemaining(names::add);
    if (names.isEmpty()) {
      return;
    }
    String name = names.get(random.nextInt(names.size()));
    JsonNode odd = ODD_VALUES.get(random.nextInt(ODD_VALUES.size()));
    switch (random.nextInt(5)) {
      case 0 -> place.remove(name);
      case 1 -> place.set(name + "x", odd);
      case 2 -> place.set(name, NODES.arrayNode().add(odd).add(place.get(name)));
      default -> place.set(name, odd);
    }
  }

  private static void collect(JsonNode node, List<ObjectNode> places) {
    if (node instanceof ObjectNode object) {
      places.add(object);
    }
    if (node instanceof ObjectNode || node instanceof ArrayNode) {
      node.forEach(child -> collect(child, places));
    }
  }
}
