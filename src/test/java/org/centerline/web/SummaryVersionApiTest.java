package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.centerline.amendment.AmendmentProcess;
import org.centerline.testing.AmendmentForms;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The versions of an entry summary: each whole, and what the amendment changes, as data and as a
 * page. $250.00 of duty on line 1 become $201.00, under another tariff number.
 */
@CenterlineTest
class SummaryVersionApiTest {

  private static final String SPECIALIST = "electronics-import-specialist";

  private final Api api;
  private final Cases cases;
  private final Work work;
  private final ObjectMapper mapper;
  private AmendmentForms form;
  private String first;

  SummaryVersionApiTest(@LocalServerPort int port, Cases cases, Work work, ObjectMapper mapper) {
    this.api = new Api(port, "filer");
    this.cases = cases;
    this.work = work;
    this.mapper = mapper;
  }

  @BeforeEach
  void file() {
    form = AmendmentForms.correction().hts("8471410150").duty("201.00");
    first = cases.file(form);
  }

  private static String versions(String caseNumber) {
    return "/api/v1/cases/%s/versions".formatted(caseNumber);
  }

  private void decide(String caseNumber, String decision) {
    work.complete(
        SPECIALIST,
        caseNumber,
        AmendmentProcess.Task.REVIEW_AMENDMENT,
        Map.of("amendmentDecision", decision, "reason", "Looked at"));
  }

  private static void assertListed(JsonNode listed, int version, String number, String state) {
    assertThat(listed.path("version").asInt()).isEqualTo(version);
    assertThat(listed.path("caseNumber").asText()).isEqualTo(number);
    assertThat(listed.path("state").asText()).isEqualTo(state);
  }

  @Test
  void allVersionsAreListedWithTheCaseThatBroughtEach() {
    JsonNode proposed = api.get(versions(first)).json();
    assertThat(proposed.path("entryNumber").asText()).isEqualTo(form.entryNumber());
    assertThat(proposed.path("versions")).hasSize(2);
    assertListed(proposed.at("/versions/0"), 1, first, "IN_FORCE");
    assertListed(proposed.at("/versions/1"), 2, first, "PROPOSED");

    decide(first, "ACCEPT");
    String second = cases.file(form.again(2).hts("8471410150").duty("180.00"));
    JsonNode listed = api.get(versions(first)).json().path("versions");
    assertThat(listed).hasSize(2);
    assertListed(listed.get(0), 1, first, "REPLACED");
    assertListed(listed.get(1), 2, first, "IN_FORCE");
    assertThat(listed.get(1).path("since").asText()).isEqualTo("2026-03-10");

    decide(second, "ACCEPT");
    JsonNode all = api.get(versions(second)).json().path("versions");
    assertThat(all).hasSize(3);
    assertListed(all.get(0), 1, first, "REPLACED");
    assertListed(all.get(1), 2, first, "REPLACED");
    assertListed(all.get(2), 3, second, "IN_FORCE");
    assertThat(api.get(versions(first)).json().path("versions")).isEqualTo(all);
  }

  @Test
  void oneVersionIsReadWholeWithWhatItChanges() {
    JsonNode amended = api.get(versions(first) + "/2").json();
    assertListed(amended, 2, first, "PROPOSED");
    assertThat(amended.path("entryNumber").asText()).isEqualTo(form.entryNumber());
    assertThat(amended.path("entryType").asText()).isEqualTo("01");
    assertThat(amended.path("charged").asText()).isEqualTo("235.64");
    assertThat(amended.path("lines").toString())
        .isEqualTo(
            "[{\"line\":1,\"hts\":\"8471410150\",\"value\":\"10000.00\",\"charges\":["
                + "{\"classCode\":\"DUTY\",\"amount\":\"201.00\",\"rate\":null},"
                + "{\"classCode\":\"499\",\"amount\":\"34.64\",\"rate\":null}]}]");
    assertThat(amended.path("difference").toString())
        .isEqualTo(
            "{\"from\":1,\"to\":2,\"fields\":[],\"lines\":[{\"line\":1,\"change\":\"CHANGED\","
                + "\"fields\":[{\"field\":\"hts\",\"old\":\"8471300100\",\"new\":\"8471410150\"}],"
                + "\"charges\":[{\"classCode\":\"DUTY\",\"old\":\"250.00\",\"new\":\"201.00\","
                + "\"effect\":\"-49.00\"}],\"effect\":\"-49.00\"}],"
                + "\"totals\":[{\"classCode\":\"DUTY\",\"old\":\"250.00\",\"new\":\"201.00\","
                + "\"effect\":\"-49.00\"},{\"classCode\":\"499\",\"old\":\"34.64\","
                + "\"new\":\"34.64\",\"effect\":\"0.00\"}],\"net\":\"-49.00\"}");

    JsonNode old = api.get(versions(first) + "/1").json();
    assertThat(old.path("charged").asText()).isEqualTo("284.64");
    assertThat(old.at("/lines/0/hts").asText()).isEqualTo("8471300100");
    assertThat(old.path("difference").isNull()).isTrue();
  }

  @Test
  void aChangeOfTheEntryTypeIsAFieldOfTheSummary() {
    String dumping = cases.file(AmendmentForms.correction().dumping("5.00"));
    assertThat(api.get(versions(dumping) + "/2").json().at("/difference/fields").toString())
        .isEqualTo("[{\"field\":\"entryType\",\"old\":\"01\",\"new\":\"03\"}]");
  }

  /**
   * What was rejected stays readable in its own case; the version that came instead is another's.
   */
  @Test
  void aRejectedVersionIsReadInItsOwnCase() {
    decide(first, "REJECT");
    String next = cases.file(form.again(1).was("250.00").duty("150.00"));
    decide(next, "ACCEPT");
    JsonNode listed = api.get(versions(first)).json().path("versions");
    assertThat(listed).hasSize(3);
    assertListed(listed.get(0), 1, first, "REPLACED");
    assertListed(listed.get(1), 2, first, "REJECTED");
    assertListed(listed.get(2), 2, next, "IN_FORCE");
    assertThat(api.get(versions(first) + "/2").text("/lines/0/charges/0/amount"))
        .isEqualTo("201.00");
    assertThat(api.get(versions(next) + "/2").text("/lines/0/charges/0/amount"))
        .isEqualTo("150.00");
  }

  @Test
  void whatIsNotThereOrNotTheirsIsNotFound() {
    api.get(versions(first) + "/3").refused(404, "", "NOT_FOUND");
    api.get(versions(first) + "/0").refused(404, "", "NOT_FOUND");
    api.get(versions(first) + "/two").refused(400, "", "BAD_PARAMETER");
    String protest = cases.file(Filing.protest());
    api.get(versions(protest)).refused(404, "", "NOT_FOUND");
    for (String stranger : new String[] {"filer-2", "textiles-director", "port-2704-cashier"}) {
      api.as(stranger).get(versions(first)).refused(404, "", "NOT_FOUND");
      api.as(stranger).get(versions(first) + "/2").refused(404, "", "NOT_FOUND");
      assertThat(api.as(stranger).get("/cases/%s/versions".formatted(first)).status())
          .isEqualTo(404);
    }
    assertThat(api.as(null).get(versions(first)).status()).isEqualTo(401);
  }

  @Test
  void thePageShowsTheVersionsOneWholeAndWhatItChanges() {
    String path = "/cases/%s/versions".formatted(first);
    String page = api.get(path).response().body();
    assertThat(page)
        .contains("<h1>Versions of entry summary " + form.entryNumber() + "</h1>")
        .contains("8471300100", "8471410150", "250.00", "201.00", "-49.00", "Proposed")
        .contains("href=\"%s/1\"".formatted(path));
    assertThat(api.as(SPECIALIST).get(path + "/1").response().body())
        .contains("Version 1", "250.00")
        .doesNotContain("201.00");
    assertThat(api.get("/cases/" + first).response().body()).contains("href=\"" + path + "\"");
    assertThat(api.get("/cases/%s/file".formatted(first)).response().body())
        .contains("href=\"" + path + "\"");
  }

  /** Only the case that the importer's other filer reads, and no other's number. */
  @Test
  void aCaseThatTheReaderMayNotSeeIsNotNamed() {
    String other = as("filer-2", form.again(1).duty("150.00"));
    JsonNode listed = api.as("filer-2").get(versions(other)).json().path("versions");
    assertThat(listed).hasSize(2);
    assertListed(listed.get(0), 1, other, "STATED");
    assertListed(listed.get(1), 2, other, "REJECTED");
    assertThat(api.get(versions(first)).response().body()).doesNotContain(other);
  }

  private String as(String filer, AmendmentForms filed) {
    return api.as(filer)
        .post("/api/v1/amendments", mapper.valueToTree(filed.build()).toString())
        .caseNumber();
  }
}
