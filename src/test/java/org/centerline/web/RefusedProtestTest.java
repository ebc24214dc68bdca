package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.centerline.web.FiledJson.protest;
import static org.centerline.web.FiledJson.with;
import static org.centerline.web.FiledJson.withEntry;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests to file that are refused for who sends them, or how. */
class RefusedProtestTest extends NothingIsStored {

  RefusedProtestTest(@LocalServerPort int port, JdbcClient jdbc) {
    super(port, jdbc);
  }

  @Test
  void everythingWrongIsToldAtOnce() {
    filer
        .post(PROTESTS, withEntry(e -> e.put("port", "9999").put("paid", "x")))
        .refused(422, "/entries/0/port", "PORT_UNKNOWN")
        .refused(422, "/entries/0/paid", "MONEY_FORMAT");
  }

  @Test
  void aPaperProtestIsNotReceivedTomorrowNorBeforeThePresentLaw() {
    Api intake = filer.as("intake");
    intake
        .post(PROTESTS, with(f -> f.put("receivedOn", "2026-03-11")))
        .refused(422, "/receivedOn", "DATE_IN_FUTURE");
    intake
        .post(PROTESTS, with(f -> f.put("receivedOn", "1970-09-30")))
        .refused(422, "/receivedOn", "DATE_ORDER");
    intake
        .post(
            PROTESTS,
            with(f -> f.put("receivedOn", "2026-02-02").put("decisionDate", "2026-02-03")))
        .refused(422, "/decisionDate", "DATE_ORDER");
  }

  @Test
  void onlyIntakeSaysWhenAProtestWasReceived() {
    filer
        .post(PROTESTS, with(f -> f.put("receivedOn", "2026-02-02")))
        .refused(403, "/receivedOn", "STAFF_ONLY");
  }

  @Test
  void onlyFilersAndIntakeFile() {
    String body = protest().toString();
    filer.as(null).post(PROTESTS, body).refused(401, "", "SIGN_IN");
    filer.as("nobody").post(PROTESTS, body).refused(401, "", "SIGN_IN");
    filer.as("electronics-supervisor").post(PROTESTS, body).refused(403, "", "NOT_YOURS");
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    byte[] body = with(f -> f.put("grounds", "a?b")).getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < body.length; i++) {
      body[i] = body[i] == '?' ? (byte) 0xff : body[i];
    }
    filer
        .send("POST", PROTESTS, BodyPublishers.ofByteArray(body))
        .refused(400, "", "MALFORMED_JSON");
  }

  @Test
  void aBodyOverTheLimitIsRefused() {
    byte[] body = " ".repeat(9_000_000).getBytes(StandardCharsets.US_ASCII);
    filer
        .send("POST", PROTESTS, BodyPublishers.ofByteArray(body))
        .refused(413, "", "BODY_TOO_LARGE");
    filer
        .send("POST", PROTESTS, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
        .refused(413, "", "BODY_TOO_LARGE");
  }

  @Test
  void anotherContentTypeIsRefused() {
    filer
        .post(PROTESTS, protest().toString(), "Content-Type", "text/plain")
        .refused(415, "", "UNSUPPORTED_MEDIA_TYPE");
  }

  @Test
  void anotherMethodIsRefusedAndSaysWhichFit() {
    Api.Answer answer = filer.put(PROTESTS, "{}").refused(405, "", "METHOD_NOT_ALLOWED");
    assertThat(answer.header("Allow")).isEqualTo("POST");
    filer.get("/api/v1/nothing").refused(404, "", "NOT_FOUND");
  }

  @Test
  void anAnswerInAnotherFormIsRefused() {
    filer
        .post(PROTESTS, protest().toString(), "Accept", "image/png")
        .refused(406, "", "NOT_ACCEPTABLE");
  }

  @Test
  void anIdempotencyKeyHasOneTo200Characters() {
    String body = protest().toString();
    filer
        .post(PROTESTS, body, "Idempotency-Key", "x".repeat(201))
        .refused(400, "", "IDEMPOTENCY_KEY");
    filer.post(PROTESTS, body, "Idempotency-Key", "").refused(400, "", "IDEMPOTENCY_KEY");
  }
}
