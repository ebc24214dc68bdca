package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.centerline.simulator.Webhook;
import org.centerline.testing.CenterlineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may speak for a port's system, and what is kept of what it says. */
@CenterlineTest
class PortMessageApiTest {

  private static final String PORT = "5203";

  private final JdbcClient jdbc;
  private final Clock clock;
  private final URI target;
  private final Webhook first;
  private final Webhook second;

  PortMessageApiTest(JdbcClient jdbc, Clock clock, @LocalServerPort int local) {
    this.jdbc = jdbc;
    this.clock = clock;
    target = URI.create("http://localhost:%d/api/v1/ports/%s/messages".formatted(local, PORT));
    first = new Webhook(target, "k1", CenterlineTest.PORT_KEY, clock);
    second = new Webhook(target, "k2", CenterlineTest.NEXT_PORT_KEY, clock);
  }

  @BeforeEach
  void thePortHasASystem() {
    jdbc.sql("insert into port_system values (?, 'https://port.example', 'k1', null)")
        .param(PORT)
        .update();
  }

  @AfterEach
  void thePortHasNoSystemAnyMore() {
    jdbc.sql("delete from port_system where port = ?").param(PORT).update();
  }

  private static String acknowledged(String messageId, String instruction) {
    return "{\"messageId\":\"%s\",\"instruction\":\"%s\",\"kind\":\"ACKNOWLEDGED\"}"
        .formatted(messageId, instruction);
  }

  @Test
  void anUnknownInstructionIsKeptAndHarmless() {
    HttpResponse<String> answer = first.send(acknowledged("u-1", "P-1999-000001-R1"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(json(answer).get("receipt").asText()).isEqualTo("UNKNOWN_INSTRUCTION");
    assertThat(kept("u-1"))
        .containsEntry("disposition", "UNKNOWN_INSTRUCTION")
        .containsEntry("copies", 1);
    assertThat(json(first.send(acknowledged("u-1", "P-1999-000001-R1"))).get("receipt").asText())
        .isEqualTo("DUPLICATE");
    assertThat(kept("u-1")).containsEntry("copies", 2).containsEntry("altered", false);
  }

  @Test
  void otherWordsUnderTheSameNumberDoNotCount() {
    first.send(acknowledged("a-1", "P-1999-000001-R1"));
    HttpResponse<String> answer = first.send(acknowledged("a-1", "P-1999-000002-R1"));
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(json(answer).get("receipt").asText()).isEqualTo("ALTERED");
    assertThat(kept("a-1"))
        .containsEntry("instruction", "P-1999-000001-R1")
        .containsEntry("altered", true);
  }

  @Test
  void whatWasSignedMinutesAgoIsKeptAndRefusedAndMayComeSignedAnew() {
    long now = clock.instant().getEpochSecond();
    String message = acknowledged("s-1", "P-1999-000001-R1");
    for (long seconds : List.of(now - 310, now + 310)) {
      HttpResponse<String> answer = first.send(message, seconds);
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(json(answer).at("/errors/0/code").asText()).isEqualTo("STALE");
    }
    assertThat(rows("s-1"))
        .extracting(row -> row.get("disposition"))
        .containsExactly("STALE", "STALE");
    assertThat(first.send(message, now - 290).statusCode()).isEqualTo(200);
  }

  /** Milliseconds, as some systems have them, are the year 8,000,000. */
  @Test
  void aTimeThatIsNoSecondIsRefused() {
    for (long no : List.of(253402300800000L, clock.millis(), -1L)) {
      HttpResponse<String> answer = first.send(acknowledged("m-1", "P-1999-000001-R1"), no);
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(json(answer).at("/errors/0/code").asText()).isEqualTo("BAD_TIMESTAMP");
    }
    assertThat(rows("m-1")).isEmpty();
  }

  @Test
  void withoutTheSignatureOfThisPortNothingIsKept() {
    String message = acknowledged("n-1", "P-1999-000001-R1");
    byte[] body = message.getBytes(StandardCharsets.UTF_8);
    long now = clock.instant().getEpochSecond();
    assertThat(first.send(body, now, "00").statusCode()).isEqualTo(401);
    assertThat(second.send(message).statusCode()).isEqualTo(401);
    URI elsewhere = URI.create(target.toString().replace(PORT, "5206"));
    Webhook noSystem = new Webhook(elsewhere, "k1", CenterlineTest.PORT_KEY, clock);
    assertThat(noSystem.send(message).statusCode()).isEqualTo(401);
    assertThat(new Webhook(target, "k9", CenterlineTest.PORT_KEY, clock).send(message).statusCode())
        .isEqualTo(401);
    assertThat(rows("n-1")).isEmpty();
  }

  @Test
  void bothKeysAreGoodWhileTheyAreChanged() {
    jdbc.sql("update port_system set next_key_id = 'k2' where port = ?").param(PORT).update();
    assertThat(first.send(acknowledged("k-1", "P-1999-000001-R1")).statusCode()).isEqualTo(200);
    assertThat(second.send(acknowledged("k-2", "P-1999-000001-R1")).statusCode()).isEqualTo(200);
    jdbc.sql("update port_system set key_id = 'k2', next_key_id = null where port = ?")
        .param(PORT)
        .update();
    assertThat(first.send(acknowledged("k-3", "P-1999-000001-R1")).statusCode()).isEqualTo(401);
    assertThat(second.send(acknowledged("k-4", "P-1999-000001-R1")).statusCode()).isEqualTo(200);
  }

  @Test
  void aMessageSaysWhatItsKindSays() {
    HttpResponse<String> answer =
        first.send(
            "{\"messageId\":\"b 1\",\"instruction\":\"P-1999-000001-R1\",\"kind\":\"SETTLED\","
                + "\"amount\":\"1.234\",\"reasonCode\":\"OTHER\"}");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(json(answer).get("errors").findValuesAsText("pointer"))
        .containsExactlyInAnyOrder(
            "/messageId", "/amount", "/settledOn", "/reference", "/reasonCode");
    assertThat(first.send("{\"messageID\":\"b-2\"}").statusCode()).isEqualTo(400);
    assertThat(first.send("[]").statusCode()).isEqualTo(400);
  }

  private Map<String, Object> kept(String messageId) {
    List<Map<String, Object>> rows = rows(messageId);
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  private List<Map<String, Object>> rows(String messageId) {
    return jdbc.sql("select * from port_message where port = ? and message_id = ?")
        .param(PORT)
        .param(messageId)
        .query()
        .listOfRows();
  }

  private static JsonNode json(HttpResponse<String> answer) {
    try {
      return Api.JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
