package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.camunda.bpm.engine.TaskService;
import org.centerline.amendment.AmendmentProcess;
import org.centerline.testing.AmendmentForms;
import org.centerline.testing.As;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Jobs;
import org.centerline.testing.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an amendment cannot get past by how it is told. */
@CenterlineTest
class AmendmentGuardsTest {

  private static final String SPECIALIST = "electronics-import-specialist";

  private final Api filer;
  private final Api specialist;
  private final Jobs jobs;
  private final Work work;
  private final As as;
  private final TaskService tasks;
  private final ObjectMapper mapper;

  AmendmentGuardsTest(
      @LocalServerPort int port,
      Jobs jobs,
      Work work,
      As as,
      TaskService tasks,
      ObjectMapper mapper) {
    this.filer = new Api(port, "filer");
    this.specialist = new Api(port, SPECIALIST);
    this.jobs = jobs;
    this.work = work;
    this.as = as;
    this.tasks = tasks;
    this.mapper = mapper;
  }

  private ObjectNode json(AmendmentForms forms) {
    return mapper.valueToTree(forms.build());
  }

  private JsonNode filed(ObjectNode amendment) {
    Api.Answer answer = filer.post("/api/v1/amendments", amendment.toString());
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    return answer.json();
  }

  /** The window and the interest are of the entry that is on file. */
  @ParameterizedTest
  @CsvSource({
    "/entry, entryDate, 2026-02-20",
    "/entry, port, 1001",
    "'', importerNumber, 95-123456700"
  })
  void anEntryOnFileCannotBeToldOtherwise(String where, String what, String value) {
    AmendmentForms forms = accepted("290.00");
    ObjectNode second = json(forms.again(2).duty("310.00"));
    (where.isEmpty() ? second : second.withObject(where)).put(what, value);
    JsonNode refused = filed(second);
    assertThat(refused.at("/determination/outcome").asText()).isEqualTo("REJECTED");
    assertThat(refused.at("/screening/findings").toString()).contains("ENTRY_DIFFERS");
  }

  /** B54: the docket knows that a correction is on file; only another one may follow it. */
  @Test
  void noOrdinaryReplacementFollowsACorrection() {
    AmendmentForms forms = accepted("290.00");
    ObjectNode second = json(forms.again(2).duty("310.00"));
    JsonNode refused = filed(second.put("indicator", " "));
    assertThat(refused.at("/screening/findings").findValuesAsText("code")).contains("B54");
    assertThat(filed(second.put("indicator", "Y")).at("/screening/outcome").asText())
        .isEqualTo("ACCEPTED");
  }

  /** Ten of a hundred are drawn for a person; another one is then another draw. */
  private AmendmentForms accepted(String duty) {
    AmendmentForms forms;
    JsonNode view;
    do {
      forms = AmendmentForms.correction().duty(duty);
      view = filed(json(forms));
    } while (view.get("status").asText().equals("UNDER_REVIEW"));
    return forms;
  }

  @Test
  void whatTheCenterThinksOfTheRiskIsNotForTheFiler() {
    AmendmentForms forms = AmendmentForms.correction().duty("250.00");
    ObjectNode large = json(forms);
    charge(large.at("/entry/lines/0/charges"), "90000.00");
    String caseNumber = filed(large).get("caseNumber").asText();
    jobs.run(caseNumber, AmendmentProcess.Handoff.TELL_PORT_OF_RISK);
    assertThat(filer.get("/api/v1/cases/" + caseNumber).response().body())
        .doesNotContainIgnoringCase("high risk");
    assertThat(filer.get("/cases/" + caseNumber).response().body())
        .doesNotContainIgnoringCase("high risk");
    String letter = "/cases/" + caseNumber + "/letters/1.html";
    assertThat(filer.get(letter).status()).isEqualTo(404);
    assertThat(specialist.get(letter).response().body()).contains("high risk");
  }

  private static void charge(JsonNode charges, String amount) {
    ((ObjectNode) ((ArrayNode) charges).get(0)).put("amount", amount);
  }

  /** $900 more goes straight through, being less than $1,000; the same again does not. */
  @Test
  void aLargeChangeDoesNotComeInSmallParts() {
    AmendmentForms forms = accepted("1150.00");
    assertThat(filed(json(forms.again(2).duty("2050.00"))).get("status").asText())
        .isEqualTo("UNDER_REVIEW");
  }

  /** $1,250.00 of duty becomes a fee: nothing more or less is owed in all. */
  @Test
  void aLargeChangeThatComesToNothingInAllIsReviewed() {
    ObjectNode moved = json(AmendmentForms.correction().was("1250.00").duty("0.00"));
    charge(moved, "/entry", "0.00");
    charge(moved, "/amended", "1250.00");
    assertThat(filed(moved).get("status").asText()).isEqualTo("UNDER_REVIEW");
  }

  private static void charge(ObjectNode amendment, String side, String amount) {
    ((ArrayNode) amendment.at(side + "/lines/0/charges"))
        .addObject()
        .put("classCode", "501")
        .put("amount", amount);
  }

  /**
   * A page that leaves the officer out says nothing of who has claimed a task, not that nobody has.
   */
  @Test
  void whoWorksACaseIsForStaffToKnow() {
    String caseNumber =
        filed(json(AmendmentForms.correction().duty("201.00"))).get("caseNumber").asText();
    String task = work.only(SPECIALIST, caseNumber, "task_reviewAmendment").getId();
    as.run(SPECIALIST, () -> tasks.claim(task, SPECIALIST));
    assertThat(specialist.get("/api/v1/cases/" + caseNumber).text("/tasks/0/assignee"))
        .isEqualTo(SPECIALIST);
    assertThat(specialist.get("/cases/" + caseNumber).response().body())
        .contains("Claimed by", ">" + SPECIALIST + "</td>");
    assertThat(filer.get("/api/v1/cases/" + caseNumber).json().at("/tasks/0/assignee").isNull())
        .isTrue();
    assertThat(filer.get("/cases/" + caseNumber).response().body())
        .contains("Open tasks")
        .doesNotContain("Claimed by");
  }

  /** Three thousand million dollars do not fit the table's whole numbers by themselves. */
  @Test
  void anAmountBeyondAllBoundsIsReviewedToo() {
    assertThat(
            filed(json(AmendmentForms.correction().duty("3000000000.00"))).get("status").asText())
        .isEqualTo("UNDER_REVIEW");
  }

  @Test
  void aDifferenceOfLessThanTwentyDollarsIsLessThanTwentyDollars() {
    String caseNumber =
        filed(json(AmendmentForms.correction().duty("230.50"))).get("caseNumber").asText();
    assertThat(specialist.get("/api/v1/cases/" + caseNumber).response().body())
        .doesNotContain("anythingElse");
  }
}
