package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.centerline.batch.BulkFilingProcess;
import org.centerline.testing.AmendmentForms;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Jobs;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many amendments in one upload: each is filed once or refused alone. */
@CenterlineTest
class AmendmentBulkTest {

  private static final String BATCHES = "/api/v1/amendments/batches";
  private static final String STEP = BulkFilingProcess.Handoff.FILE_ROWS;

  private final Api filer;
  private final Api specialist;
  private final Jobs jobs;
  private final JdbcClient jdbc;
  private final ObjectMapper mapper;
  private final List<String> lines = new ArrayList<>();

  AmendmentBulkTest(@LocalServerPort int port, Jobs jobs, JdbcClient jdbc, ObjectMapper mapper) {
    this.filer = new Api(port, "filer");
    this.specialist = new Api(port, "electronics-import-specialist");
    this.jobs = jobs;
    this.jdbc = jdbc;
    this.mapper = mapper;
  }

  private ObjectNode json(AmendmentForms forms) {
    return mapper.valueToTree(forms.build());
  }

  private void add(ObjectNode amendment) {
    lines.add(amendment.toString());
  }

  /** Uploads the lines and lets them be filed. */
  private JsonNode filed() {
    Api.Answer answer =
        filer.post(BATCHES, String.join("\n", lines), "Content-Type", "application/x-ndjson");
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(202);
    String id = answer.text("/id");
    while (!jobs.at(id, STEP).isEmpty()) {
      jobs.run(id, STEP);
    }
    return filer.get(BATCHES + "/" + id + "?size=1000").json();
  }

  private int casesOf(AmendmentForms forms) {
    return jdbc.sql("select count(*) from docket_case where importer_number = :importer")
        .param("importer", forms.importer())
        .query(Integer.class)
        .single();
  }

  /** A hundred, five of which have something wrong that is told for each. */
  @Test
  void eachAmendmentIsFiledOrRefusedAlone() {
    for (int i = 0; i < 95; i++) {
      add(json(AmendmentForms.correction().duty("240.00")));
    }
    ObjectNode misspelt = json(AmendmentForms.correction().duty("240.00"));
    misspelt.put("explanatoin", "x");
    ObjectNode badNumber = json(AmendmentForms.correction().duty("240.00"));
    badNumber.withObject("/entry").put("entryNumber", "ABC-1234567-0");
    ObjectNode named = json(AmendmentForms.correction().duty("240.00"));
    named.put("reference", "=cmd");
    ObjectNode dated = json(AmendmentForms.correction().duty("240.00"));
    dated.put("receivedOn", "2026-03-01");
    List.of(misspelt, badNumber, named, dated).forEach(this::add);
    lines.add("{ \"kind\": ");

    JsonNode batch = filed();
    assertThat(batch.get("filed").asInt()).isEqualTo(95);
    assertThat(batch.get("refused").asInt()).isEqualTo(5);
    assertThat(batch.at("/results/0/caseNumber").asText()).startsWith("A-2026-");
    assertThat(batch.at("/results/0/protestNumber").isNull()).isTrue();
    assertThat(codes(batch, 95)).isEqualTo("UNKNOWN_PROPERTY");
    assertThat(codes(batch, 96)).isEqualTo("ENTRY_CHECK_DIGIT");
    assertThat(batch.at("/results/96/errors/0/pointer").asText()).isEqualTo("/entry/entryNumber");
    assertThat(codes(batch, 97)).isEqualTo("REFERENCE_FORMAT");
    assertThat(codes(batch, 98)).isEqualTo("STAFF_ONLY");
    assertThat(codes(batch, 99)).isEqualTo("MALFORMED_JSON");
    String csv =
        filer.get(BATCHES + "/" + batch.get("id").asText() + "/results.csv").response().body();
    assertThat(csv.lines()).hasSize(101);
  }

  private static String codes(JsonNode batch, int result) {
    return batch.at("/results/" + result + "/errors/0/code").asText();
  }

  /** A rule that refuses an amendment makes a case of it all the same (decision 011). */
  @Test
  void twoAmendmentsOfOneEntryAreTakenInTheirOrder() {
    AmendmentForms first = AmendmentForms.correction().duty("201.00");
    add(json(first));
    add(json(first.again(1).duty("150.00")));
    JsonNode batch = filed();
    assertThat(batch.get("filed").asInt()).isEqualTo(2);
    assertThat(status(batch, 0)).isEqualTo("UNDER_REVIEW");
    JsonNode second = caseOf(batch, 1);
    assertThat(second.at("/determination/outcome").asText()).isEqualTo("REJECTED");
    assertThat(second.at("/screening/findings").toString()).contains("UNDER_REVIEW");
  }

  private String status(JsonNode batch, int result) {
    return caseOf(batch, result).get("status").asText();
  }

  private JsonNode caseOf(JsonNode batch, int result) {
    return filer
        .get("/api/v1/cases/" + batch.at("/results/" + result + "/caseNumber").asText())
        .json();
  }

  @Test
  void theSameUploadAgainFilesNothingTwice() {
    AmendmentForms forms = AmendmentForms.correction().duty("240.00");
    add(json(forms));
    String id = filed().get("id").asText();
    assertThat(filed().get("id").asText()).isEqualTo(id);
    assertThat(casesOf(forms)).isEqualTo(1);
  }

  /** The same bytes as protests are other filings, and each batch is read where it was made. */
  @Test
  void aBatchOfAmendmentsIsNoneOfProtests() {
    add(json(AmendmentForms.correction().duty("240.00")));
    String id = filed().get("id").asText();
    filer.get("/api/v1/protests/batches/" + id).refused(404, "", "NOT_FOUND");
    Api.Answer asProtests =
        filer.post(
            "/api/v1/protests/batches",
            String.join("\n", lines),
            "Content-Type",
            "application/x-ndjson");
    assertThat(asProtests.text("/id")).isNotEqualTo(id);
    assertThat(asProtests.text("/refused")).isEqualTo("1");
    specialist.get(BATCHES + "/" + id).refused(404, "", "NOT_FOUND");
  }

  @Test
  void amendmentsDoNotComeAsCsv() {
    Api.Answer answer = filer.post(BATCHES, "a,b\n1,2", "Content-Type", "text/csv");
    assertThat(answer.status()).isEqualTo(415);
  }
}
