package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.centerline.participation.ParticipationProcess;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Applications to take part in a Center, and the notice of them. The day is March 10 2026. */
@CenterlineTest
class ParticipationApiTest {

  private static final String APPLICATIONS = "/api/v1/participations";
  private static final String CASES = "/api/v1/cases/";
  private static final String SUPERVISOR = "electronics-supervisor";

  private static final String APPLICATION =
      """
      {"filer": {"name": "Example Imports, Inc.", "role": "IMPORTER"},
       "importerNumber": "85-000000100", "acePortalAccount": true,
       "industries": [{"hts": "8471", "lines": 90, "value": "50000.00"}],
       "statement": "One office for all our ports."}""";

  private final Api filer;
  private final Api intake;
  private final Work work;
  private final StoredRows stored;

  ParticipationApiTest(@LocalServerPort int port, Work work, JdbcClient jdbc) {
    filer = new Api(port, "filer");
    intake = filer.as("intake");
    this.work = work;
    stored = new StoredRows(jdbc);
  }

  private static String with(Consumer<ObjectNode> change) {
    try {
      ObjectNode filing = (ObjectNode) Api.JSON.readTree(APPLICATION);
      change.accept(filing);
      return filing.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String of(String importer) {
    return with(f -> f.put("importerNumber", importer));
  }

  private static String paper(String importer) {
    return with(f -> f.put("importerNumber", importer).put("receivedOn", "2017-01-18"));
  }

  @Test
  void todayTheAnswerIsThatAllAreAssigned() {
    Api.Answer answer = filer.post(APPLICATIONS, of("85-000000200"));
    String caseNumber = answer.caseNumber();
    assertThat(caseNumber).startsWith("E-2026-");
    assertThat(answer.header("Location")).isEqualTo(CASES + caseNumber);
    assertThat(answer.text("/lineOfWork")).isEqualTo("PARTICIPATION");
    assertThat(answer.text("/center")).isEqualTo("electronics");
    assertThat(answer.text("/determination/outcome")).isEqualTo("NOT_NEEDED");
    assertThat(answer.text("/determination/reason")).contains("Electronics", "81 FR 92978");
    filer
        .post(CASES + caseNumber + "/withdrawal", "{\"on\": \"2026-03-10\"}")
        .refused(409, "", "ALL_ASSIGNED");
  }

  @Test
  void whatCameOnPaperWhileItWasVoluntaryIsDecidedByAPersonAndReadByNobodyElse() {
    filer.post(APPLICATIONS, paper("85-000000300")).refused(403, "/receivedOn", "STAFF_ONLY");
    Api.Answer keyed = intake.post(APPLICATIONS, paper("85-000000300"));
    String caseNumber = keyed.caseNumber();
    assertThat(keyed.text("/status")).isEqualTo("UNDER_REVIEW");
    assertThat(keyed.text("/tasks/0/pool")).isEqualTo(SUPERVISOR);
    assertThat(keyed.text("/screening/outcome")).isEqualTo("ACCEPTED");
    assertThat(keyed.json().at("/screening/findings").findValuesAsText("code"))
        .contains(
            "ACE_PORTAL_ACCOUNT_MET",
            "PREDOMINANT_INDUSTRY_MET",
            "CENTER_OPEN_MET",
            "TRUSTED_TRADER_LATER");
    for (String stranger : List.of("textiles-supervisor", "filer", "port-2704-supervisor")) {
      Api reader = filer.as(stranger);
      reader.get(CASES + caseNumber).refused(404, "", "NOT_FOUND");
      reader.post(CASES + caseNumber + "/withdrawal", "{}").refused(404, "", "NOT_FOUND");
    }
    intake.post(APPLICATIONS, paper("85-000000300")).refused(409, "", "APPLICATION_PENDING");
    work.complete(
        SUPERVISOR,
        caseNumber,
        ParticipationProcess.Task.DECIDE_PARTICIPATION,
        Map.of(
            "participationDecision",
            "ACCEPT",
            "assignedCenter",
            "electronics",
            "reason",
            "Computers."));
    assertThat(intake.get(CASES + caseNumber).text("/determination/outcome")).isEqualTo("ACCEPTED");
    assertThat(intake.get("/cases/" + caseNumber).response().body())
        .contains("Takes part in", "One office for all our ports.");
    assertThat(intake.get("/api/v1/accounts/85-000000300").json().get("participating").asBoolean())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"electronics-import-specialist", "oversight", "port-2704-cashier"})
  void othersDoNotApply(String person) {
    assertThat(filer.as(person).post(APPLICATIONS, APPLICATION).status()).isEqualTo(403);
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        wrong(422, "/filer", "REQUIRED", f -> f.remove("filer")),
        wrong(422, "/filer/name", "REQUIRED", f -> f.withObject("/filer").put("name", " ")),
        wrong(422, "/filer/role", "REQUIRED", f -> f.withObject("/filer").remove("role")),
        wrong(
            400, "/filer/role", "MALFORMED_VALUE", f -> f.withObject("/filer").put("role", "SPY")),
        wrong(422, "/importerNumber", "IMPORTER_FORMAT", f -> f.put("importerNumber", "12")),
        wrong(422, "/acePortalAccount", "REQUIRED", f -> f.remove("acePortalAccount")),
        wrong(400, "/acePortalAccount", "MALFORMED_VALUE", f -> f.put("acePortalAccount", "x")),
        wrong(422, "/industries", "REQUIRED", f -> f.remove("industries")),
        wrong(422, "/industries/1/hts", "HTS_FORMAT", f -> add(f, "84", 1)),
        wrong(422, "/industries/1/hts", "DUPLICATE", f -> add(f, "8471", 1)),
        wrong(422, "/industries/1/lines", "OUT_OF_RANGE", f -> add(f, "8703", -1)),
        wrong(422, "/statement", "TEXT_TOO_LONG", f -> f.put("statement", "x".repeat(20_001))),
        wrong(422, "/receivedOn", "NO_CENTERS_YET", f -> f.put("receivedOn", "2012-05-09")),
        wrong(422, "/receivedOn", "DATE_IN_FUTURE", f -> f.put("receivedOn", "2026-03-11")),
        wrong(400, "/center", "UNKNOWN_PROPERTY", f -> f.put("center", "electronics")));
  }

  private static void add(ObjectNode filing, String hts, long lines) {
    filing.withArray("/industries").addObject().put("hts", hts).put("lines", lines);
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
    intake.post(APPLICATIONS, body).refused(status, pointer, code);
    assertThat(stored.counts()).isEqualTo(before);
  }

  @Test
  void theSameKeyAppliesOnce() {
    String body = of("85-000000400");
    String first = filer.post(APPLICATIONS, body, "Idempotency-Key", "apply-1").caseNumber();
    assertThat(filer.post(APPLICATIONS, body, "Idempotency-Key", "apply-1").caseNumber())
        .isEqualTo(first);
  }

  @Test
  void theNoticeSaysWhatTheTablesSay() {
    String notice = filer.get("/participation").response().body();
    assertThat(notice)
        .contains(
            "from 2012-05-10",
            "from 2017-01-19",
            "81 FR 92978",
            "The importer has no ACE portal account, through which",
            "Highest trusted program: ISA, CTPAT_TIER_3, CTPAT_TIER_2",
            "Trusted program: ISA");
    assertThat(filer.as(null).get("/participation").status()).isEqualTo(401);
  }
}
