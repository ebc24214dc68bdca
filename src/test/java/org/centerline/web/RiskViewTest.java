package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.centerline.amendment.AmendmentProcess;
import org.centerline.testing.AmendmentForms;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Jobs;
import org.centerline.testing.Work;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who reads how the Center sees the risk of an amendment: whoever works it, never the filer. */
@CenterlineTest
class RiskViewTest {

  private static final String SPECIALIST = "electronics-import-specialist";
  private static final String PORT = "port-2704-cashier";

  private final Api api;
  private final Cases cases;
  private final Work work;
  private final Jobs jobs;

  RiskViewTest(@LocalServerPort int port, Cases cases, Work work, Jobs jobs) {
    this.api = new Api(port, "filer");
    this.cases = cases;
    this.work = work;
    this.jobs = jobs;
  }

  private String highRisk() {
    AmendmentForms form = AmendmentForms.correction().duty("60000.00");
    String first = cases.file(form);
    work.complete(
        SPECIALIST,
        first,
        AmendmentProcess.Task.REVIEW_AMENDMENT,
        Map.of("amendmentDecision", "ACCEPT", "reason", "Looked at"));
    String caseNumber = cases.file(form.again(2).duty("100.00"));
    jobs.run(caseNumber, AmendmentProcess.Handoff.TELL_PORT_OF_RISK);
    return caseNumber;
  }

  private Api.Answer read(String person, String caseNumber) {
    return api.as(person).get("/api/v1/cases/" + caseNumber);
  }

  private String page(String person, String caseNumber) {
    return api.as(person).get("/cases/" + caseNumber).response().body();
  }

  @Test
  void staffReadWhichRowOfWhichTableDecided() {
    String caseNumber = highRisk();
    for (String person : new String[] {SPECIALIST, "oversight", "intake"}) {
      JsonNode view = read(person, caseNumber).json();
      assertThat(view.at("/risk/segment").asText()).isEqualTo("HIGH_RISK");
      assertThat(view.at("/risk/rule").asText()).isEqualTo("largeDecrease");
      assertThat(view.at("/risk/tableVersion").asInt()).isPositive();
      assertThat(view.at("/risk/sampled").asBoolean()).isFalse();
      assertThat(view.path("tasks").findValuesAsText("definitionKey"))
          .contains("task_noteHighRisk");
      assertThat(page(person, caseNumber))
          .contains("High risk", "Row largeDecrease of the risk table, version ");
    }
    assertThat(read(SPECIALIST, cases.file(Filing.protest())).json().path("risk").isNull())
        .isTrue();
  }

  @Test
  void aFilerReadsNothingOfIt() {
    String caseNumber = highRisk();
    JsonNode view = read("filer", caseNumber).json();
    assertThat(view.path("risk").isNull()).isTrue();
    assertThat(view.path("tasks").findValuesAsText("definitionKey"))
        .containsExactly("task_reviewAmendment");
    work.complete(PORT, caseNumber, "task_noteHighRisk", Map.of("noted", true));
    for (String read :
        new String[] {read("filer", caseNumber).response().body(), page("filer", caseNumber)}) {
      assertThat(read)
          .doesNotContainIgnoringCase("high-risk")
          .doesNotContainIgnoringCase("high risk")
          .doesNotContain("HIGH_RISK", "largeDecrease", "RISK_NOTED", "SEGMENTED");
    }
  }

  /** The port reads its form and its list of tasks; the case stays the Center's. */
  @Test
  void thePortReadsTheFormAndNotTheCase() {
    String caseNumber = highRisk();
    assertThat(
            api.as(PORT)
                .get("/api/v1/tasks?pool=%s&size=100".formatted(PORT))
                .json()
                .path("tasks")
                .findValuesAsText("caseNumber"))
        .contains(caseNumber);
    read(PORT, caseNumber).refused(404, "", "NOT_FOUND");
    read("port-1303-cashier", caseNumber).refused(404, "", "NOT_FOUND");
    assertThat(api.as(PORT).get("/cases/" + caseNumber).status()).isEqualTo(404);
  }

  /** Whom the Center asks, and that it asks, is between offices. */
  @Test
  void aFilerReadsNothingOfAConsultation() {
    String caseNumber = cases.file(AmendmentForms.correction().duty("60000.00"));
    work.complete(
        SPECIALIST,
        caseNumber,
        AmendmentProcess.Task.REVIEW_AMENDMENT,
        Map.of(
            "amendmentDecision",
            "CONSULT",
            "consultedCenter",
            "textiles",
            "question",
            "Is it a garment?",
            "answerBy",
            "2026-03-20"));
    assertThat(read(SPECIALIST, caseNumber).json().path("tasks").findValuesAsText("definitionKey"))
        .containsExactlyInAnyOrder("task_answerConsultation", "task_awaitConsultation");
    assertThat(read("filer", caseNumber).json().path("tasks")).isEmpty();
    assertThat(page("filer", caseNumber)).doesNotContainIgnoringCase("consult");
  }
}
