package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.centerline.amendment.AmendmentProcess;
import org.centerline.consultation.ConsultationProcess;
import org.centerline.testing.AmendmentForms;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterOfItsOwn;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The Centers that forms offer are those of the day on which they open, whenever their task was
 * opened, in the form in which Tasklist reads them. Today is March 10 2026.
 */
@CenterlineTest
class OfferedCentersTest {

  private static final AtomicInteger TESTS = new AtomicInteger();

  private static final String OWN = "electronics-import-specialist";

  private static final String SPLIT =
      """
      {"citation": "78 FR 20345",
       "successors": [
         {"id": "lanterns-indoors", "name": "Lanterns Indoors", "city": "Chicago",
          "teamCode": "981", "rest": true},
         {"id": "lanterns-outdoors", "name": "Lanterns Outdoors", "city": "Laredo",
          "teamCode": "982", "chapters": [94]}]}""";

  private static final String APPEAL =
      """
      {"filer": {"name": "Example Imports, Inc.", "role": "IMPORTER"},
       "preferredCenter": "electronics", "bondNumbers": ["190612345"],
       "justification": "Its goods are electronic.", "industries": [{"hts": "8471", "lines": 40}]}""";

  /** A Center, those that follow it and an importer, of each test its own. */
  private final int test = TESTS.getAndIncrement();

  private final String ended = "lanterns" + (char) ('a' + test);
  private final String indoors = ended + "-indoors";
  private final String outdoors = ended + "-outdoors";
  private final String importer = "80-95%05d00".formatted(test);

  private final Api operations;
  private final CenterOfItsOwn center;
  private final Cases cases;
  private final Work work;

  OfferedCentersTest(@LocalServerPort int port, CenterOfItsOwn center, Cases cases, Work work) {
    operations = new Api(port, "field-operations");
    this.center = center;
    this.cases = cases;
    this.work = work;
  }

  @BeforeEach
  void open() {
    center.open(ended, "980");
    center.account(ended, importer, "9405");
  }

  @AfterEach
  void forget() {
    center.forget(indoors, outdoors, ended);
  }

  private void split() {
    Api.Answer preview =
        operations.post(
            "/api/v1/centers/%s/successions".formatted(ended), SPLIT.replace("lanterns", ended));
    assertThat(preview.status()).as(preview.response().body()).isEqualTo(201);
    Api.Answer done =
        operations
            .as("admin")
            .post(
                "/api/v1/centers/%s/successions/%s/execution".formatted(ended, preview.text("/id")),
                "{\"digest\": \"%s\"}".formatted(preview.text("/digest")));
    assertThat(done.status()).as(done.response().body()).isEqualTo(200);
  }

  /** What Tasklist asks for when it opens the form, and the list that it makes of it. */
  private JsonNode offered(String person, String caseNumber, String list) {
    String task = work.of(person, caseNumber).get(0).getId();
    Api reader = operations.as(person);
    String path = "/engine-rest/task/%s/form-variables?deserializeValues=".formatted(task);
    JsonNode shown = reader.get(path + "false").json().get(list);
    assertThat(shown.at("/valueInfo/serializationDataFormat").asText())
        .isEqualTo("application/json");
    try {
      JsonNode offered = Api.JSON.readTree(shown.get("value").asText());
      assertThat(reader.get(path + "true").json().at("/" + list + "/value")).isEqualTo(offered);
      return offered;
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> ids(JsonNode offered) {
    return offered.findValuesAsText("value");
  }

  @Test
  void aTaskThatWasOpenedBeforeTheSplitOffersTheFollowersToConsult() {
    String amendment = cases.file(AmendmentForms.correction().duty("201.00"));
    String protest = cases.file(Filing.protest().importer("80-959999900"));
    List<String> both = List.of(amendment, protest);
    for (String caseNumber : both) {
      assertThat(ids(offered(OWN, caseNumber, "offices")))
          .contains(ended, "textiles", "hq")
          .doesNotContain("electronics", indoors);
    }
    split();
    for (String caseNumber : both) {
      JsonNode offered = offered(OWN, caseNumber, "offices");
      assertThat(ids(offered))
          .contains(indoors, outdoors, "textiles", "hq")
          .doesNotContain(ended, "electronics");
      assertThat(offered.findValuesAsText("label")).contains("Lanterns Outdoors", "Headquarters");
    }
    work.complete(
        OWN,
        amendment,
        AmendmentProcess.Task.REVIEW_AMENDMENT,
        Map.of(
            "amendmentDecision", "CONSULT", "consultedCenter", outdoors, "question", "Is it one?"));
    work.complete(
        ended + "-import-specialist",
        amendment,
        ConsultationProcess.Task.ANSWER_CONSULTATION,
        Map.of("consultationAnswer", "It is"));
  }

  @Test
  void anAppealOfBeforeTheSplitIsDecidedForACenterThatWorks() {
    cases.file(Filing.protest().importer(importer).hts("9405110000"));
    operations.as("intake").put("/api/v1/accounts/%s/filers/filer".formatted(importer), "");
    String appeal =
        operations
            .as("filer")
            .post("/api/v1/accounts/%s/appeals".formatted(importer), APPEAL)
            .caseNumber();
    assertThat(ids(offered("field-operations", appeal, "centers")))
        .contains(ended, "electronics")
        .doesNotContain(indoors, "hq");
    split();
    assertThat(ids(offered("field-operations", appeal, "centers")))
        .contains(indoors, outdoors, "electronics")
        .doesNotContain(ended, "hq");
  }
}
