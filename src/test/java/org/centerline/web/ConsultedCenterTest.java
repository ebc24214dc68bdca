package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.centerline.amendment.AmendmentProcess;
import org.centerline.consultation.ConsultationProcess;
import org.centerline.testing.AmendmentForms;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Jobs;
import org.centerline.testing.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A Center that is asked about another's case reads it, by those who may answer and as long as it
 * is asked: the case by its number, its page and its versions. Lists and the account stay closed,
 * and nobody of it tells the case anything.
 */
@CenterlineTest
class ConsultedCenterTest {

  private static final String OWN = "electronics-import-specialist";
  private static final String ASKED = "textiles-import-specialist";
  private static final String STRANGER = "automotive-import-specialist";

  private final Api api;
  private final Cases cases;
  private final Work work;
  private final Jobs jobs;
  private AmendmentForms form;
  private String caseNumber;

  ConsultedCenterTest(@LocalServerPort int port, Cases cases, Work work, Jobs jobs) {
    api = new Api(port, "filer");
    this.cases = cases;
    this.work = work;
    this.jobs = jobs;
  }

  @BeforeEach
  void consult() {
    form = AmendmentForms.correction().duty("201.00");
    caseNumber = cases.file(form);
    work.complete(
        OWN,
        caseNumber,
        AmendmentProcess.Task.REVIEW_AMENDMENT,
        Map.of(
            "amendmentDecision",
            "CONSULT",
            "consultedCenter",
            "textiles",
            "question",
            "Is the sleeve an article of 4202?"));
  }

  /** Not by those of the Center who cannot answer, and not by another Center. */
  @Test
  void whoMayAnswerReadsTheCaseWhileItIsAsked() {
    for (String person : List.of(ASKED, "textiles-import-specialist-2")) {
      Api reader = api.as(person);
      assertThat(reader.get("/api/v1/cases/" + caseNumber).text("/caseNumber"))
          .isEqualTo(caseNumber);
      assertThat(reader.get("/cases/" + caseNumber).response().body())
          .contains("$250.00", "$201.00");
      assertThat(reader.get("/cases/" + caseNumber + "/file").status()).isEqualTo(200);
      assertThat(reader.get("/api/v1/cases/" + caseNumber + "/versions").json().get("versions"))
          .hasSize(2);
      assertThat(reader.get("/api/v1/cases/" + caseNumber + "/versions/2").json().toString())
          .contains("201.00");
      assertThat(reader.get("/cases/" + caseNumber + "/versions").status()).isEqualTo(200);
      noListAndNoAccountIsOpenTo(reader);
      reader
          .post("/api/v1/cases/" + caseNumber + "/response", "{ \"on\": \"2026-03-10\" }")
          .refused(403, "", "NOT_YOURS");
      reader
          .post("/api/v1/cases/" + caseNumber + "/liquidation", "{ \"on\": \"2026-03-10\" }")
          .refused(403, "", "STAFF_ONLY");
    }
    for (String person : List.of("textiles-supervisor", "textiles-director", STRANGER)) {
      notOpenTo(person);
    }
  }

  /** The day passes, and the supervisor is asked too; the director never is. */
  @Test
  void theSupervisorReadsItOnceItIsAsked() {
    jobs.run(caseNumber, ConsultationProcess.Timer.CONSULTATION_OVERDUE);
    assertThat(api.as("textiles-supervisor").get("/cases/" + caseNumber).status()).isEqualTo(200);
    notOpenTo("textiles-director");
  }

  /** The asking Center goes on without an answer. */
  @Test
  void whereTheAnswerIsNotAwaitedTheCaseIsClosedAgain() {
    work.complete(
        OWN,
        caseNumber,
        ConsultationProcess.Task.AWAIT_CONSULTATION,
        Map.of("goOnReason", "It is clear now"));
    notOpenTo(ASKED);
  }

  /** Headquarters and a port read it likewise, and no longer than they are asked. */
  @Test
  void headquartersAndAPortReadItWhileTheyAreAsked() {
    work.complete(
        OWN,
        caseNumber,
        ConsultationProcess.Task.AWAIT_CONSULTATION,
        Map.of("goOnReason", "Others know it better"));
    work.complete(
        OWN,
        caseNumber,
        AmendmentProcess.Task.REVIEW_AMENDMENT,
        Map.of(
            "amendmentDecision",
            "CONSULT",
            "consultedCenter",
            "hq",
            "alsoConsulted",
            "2704",
            "question",
            "Is the sleeve an article of 4202?"));
    List<String> asked = List.of("hq-attorney", "port-2704-import-specialist");
    for (String person : asked) {
      Api reader = api.as(person);
      assertThat(reader.get("/api/v1/cases/" + caseNumber).status()).isEqualTo(200);
      noListAndNoAccountIsOpenTo(reader);
      work.complete(
          person,
          caseNumber,
          ConsultationProcess.Task.ANSWER_CONSULTATION,
          Map.of("consultationAnswer", "It is", "keep", "NO"));
    }
    asked.forEach(this::notOpenTo);
  }

  /** All staff find it, parties do not, and the case stays as closed as it was. */
  @Test
  void anAnswerThatNamesNobodyIsFoundByStaffAlone() {
    work.complete(
        ASKED,
        caseNumber,
        ConsultationProcess.Task.ANSWER_CONSULTATION,
        Map.of(
            "consultationAnswer",
            "A quokka sleeve is of 4202",
            "keep",
            "YES",
            "headline",
            "Sleeves for quokkas",
            "tariff",
            "4202.92",
            "namesNobody",
            true));
    String search = "/api/v1/advice?hts=4202.92.31&q=quokka";
    JsonNode found = api.as(STRANGER).get(search).json();
    assertThat(found).hasSize(1);
    assertThat(found.at("/0/answer").asText()).isEqualTo("A quokka sleeve is of 4202");
    assertThat(found.at("/0/tariff/0").asText()).isEqualTo("420292");
    assertThat(api.as(STRANGER).get("/api/v1/advice?hts=8471&q=quokka").json()).isEmpty();
    assertThat(api.as(STRANGER).get("/uniformity?q=quokka").response().body())
        .contains("Sleeves for quokkas", "not made yet");
    notOpenTo(STRANGER);
    assertThat(api.get(search).status()).isEqualTo(403);
    api.as(STRANGER).get("/api/v1/advice?hts=sleeve").refused(422, "/hts", "HTS_INVALID");
    api.as(STRANGER).get("/api/v1/advice?q=" + "x".repeat(201)).refused(400, "", "BAD_PARAMETER");
  }

  private void noListAndNoAccountIsOpenTo(Api reader) {
    assertThat(reader.get("/api/v1/cases?q=" + caseNumber).cases()).isEmpty();
    assertThat(reader.get("/api/v1/cases?importerNumber=" + form.importer()).cases()).isEmpty();
    reader.get("/api/v1/accounts/" + form.importer()).refused(404, "", "NOT_FOUND");
  }

  private void notOpenTo(String person) {
    Api reader = api.as(person);
    noListAndNoAccountIsOpenTo(reader);
    reader.get("/api/v1/cases/" + caseNumber).refused(404, "", "NOT_FOUND");
    reader.get("/api/v1/cases/" + caseNumber + "/versions").refused(404, "", "NOT_FOUND");
    assertThat(reader.get("/cases/" + caseNumber).status()).isEqualTo(404);
    assertThat(reader.get("/cases/" + caseNumber + "/file").status()).isEqualTo(404);
    reader
        .post("/api/v1/cases/" + caseNumber + "/response", "{ \"on\": \"2026-03-10\" }")
        .refused(404, "", "NOT_FOUND");
  }

  @Test
  void theOwnCenterReadsCaseAndAccount() {
    assertThat(api.as(OWN).get("/api/v1/cases/" + caseNumber).status()).isEqualTo(200);
    assertThat(api.as(OWN).get("/api/v1/accounts/" + form.importer()).status()).isEqualTo(200);
  }

  @Test
  void itsSpecialistsFindTheTaskAndNobodyElseDoes() {
    assertThat(tasksOf(ASKED)).contains(caseNumber);
    assertThat(tasksOf(STRANGER)).doesNotContain(caseNumber);
    String task = work.of(ASKED, caseNumber).get(0).getId();
    String path = "/tasks/cards?task=" + task;
    assertThat(api.as(ASKED).get(path).json().path(task).path("caseNumber").asText())
        .isEqualTo(caseNumber);
    assertThat(api.as(STRANGER).get(path).json()).isEmpty();
    assertThat(api.as(OWN).get(path).json()).isEmpty();
    String variables = "/engine-rest/task/%s/form-variables".formatted(task);
    assertThat(api.as(ASKED).get(variables).text("/question/value")).startsWith("Is the sleeve");
    assertThat(api.as(STRANGER).get(variables).status()).isIn(403, 404);
  }

  private List<String> tasksOf(String person) {
    return api.as(person)
        .get("/api/v1/tasks?size=100&pool=" + person)
        .json()
        .get("tasks")
        .findValuesAsText("caseNumber");
  }

  /** What Centers ask each other is how they come to a decision; parties read the decision. */
  @Test
  void theOwnCenterReadsTheConsultationAndTheFilerDoesNot() {
    String answer = "It is, see note 1";
    work.complete(
        ASKED,
        caseNumber,
        ConsultationProcess.Task.ANSWER_CONSULTATION,
        Map.of("consultationAnswer", answer));
    JsonNode own = api.as(OWN).get("/api/v1/cases/" + caseNumber).json();
    assertThat(own.get("events").findValuesAsText("type"))
        .contains("CONSULTED", "CONSULTATION_ANSWERED");
    assertThat(api.as(OWN).get("/cases/" + caseNumber).response().body()).contains(answer);
    assertThat(api.get("/api/v1/cases/" + caseNumber).response().body()).doesNotContain(answer);
    assertThat(api.get("/cases/" + caseNumber).response().body()).doesNotContain(answer);
    notOpenTo(ASKED);
  }
}
