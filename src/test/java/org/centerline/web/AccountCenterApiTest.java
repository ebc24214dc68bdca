package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.centerline.participation.CenterChangeProcess;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Jobs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reviews of and appeals against the Center of an account. The day is March 10 2026. */
@CenterlineTest
class AccountCenterApiTest {

  private static final String APPEAL =
      """
      {"filer": {"name": "Example Imports, Inc.", "role": "IMPORTER"},
       "preferredCenter": "automotive", "bondNumbers": ["190612345"], "justification": "Its goods are parts of cars.",
       "industries": [{"hts": "8708", "lines": 40, "value": "50000.00"}]}""";

  private static final String WITHDRAWAL = "{\"on\": \"2026-03-10\"}";

  private final Api filer;
  private final Api intake;
  private final Cases cases;
  private final Jobs jobs;
  private final StoredRows stored;

  AccountCenterApiTest(@LocalServerPort int port, Cases cases, Jobs jobs, JdbcClient jdbc) {
    filer = new Api(port, "filer");
    intake = filer.as("intake");
    this.cases = cases;
    this.jobs = jobs;
    stored = new StoredRows(jdbc);
  }

  private static String path(String importer, String what) {
    return "/api/v1/accounts/%s/%s".formatted(importer, what);
  }

  private void account(String importer) {
    String stated = "{\"name\": \"Example\", \"industries\": [{\"hts\": \"8471\", \"lines\": 9}]}";
    assertThat(intake.put("/api/v1/accounts/" + importer, stated).status()).isEqualTo(200);
  }

  private static String with(Consumer<ObjectNode> change) {
    try {
      ObjectNode appeal = (ObjectNode) Api.JSON.readTree(APPEAL);
      change.accept(appeal);
      return appeal.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aReviewFindsThatTheCenterFitsOrOpensACaseForItsDirector() {
    String importer = "82-000000100";
    account(importer);
    Api specialist = filer.as("electronics-import-specialist");
    assertThat(specialist.post(path(importer, "review"), "").status()).isEqualTo(204);
    cases.file(Filing.protest().importer(importer).hts("8703230190"));
    Api.Answer change = specialist.post(path(importer, "review"), "");
    assertThat(change.status()).isEqualTo(201);
    assertThat(change.text("/tasks/0/pool")).isEqualTo("electronics-director");
    specialist.post(path(importer, "review"), "").refused(409, "", "CHANGE_UNDER_WAY");
    assertThat(specialist.get("/cases/" + change.text("/caseNumber")).response().body())
        .contains("Automotive &amp; Aerospace", "8703");
    assertThat(filer.post(path(importer, "review"), "").status()).isEqualTo(403);
    filer
        .as("textiles-import-specialist")
        .post(path(importer, "review"), "")
        .refused(404, "", "NOT_FOUND");
  }

  @Test
  void whomTheImporterAuthorizedAppealsAndOthersDoNotKnowTheAccount() {
    String importer = "82-000000200";
    account(importer);
    cases.file(Filing.protest().importer(importer));
    filer.post(path(importer, "appeals"), APPEAL).refused(404, "", "NOT_FOUND");
    intake.put(path(importer, "filers/filer"), "");
    Api.Answer appeal = filer.post(path(importer, "appeals"), APPEAL);
    assertThat(appeal.status()).isEqualTo(201);
    assertThat(appeal.text("/tasks/0/pool")).isEqualTo("field-operations");
    String caseNumber = appeal.caseNumber();
    Api operations = filer.as("field-operations");
    assertThat(operations.get("/api/v1/cases/" + caseNumber).status()).isEqualTo(200);
    filer.post(path(importer, "appeals"), APPEAL).refused(409, "", "APPEAL_PENDING");
    assertThat(filer.get(path(importer, "assignments")).json().at("/0/center").asText())
        .isEqualTo("electronics");
    filer.as("filer-2").get(path(importer, "assignments")).refused(404, "", "NOT_FOUND");
    String withdrawal = "/api/v1/cases/%s/withdrawal".formatted(caseNumber);
    filer.as("filer-2").post(withdrawal, WITHDRAWAL).refused(404, "", "NOT_FOUND");
    assertThat(filer.post(withdrawal, WITHDRAWAL).text("/determination/outcome"))
        .isEqualTo("WITHDRAWN");
    assertThat(filer.post(path(importer, "appeals"), APPEAL).status()).isEqualTo(201);
    assertThat(filer.as("electronics-director").post(path(importer, "appeals"), APPEAL).status())
        .isEqualTo(403);
  }

  /** The answer says in which case they follow; while a change is under way it is refused. */
  @Test
  void anotherCenterThatIsStatedTakesItsRunningCasesAlong() {
    String importer = "82-000000400";
    account(importer);
    String running = cases.file(Filing.protest().importer(importer));
    String cars = "{\"name\": \"Example\", \"industries\": [{\"hts\": \"8703\", \"lines\": 9}]}";
    Api.Answer put = intake.put("/api/v1/accounts/" + importer, cars);
    assertThat(put.text("/center")).isEqualTo("automotive");
    assertThat(put.text("/follow/runningCases")).isEqualTo("1");
    String follow = put.text("/follow/caseNumber");
    assertThat(intake.get("/api/v1/accounts/" + importer).json().at("/follow").isNull()).isTrue();
    assertThat(cases.get(running).center()).isEqualTo("electronics");
    jobs.run(follow, CenterChangeProcess.Handoff.MOVE_CASES);
    assertThat(cases.get(running).center()).isEqualTo("automotive");
    assertThat(filer.as("automotive-director").get("/cases/" + follow).response().body())
        .contains("Staff, with the account", "9 of 9 entry lines");
    assertThat(filer.as("electronics-director").get("/api/v1/accounts/" + importer).status())
        .isEqualTo(404);
    intake.put(path(importer, "filers/filer"), "");
    String another =
        filer
            .post(path(importer, "appeals"), with(f -> f.put("preferredCenter", "textiles")))
            .caseNumber();
    intake
        .put("/api/v1/accounts/" + importer, cars.replace("8703", "8471"))
        .refused(409, "", "CHANGE_UNDER_WAY");
    assertThat(intake.get("/api/v1/accounts/" + importer).text("/center")).isEqualTo("automotive");
    assertThat(cases.get(another).center()).isEqualTo("automotive");
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        wrong(422, "/filer", "REQUIRED", f -> f.remove("filer")),
        wrong(422, "/preferredCenter", "REQUIRED", f -> f.remove("preferredCenter")),
        wrong(422, "/preferredCenter", "CENTER_UNKNOWN", f -> f.put("preferredCenter", "x")),
        wrong(422, "/preferredCenter", "CENTER_SAME", f -> f.put("preferredCenter", "electronics")),
        wrong(422, "/bondNumbers", "REQUIRED", f -> f.remove("bondNumbers")),
        wrong(422, "/bondNumbers", "BONDS_COUNT", f -> f.putArray("bondNumbers")),
        wrong(422, "/bondNumbers/0", "REQUIRED", f -> f.putArray("bondNumbers").add(" ")),
        wrong(422, "/justification", "REQUIRED", f -> f.put("justification", " ")),
        wrong(422, "/industries", "REQUIRED", f -> f.remove("industries")),
        wrong(422, "/receivedOn", "DATE_IN_FUTURE", f -> f.put("receivedOn", "2026-03-11")),
        wrong(422, "/receivedOn", "NO_CENTERS_YET", f -> f.put("receivedOn", "1800-01-01")),
        wrong(400, "/bond", "UNKNOWN_PROPERTY", f -> f.put("bond", "1")));
  }

  private static Arguments wrong(
      int status, String pointer, String code, Consumer<ObjectNode> change) {
    return Arguments.of(status, pointer, code, with(change));
  }

  @ParameterizedTest(name = "{1} {2}")
  @MethodSource("wrong")
  void whatIsNotInOrderIsNamedAndNothingIsStored(
      int status, String pointer, String code, String body) {
    account("82-000000300");
    String before = stored.counts();
    intake.post(path("82-000000300", "appeals"), body).refused(status, pointer, code);
    assertThat(stored.counts()).isEqualTo(before);
  }
}
