package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.centerline.inquiry.InquiryProcess;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Jobs;
import org.centerline.testing.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Trade questions as other software asks them. The day is March 10 2026. */
@CenterlineTest
class InquiryApiTest {

  private static final String INQUIRIES = "/api/v1/inquiries";
  private static final String ANSWERS = "/api/v1/answers";
  private static final String CASES = "/api/v1/cases/";
  private static final String SPECIALIST = "electronics-import-specialist";

  private static final String QUESTION =
      """
      {"asker": {"kind": "TRADE", "name": "Dana Reyes"}, "importerNumber": "92-000000100",
       "topic": "CLASSIFICATION", "subject": "Heading of a docking station",
       "question": "It connects a laptop to displays.\\nIs it a unit of 8471?",
       "hts": ["8471.80.1000"], "entryNumbers": ["ABC-1234567-6"], "ports": ["2704"]}""";

  private final Api filer;
  private final Api intake;
  private final Work work;
  private final Jobs jobs;
  private final StoredRows stored;

  InquiryApiTest(@LocalServerPort int port, Work work, Jobs jobs, JdbcClient jdbc) {
    filer = new Api(port, "filer");
    intake = filer.as("intake");
    this.work = work;
    this.jobs = jobs;
    stored = new StoredRows(jdbc);
  }

  private static String with(Consumer<ObjectNode> change) {
    try {
      ObjectNode filing = (ObjectNode) Api.JSON.readTree(QUESTION);
      change.accept(filing);
      return filing.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String asked() {
    return filer.post(INQUIRIES, QUESTION).caseNumber();
  }

  private void answer(String caseNumber, Map<String, Object> more) {
    work.complete(SPECIALIST, caseNumber, InquiryProcess.Task.ANSWER_INQUIRY, more);
    jobs.run(caseNumber, InquiryProcess.Handoff.SEND_INQUIRY_ANSWER);
  }

  private void answer(String caseNumber) {
    answer(caseNumber, Map.of("inquiryDecision", "ANSWER", "answer", "It is.", "keep", "NO"));
  }

  private void keep(String caseNumber, String headline, String text) {
    answer(
        caseNumber,
        Map.of(
            "inquiryDecision",
            "ANSWER",
            "answer",
            text,
            "keep",
            "YES",
            "headline",
            headline,
            "headings",
            "8471, 8473.30",
            "namesNobody",
            true));
  }

  @Test
  void aQuestionIsACaseOfTheCenterWithItsClockAndTask() {
    Api.Answer answer = filer.post(INQUIRIES, QUESTION);
    String caseNumber = answer.caseNumber();
    assertThat(caseNumber).startsWith("I-2026-");
    assertThat(answer.header("Location")).isEqualTo(CASES + caseNumber);
    assertThat(answer.text("/lineOfWork")).isEqualTo("INQUIRY");
    assertThat(answer.text("/status")).isEqualTo("UNDER_REVIEW");
    assertThat(answer.text("/center")).isEqualTo("electronics");
    assertThat(answer.text("/clocks/0/kind")).isEqualTo("ANSWER_DUE");
    assertThat(answer.text("/clocks/0/due")).isEqualTo("2026-03-31");
    assertThat(answer.text("/clocks/0/basis/start/fact")).isEqualTo("receivedOn");
    assertThat(answer.text("/clocks/0/basis/meaning")).contains("policy, not law");
    assertThat(answer.text("/tasks/0/pool")).isEqualTo(SPECIALIST);
    assertThat(answer.json().get("likeAnswers").isArray()).isTrue();
    assertThat(filer.get("/api/v1/cases?lineOfWork=INQUIRY&q=ABC-1234567-6").cases())
        .contains(caseNumber);
  }

  @Test
  void whatCameByTelephoneOrFromAnAgencyIsKeyedIn() {
    String body =
        with(
            f -> {
              f.put("receivedOn", "2026-03-06");
              f.withObject("/asker").put("kind", "PARTNER_AGENCY").put("agency", "FDA");
            });
    Api.Answer keyed = intake.post(INQUIRIES, body);
    assertThat(keyed.text("/filedOn")).isEqualTo("2026-03-06");
    assertThat(keyed.text("/clocks/0/from")).isEqualTo("2026-03-06");
    assertThat(keyed.json().get("events").toString()).contains("Asked by Dana Reyes, FDA");
    filer.get(CASES + keyed.caseNumber()).refused(404, "", "NOT_FOUND");
    filer.post(INQUIRIES, body).refused(403, "/receivedOn", "STAFF_ONLY");
  }

  @ParameterizedTest
  @ValueSource(strings = {SPECIALIST, "oversight", "port-2704-cashier"})
  void othersDoNotAsk(String person) {
    assertThat(filer.as(person).post(INQUIRIES, QUESTION).status()).isEqualTo(403);
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        wrong(422, "/asker", "REQUIRED", f -> f.remove("asker")),
        wrong(422, "/asker/name", "REQUIRED", f -> f.withObject("/asker").put("name", " ")),
        wrong(422, "/asker/kind", "REQUIRED", f -> f.withObject("/asker").remove("kind")),
        wrong(
            400, "/asker/kind", "MALFORMED_VALUE", f -> f.withObject("/asker").put("kind", "SPY")),
        wrong(
            422,
            "/asker/agency",
            "REQUIRED",
            f -> f.withObject("/asker").put("kind", "PARTNER_AGENCY")),
        wrong(422, "/asker/agency", "AGENCY_ONLY", f -> f.withObject("/asker").put("agency", "X")),
        wrong(422, "/importerNumber", "IMPORTER_FORMAT", f -> f.put("importerNumber", "12")),
        wrong(422, "/topic", "REQUIRED", f -> f.remove("topic")),
        wrong(400, "/topic", "MALFORMED_VALUE", f -> f.put("topic", "WEATHER")),
        wrong(422, "/subject", "REQUIRED", f -> f.put("subject", "")),
        wrong(422, "/subject", "CONTROL_CHARACTER", f -> f.put("subject", "a\nb")),
        wrong(422, "/subject", "TEXT_TOO_LONG", f -> f.put("subject", "x".repeat(201))),
        wrong(422, "/question", "REQUIRED", f -> f.remove("question")),
        wrong(422, "/question", "TEXT_TOO_LONG", f -> f.put("question", "x".repeat(20_001))),
        wrong(422, "/hts/1", "HTS_FORMAT", f -> f.withArray("/hts").add("84")),
        wrong(400, "/hts/1", "MALFORMED_VALUE", f -> f.withArray("/hts").addNull()),
        wrong(
            422,
            "/entryNumbers/1",
            "ENTRY_CHECK_DIGIT",
            f -> f.withArray("/entryNumbers").add("ABC-1234567-5")),
        wrong(422, "/ports/1", "PORT_UNKNOWN", f -> f.withArray("/ports").add("0000")),
        wrong(422, "/ports", "TOO_MANY", InquiryApiTest::manyPorts),
        wrong(422, "/receivedOn", "DATE_IN_FUTURE", f -> f.put("receivedOn", "2026-03-11")),
        wrong(422, "/receivedOn", "NO_CENTERS_YET", f -> f.put("receivedOn", "2012-05-09")),
        wrong(400, "/asks", "UNKNOWN_PROPERTY", f -> f.put("asks", "x")));
  }

  private static void manyPorts(ObjectNode filing) {
    for (int i = 0; i < 100; i++) {
      filing.withArray("/ports").add("2704");
    }
  }

  private static Arguments wrong(
      int status, String pointer, String code, Consumer<ObjectNode> change) {
    return Arguments.of(status, pointer, code, with(change));
  }

  @ParameterizedTest(name = "{1} {2}")
  @MethodSource("wrong")
  void whatIsNotInOrderIsNamedAndNothingIsStored(
      int status, String pointer, String code, String body) {
    String before = stored.counts();
    intake.post(INQUIRIES, body).refused(status, pointer, code);
    assertThat(stored.counts()).isEqualTo(before);
  }

  @Test
  void theSameKeyAsksOnce() {
    String body = with(f -> f.put("importerNumber", "92-000000200"));
    String first = filer.post(INQUIRIES, body, "Idempotency-Key", "inquiry-1").caseNumber();
    assertThat(filer.post(INQUIRIES, body, "Idempotency-Key", "inquiry-1").caseNumber())
        .isEqualTo(first);
    assertThat(filer.get("/api/v1/cases?importerNumber=92-000000200").cases())
        .containsExactly(first);
    assertThat(filer.post(INQUIRIES, QUESTION, "Idempotency-Key", "inquiry-1").status())
        .isEqualTo(409);
  }

  @Test
  void neitherAnotherCenterNorAnotherFilerFindsIt() {
    String caseNumber = asked();
    for (String stranger :
        List.of("textiles-import-specialist", "filer-2", "port-2704-cashier", "fpf-officer")) {
      Api reader = filer.as(stranger);
      reader.get(CASES + caseNumber).refused(404, "", "NOT_FOUND");
      assertThat(reader.get("/api/v1/cases?q=" + caseNumber).cases()).isEmpty();
      assertThat(reader.get("/api/v1/cases?q=ABC-1234567-6").cases()).doesNotContain(caseNumber);
      reader
          .post(CASES + caseNumber + "/follow-up", "{\"text\": \"It does not help\"}")
          .refused(404, "", "NOT_FOUND");
    }
    assertThat(filer.as(SPECIALIST).get(CASES + caseNumber).status()).isEqualTo(200);
  }

  @Test
  void theAskerReadsTheAnswerAndNotWhoWroteIt() {
    String caseNumber = asked();
    answer(caseNumber);
    Api.Answer read = filer.get(CASES + caseNumber);
    assertThat(read.text("/status")).isEqualTo("CLOSED");
    assertThat(read.text("/determination/reason")).isEqualTo("It is.");
    assertThat(read.json().get("events").findValuesAsText("type"))
        .contains("INQUIRY_ANSWERED")
        .doesNotContain("ANSWER_WRITTEN");
    assertThat(read.response().body()).doesNotContain(SPECIALIST);
    assertThat(filer.get("/cases/" + caseNumber).response().body()).contains("It is.");
    filer
        .post(CASES + caseNumber + "/response", "{\"on\": \"2026-03-10\", \"text\": \"More\"}")
        .refused(409, "", "ALREADY_DECIDED");
  }

  @Test
  void theAskerSaysOnceThatItDoesNotHelp() {
    String caseNumber = asked();
    String address = CASES + caseNumber + "/follow-up";
    String body = "{\"on\": \"2026-03-10\", \"text\": \"It has no processor\"}";
    filer.post(address, body).refused(409, "", "NOT_ANSWERED");
    answer(caseNumber);
    filer.post(address, "{\"on\": \"2026-03-10\"}").refused(422, "/text", "REQUIRED");
    intake
        .post(address, "{\"on\": \"2026-03-11\", \"text\": \"No\"}")
        .refused(422, "/on", "DATE_IN_FUTURE");
    filer.as(SPECIALIST).post(address, body).refused(403, "", "PARTY_ONLY");
    Api.Answer open = filer.post(address, body);
    assertThat(open.status()).as(open.response().body()).isEqualTo(200);
    assertThat(open.text("/status")).isEqualTo("UNDER_REVIEW");
    assertThat(open.text("/tasks/0/pool")).isEqualTo(SPECIALIST);
    assertThat(filer.post(address, body).status()).isEqualTo(200);
    filer
        .post(address, "{\"on\": \"2026-03-10\", \"text\": \"Nor a screen\"}")
        .refused(409, "", "FOLLOWED_UP_BEFORE");
  }

  @Test
  void aKeptAnswerIsFoundByEverybodyAndOfferedToWhoeverAsksAlike() {
    String caseNumber = asked();
    keep(caseNumber, "Wombat hubs are units of 8471.80", "They are, by note 6 to chapter 84.");
    for (String reader : List.of("textiles-import-specialist", "filer-2", "oversight")) {
      Api.Answer found =
          filer.as(reader).get(ANSWERS + "?q=wombat%20hub&hts=8471.80&topic=CLASSIFICATION");
      assertThat(found.text("/answers/0/headline")).isEqualTo("Wombat hubs are units of 8471.80");
      assertThat(found.json().at("/answers/0/headings").toString())
          .isEqualTo("[\"8471\",\"8473\"]");
      assertThat(found.response().body())
          .doesNotContain(caseNumber, "92-000000100", "Dana Reyes", SPECIALIST);
    }
    assertThat(filer.get(ANSWERS + "?q=wombat&topic=VALUE").json().get("answers")).isEmpty();
    assertThat(filer.get(ANSWERS + "?q=wombat&hts=6202").json().get("answers")).isEmpty();
    Api.Answer like =
        filer
            .as("filer-2")
            .post(INQUIRIES, with(f -> f.put("subject", "What heading has a wombat hub?")));
    assertThat(like.text("/likeAnswers/0/headline")).isEqualTo("Wombat hubs are units of 8471.80");
    assertThat(like.json().get("likeAnswers").size()).isBetween(1, 3);
  }

  @Test
  void aSearchThatCannotBeIsRefused() {
    filer.get(ANSWERS + "?hts=84").refused(422, "/hts", "HTS_FORMAT");
    filer.get(ANSWERS + "?topic=WEATHER").refused(400, "", "BAD_PARAMETER");
    filer.get(ANSWERS + "?size=101").refused(400, "", "BAD_PAGE");
    filer.get(ANSWERS + "?page=10&size=100").refused(400, "", "BAD_PAGE");
    filer.get(ANSWERS + "?q=a%00b").refused(400, "", "BAD_PARAMETER");
    filer.get(ANSWERS + "?q=" + "x".repeat(201)).refused(400, "", "BAD_PARAMETER");
    filer.get(ANSWERS + "?text=x").refused(400, "", "UNKNOWN_PARAMETER");
    assertThat(filer.as(null).get(ANSWERS).status()).isEqualTo(401);
    assertThat(filer.get(ANSWERS + "?page=9&size=100").status()).isEqualTo(200);
  }
}
