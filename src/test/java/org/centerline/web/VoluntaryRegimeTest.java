package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.centerline.protest.ProtestProcess;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.EntryNumbers;
import org.centerline.testing.Jobs;
import org.centerline.testing.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Who works what was received while participation was voluntary: the Center for participants, the
 * port's own pool for all others (section 0; D3). The day is March 10 2026; paper is keyed in.
 */
@CenterlineTest
class VoluntaryRegimeTest {

  private static final String CASES = "/api/v1/cases/";

  private final Api intake;
  private final Work work;
  private final Jobs jobs;

  VoluntaryRegimeTest(@LocalServerPort int port, Work work, Jobs jobs) {
    intake = new Api(port, "intake");
    this.work = work;
    this.jobs = jobs;
  }

  private void account(String importer, boolean participating) {
    String stated =
        """
        {"name": "Example", "industries": [{"hts": "8471", "lines": 9}], "participating": %s}"""
            .formatted(participating);
    assertThat(intake.put("/api/v1/accounts/" + importer, stated).status()).isEqualTo(200);
  }

  private Api.Answer protest(String importer, String receivedOn) {
    return intake.post(
        "/api/v1/protests",
        """
        {"receivedOn": "%s", "filer": {"name": "Example", "role": "IMPORTER"},
         "importerNumber": "%s", "decision": "CLASSIFICATION",
         "entries": [{"entryNumber": "%s", "port": "2704", "entryDate": "2015-10-01",
                      "liquidationDate": "2016-12-01", "hts": ["8471300100"], "paid": "1200.00"}],
         "merchandise": "Laptops", "grounds": "They are laptops of 8471, not displays of 8528.",
         "claim": {"hts": "8471300100", "refund": "700.00"}}"""
            .formatted(receivedOn, importer, EntryNumbers.next()));
  }

  @ParameterizedTest
  @CsvSource({
    "84-000000100, true, 2016-12-20, electronics",
    "84-000000200, false, 2016-12-20, port-2704",
    "84-000000300, false, 2017-01-18, port-2704",
    "84-000000400, false, 2017-01-19, electronics",
    "84-000000500, true, 2017-01-19, electronics"
  })
  void theDayOfReceiptDecides(
      String importer, boolean participating, String receivedOn, String office) {
    account(importer, participating);
    Api.Answer filed = protest(importer, receivedOn);
    assertThat(filed.text("/center")).isEqualTo(office);
    assertThat(filed.text("/tasks/0/pool")).isEqualTo(office + "-import-specialist");
  }

  @Test
  void thePortReviewsApprovesAndSignsForWhoTakesNoPart() {
    account("84-000000600", false);
    String caseNumber = protest("84-000000600", "2016-12-20").caseNumber();
    Api specialist = intake.as("port-2704-import-specialist");
    assertThat(specialist.get(CASES + caseNumber).status()).isEqualTo(200);
    assertThat(specialist.get("/api/v1/cases?center=port-2704").cases()).contains(caseNumber);
    for (String stranger :
        List.of("electronics-import-specialist", "port-3901-import-specialist")) {
      intake.as(stranger).get(CASES + caseNumber).refused(404, "", "NOT_FOUND");
    }
    work.complete(
        "port-2704-import-specialist",
        caseNumber,
        ProtestProcess.Task.REVIEW_PROTEST,
        Map.of("outcome", "DENIED", "reason", "They are displays.", "refundDuty", "0"));
    work.complete(
        "port-2704-supervisor",
        caseNumber,
        ProtestProcess.Task.APPROVE_DETERMINATION,
        Map.of("approval", "APPROVE"));
    jobs.run(caseNumber, ProtestProcess.Handoff.SEND_NOTICE);
    assertThat(intake.get("/cases/%s/letters/1.html".formatted(caseNumber)).response().body())
        .contains("Port of ", "For the Port", "Port Director")
        .doesNotContain("Center of Excellence");
  }

  @Test
  void whatNamesNoPortIsTheCentersAndAnInquiryThatDoesIsThePorts() {
    account("84-000000700", false);
    String question =
        """
        {"receivedOn": "2016-12-20", "asker": {"kind": "TRADE", "name": "Dana Reyes"},
         "importerNumber": "84-000000700", "topic": "VALUE", "subject": "Royalties",
         "question": "Are they dutiable?", "ports": [%s]}""";
    assertThat(intake.post("/api/v1/inquiries", question.formatted("\"3901\"")).text("/center"))
        .isEqualTo("port-3901");
    assertThat(intake.post("/api/v1/inquiries", question.formatted("")).text("/center"))
        .isEqualTo("electronics");
  }

  @Test
  void whatIsNotStatedOfParticipationStaysAsItIs() {
    account("84-000000800", true);
    String stated = "{\"name\": \"Example\", \"industries\": [{\"hts\": \"8703\", \"lines\": 9}]}";
    Api.Answer again = intake.put("/api/v1/accounts/84-000000800", stated);
    assertThat(again.json().get("participating").asBoolean()).isTrue();
    account("84-000000800", false);
    assertThat(protest("84-000000800", "2016-12-20").text("/center"))
        .as("it took part then, and stopped today")
        .isEqualTo("electronics");
  }
}
