package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.centerline.web.FiledJson.protest;
import static org.centerline.web.FiledJson.with;
import static org.centerline.web.FiledJson.withEntry;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.EntryNumbers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A protest that is not in order is refused with its reasons, and leaves no trace. */
@CenterlineTest
class BadProtestTest {

  private static final String PROTESTS = "/api/v1/protests";

  private final Api filer;
  private final StoredRows stored;
  private String before;

  BadProtestTest(@LocalServerPort int port, JdbcClient jdbc) {
    filer = new Api(port, "filer");
    stored = new StoredRows(jdbc);
  }

  @BeforeEach
  void count() {
    before = stored.counts();
  }

  @AfterEach
  void nothingIsStored() {
    assertThat(stored.counts()).isEqualTo(before);
  }

  static Stream<Arguments> notWellFormed() {
    String valid = protest().toString();
    return Stream.of(
        arguments("no body", "", "", "NO_BODY"),
        arguments("null", "null", "", "NO_BODY"),
        arguments("cut off", valid.substring(0, valid.length() - 1), "", "MALFORMED_JSON"),
        arguments("something after it", valid + " {}", "", "MALFORMED_VALUE"),
        arguments("a list", "[]", "", "MALFORMED_VALUE"),
        arguments("a key twice", "{\"grounds\":\"a\",\"grounds\":\"b\"}", "", "MALFORMED_JSON"),
        arguments("a comment", "{/* */}", "", "MALFORMED_JSON"),
        arguments(
            "deeply nested", "{\"entries\":" + "[".repeat(2000), "/entries/0", "MALFORMED_VALUE"),
        arguments(
            "an unknown property", with(f -> f.put("ground", "x")), "/ground", "UNKNOWN_PROPERTY"),
        arguments(
            "an unknown property at depth",
            withEntry(e -> e.put("entry~/Number", "x")),
            "/entries/0/entry~0~1Number",
            "UNKNOWN_PROPERTY"),
        arguments(
            "money as a number",
            withEntry(e -> e.put("paid", 1200.00)),
            "/entries/0/paid",
            "MALFORMED_VALUE"),
        arguments(
            "text as a boolean", with(f -> f.put("grounds", true)), "/grounds", "MALFORMED_VALUE"),
        arguments(
            "text as an object", with(f -> f.putObject("grounds")), "/grounds", "MALFORMED_VALUE"),
        arguments(
            "port as a number",
            withEntry(e -> e.put("port", 2704)),
            "/entries/0/port",
            "MALFORMED_VALUE"),
        arguments(
            "a boolean as text",
            with(f -> f.putObject("surety").put("nonCollusionCertified", "true")),
            "/surety/nonCollusionCertified",
            "MALFORMED_VALUE"),
        arguments(
            "an unknown decision",
            with(f -> f.put("decision", "PRICE")),
            "/decision",
            "MALFORMED_VALUE"),
        arguments(
            "a decision by its position",
            with(f -> f.put("decision", 1)),
            "/decision",
            "MALFORMED_VALUE"),
        arguments(
            "an empty decision", with(f -> f.put("decision", "")), "/decision", "MALFORMED_VALUE"),
        arguments(
            "an empty date",
            withEntry(e -> e.put("entryDate", "")),
            "/entries/0/entryDate",
            "MALFORMED_VALUE"),
        arguments(
            "a date in words",
            withEntry(e -> e.put("entryDate", "June 2, 2025")),
            "/entries/0/entryDate",
            "MALFORMED_VALUE"),
        arguments(
            "a day that no month has",
            withEntry(e -> e.put("entryDate", "2025-02-30")),
            "/entries/0/entryDate",
            "MALFORMED_VALUE"),
        arguments(
            "a date as a number",
            withEntry(e -> e.put("entryDate", 20240)),
            "/entries/0/entryDate",
            "MALFORMED_VALUE"),
        arguments(
            "a date as a list",
            withEntry(e -> e.putArray("entryDate").add(2025).add(6).add(2)),
            "/entries/0/entryDate",
            "MALFORMED_VALUE"),
        arguments(
            "a date with a time",
            withEntry(e -> e.put("entryDate", "2025-06-02T00:00:00Z")),
            "/entries/0/entryDate",
            "MALFORMED_VALUE"),
        arguments(
            "the last year there is",
            withEntry(e -> e.put("entryDate", "+999999999-12-31")),
            "/entries/0/entryDate",
            "MALFORMED_VALUE"),
        arguments(
            "entries as an object",
            with(f -> f.putObject("entries")),
            "/entries",
            "MALFORMED_VALUE"),
        arguments(
            "no entry in the list",
            with(f -> f.putArray("entries").addNull()),
            "/entries/0",
            "MALFORMED_VALUE"),
        arguments(
            "no question in the list",
            with(f -> f.putArray("reliquidationOf").addNull()),
            "/reliquidationOf/0",
            "MALFORMED_VALUE"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void notWellFormed(String what, String body, String pointer, String code) {
    filer.post(PROTESTS, body).refused(400, pointer, code);
  }

  static Stream<Arguments> againstARule() {
    String cents = "12.345";
    return Stream.of(
        arguments("no filer", with(f -> f.remove("filer")), "/filer", "REQUIRED"),
        arguments("no decision", with(f -> f.remove("decision")), "/decision", "REQUIRED"),
        arguments(
            "no importer", with(f -> f.remove("importerNumber")), "/importerNumber", "REQUIRED"),
        arguments(
            "nobody's number",
            with(f -> f.put("importerNumber", "00-000000000")),
            "/importerNumber",
            "IMPORTER_FORMAT"),
        arguments(
            "a short importer number",
            with(f -> f.put("importerNumber", "12-3456789")),
            "/importerNumber",
            "IMPORTER_FORMAT"),
        arguments(
            "wrong check digit",
            withEntry(e -> e.put("entryNumber", "ABC-1234567-0")),
            "/entries/0/entryNumber",
            "ENTRY_CHECK_DIGIT"),
        arguments(
            "no entry number",
            withEntry(e -> e.put("entryNumber", "")),
            "/entries/0/entryNumber",
            "ENTRY_FORMAT"),
        arguments(
            "half a character in a number",
            half(withEntry(e -> e.put("entryNumber", "#"))),
            "/entries/0/entryNumber",
            "ENTRY_FORMAT"),
        arguments(
            "unknown port",
            withEntry(e -> e.put("port", "9999")),
            "/entries/0/port",
            "PORT_UNKNOWN"),
        arguments(
            "a port of half a character",
            half(withEntry(e -> e.put("port", "123456789#"))),
            "/entries/0/port",
            "PORT_UNKNOWN"),
        arguments(
            "entered tomorrow",
            withEntry(e -> e.put("entryDate", "2026-03-11")),
            "/entries/0/entryDate",
            "DATE_IN_FUTURE"),
        arguments(
            "liquidated tomorrow",
            withEntry(e -> e.put("liquidationDate", "2026-03-11")),
            "/entries/0/liquidationDate",
            "DATE_IN_FUTURE"),
        arguments(
            "entered in the year 1",
            withEntry(e -> e.put("entryDate", "0001-01-01")),
            "/entries/0/entryDate",
            "DATE_ORDER"),
        arguments(
            "liquidated before entry",
            withEntry(e -> e.put("liquidationDate", "2025-06-01")),
            "/entries/0/liquidationDate",
            "DATE_ORDER"),
        arguments(
            "decided tomorrow",
            with(f -> f.put("decisionDate", "2026-03-11")),
            "/decisionDate",
            "DATE_IN_FUTURE"),
        arguments(
            "demand in the year 1",
            with(f -> f.putObject("surety").put("demandMailedOn", "0001-01-01")),
            "/surety/demandMailedOn",
            "DATE_ORDER"),
        arguments(
            "review applied for tomorrow",
            with(
                f ->
                    f.putObject("furtherReview")
                        .put("appliedOn", "2026-03-11")
                        .put("criterion", "NOT_RULED_UPON")),
            "/furtherReview/appliedOn",
            "DATE_IN_FUTURE"),
        arguments(
            "review without a criterion",
            with(f -> f.putObject("furtherReview")),
            "/furtherReview/criterion",
            "REQUIRED"),
        arguments(
            "acceleration mailed tomorrow",
            with(f -> f.put("acceleratedDispositionMailedOn", "2026-03-11")),
            "/acceleratedDispositionMailedOn",
            "DATE_IN_FUTURE"),
        arguments(
            "negative money",
            withEntry(e -> e.put("paid", "-1.00")),
            "/entries/0/paid",
            "MONEY_NEGATIVE"),
        arguments(
            "a fraction of a cent",
            withEntry(e -> e.put("paid", cents)),
            "/entries/0/paid",
            "MONEY_FORMAT"),
        arguments(
            "money as a power of ten",
            withEntry(e -> e.put("paid", "1E9")),
            "/entries/0/paid",
            "MONEY_FORMAT"),
        arguments(
            "more money than there is",
            withEntry(e -> e.put("paid", "99999999999999.00")),
            "/entries/0/paid",
            "MONEY_TOO_LARGE"),
        arguments(
            "a negative claim",
            with(f -> ((ObjectNode) f.get("claim")).put("refund", "-700.00")),
            "/claim/refund",
            "MONEY_NEGATIVE"),
        arguments(
            "no HTS number",
            with(f -> ((ObjectNode) f.get("claim")).put("hts", "7700")),
            "/claim/hts",
            "HTS_FORMAT"),
        arguments("no entries", with(f -> f.putArray("entries")), "/entries", "NO_ENTRIES"),
        arguments("entries left out", with(f -> f.remove("entries")), "/entries", "NO_ENTRIES"),
        arguments("10,001 entries", with(f -> entries(f, 10_001)), "/entries", "TOO_MANY_ENTRIES"),
        arguments(
            "33 HTS numbers",
            withEntry(e -> hts(e.putArray("hts"), 33)),
            "/entries/0/hts",
            "TOO_MANY_HTS"),
        arguments(
            "an entry twice",
            with(f -> twice(f, "ABC-1234567-6", "ABC-1234567-6")),
            "/entries/1/entryNumber",
            "DUPLICATE_ENTRY"),
        arguments(
            "an entry twice, written otherwise",
            with(f -> twice(f, "ABC-1234567-6", "abc12345676")),
            "/entries/1/entryNumber",
            "DUPLICATE_ENTRY"),
        arguments(
            "a blank name",
            with(f -> f.putObject("filer").put("name", " ").put("role", "IMPORTER")),
            "/filer/name",
            "REQUIRED"),
        arguments(
            "a name of 201 characters",
            with(f -> f.putObject("filer").put("name", "x".repeat(201)).put("role", "IMPORTER")),
            "/filer/name",
            "TEXT_TOO_LONG"),
        arguments(
            "a name of two lines",
            with(f -> f.putObject("filer").put("name", "a\nb").put("role", "IMPORTER")),
            "/filer/name",
            "CONTROL_CHARACTER"),
        arguments(
            "grounds of 20,001 characters",
            with(f -> f.put("grounds", "x".repeat(20_001))),
            "/grounds",
            "TEXT_TOO_LONG"),
        arguments(
            "a NUL", with(f -> f.put("grounds", "a\u0000b")), "/grounds", "CONTROL_CHARACTER"),
        arguments(
            "an escape",
            with(f -> f.put("merchandise", "a\u001bb")),
            "/merchandise",
            "CONTROL_CHARACTER"),
        arguments(
            "half a character",
            half(with(f -> f.put("grounds", "a#b"))),
            "/grounds",
            "BROKEN_CHARACTER"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void againstARule(String what, String body, String pointer, String code) {
    filer.post(PROTESTS, body).refused(422, pointer, code);
  }

  /** The first half of a character of two halves, as an escape: no encoding can write it. */
  private static String half(String body) {
    return body.replace("#", "\\ud83d");
  }

  private static void entries(ObjectNode filing, int count) {
    ArrayNode entries = filing.putArray("entries");
    for (int i = 0; i < count; i++) {
      FiledJson.entry(entries, EntryNumbers.next());
    }
  }

  private static void hts(ArrayNode numbers, int count) {
    for (int i = 0; i < count; i++) {
      numbers.add("8471300100");
    }
  }

  private static void twice(ObjectNode filing, String first, String second) {
    ArrayNode entries = filing.putArray("entries");
    FiledJson.entry(entries, first);
    FiledJson.entry(entries, second);
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
