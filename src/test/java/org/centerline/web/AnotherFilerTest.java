package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.centerline.amendment.AmendmentProcess;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.EntryNumbers;
import org.centerline.testing.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Another filer amends a summary that the first one has amended (B4): where the importer authorized
 * it both see what each filed; a stranger learns nothing.
 */
@CenterlineTest
class AnotherFilerTest {

  private static final String FIRST = "filer";
  private static final String SECOND = "filer-2";
  private static final String SPECIALIST = "electronics-import-specialist";

  private static int lastImporter;

  private final Api api;
  private final Work work;
  private String importer;
  private String entryNumber;
  private String first;

  AnotherFilerTest(@LocalServerPort int port, Work work) {
    api = new Api(port, FIRST);
    this.work = work;
  }

  @BeforeEach
  void theFirstFilerAmends() {
    lastImporter++;
    importer = "95-%07d00".formatted(lastImporter);
    entryNumber = EntryNumbers.next();
    first = amend(FIRST, 1, "250.00", "201.00").caseNumber();
    accept(first);
  }

  private Api.Answer amend(String filer, int version, String duty, String amended) {
    ObjectNode filing = Api.JSON.createObjectNode();
    filing.put("kind", "PSC").put("importerNumber", importer);
    filing.putObject("filer").put("name", "Broker " + filer).put("role", "AGENT");
    ObjectNode entry = filing.putObject("entry");
    entry.put("entryNumber", entryNumber).put("port", "2704").put("entryType", "01");
    entry.put("entryDate", "2026-01-20").put("scheduledLiquidationDate", "2026-12-04");
    entry.put("liquidationStatus", "UNLIQUIDATED").put("version", version);
    line(entry.putArray("lines"), duty);
    line(filing.putObject("amended").putArray("lines"), amended);
    filing.putArray("headerReasons").add("H99");
    filing.put("explanation", "The duty was computed on the wrong rate.");
    return api.as(filer).post("/api/v1/amendments", filing.toString());
  }

  private static void line(ArrayNode lines, String duty) {
    ObjectNode line = lines.addObject().put("line", 1).put("hts", "8471300100");
    line.put("value", "10000.00");
    line.putArray("charges").addObject().put("classCode", "DUTY").put("amount", duty);
  }

  private void accept(String caseNumber) {
    decide(caseNumber, "ACCEPT");
  }

  private void decide(String caseNumber, String decision) {
    work.complete(
        SPECIALIST,
        caseNumber,
        AmendmentProcess.Task.REVIEW_AMENDMENT,
        Map.of("amendmentDecision", decision, "reason", "Looked at"));
  }

  private String filers() {
    return "/api/v1/accounts/%s/filers".formatted(importer);
  }

  private void authorize() {
    Api.Answer answer = api.as(SPECIALIST).put(filers() + "/" + SECOND, "");
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    assertThat(answer.text("/filers/0/filer")).isEqualTo(SECOND);
  }

  @Test
  void whereTheImporterAuthorizedItBothSeeWhatEachFiled() {
    authorize();
    Api.Answer filed = amend(SECOND, 2, "201.00", "180.00");
    assertThat(filed.text("/screening/outcome")).isEqualTo("ACCEPTED");
    String second = filed.caseNumber();
    for (String filer : new String[] {FIRST, SECOND}) {
      assertSees(filer, first);
      assertSees(filer, second);
      assertThat(api.as(filer).get("/cases/" + second).status()).isEqualTo(200);
    }
    accept(second);
    String third = amend(FIRST, 3, "180.00", "150.00").text("/determination/outcome");
    assertThat(third).as("the summary is the second filer's now").isEqualTo("REJECTED");
  }

  /** Paper brings version 3 after the second filer's own was rejected: that case is not for it. */
  @Test
  void whoseAmendmentWasRejectedIsNotToldOfTheCaseThatCameInstead() {
    authorize();
    String rejected = amend(SECOND, 2, "201.00", "180.00").caseNumber();
    decide(rejected, "REJECT");
    String paper = amend("intake", 2, "201.00", "150.00").caseNumber();
    accept(paper);
    assertThat(versions(SECOND, rejected).findValuesAsText("caseNumber"))
        .containsExactly(first, first, rejected);
    assertThat(versions(SECOND, rejected).findValuesAsText("state"))
        .containsExactly("REPLACED", "REPLACED", "REJECTED");
    assertThat(versions(FIRST, first).findValuesAsText("caseNumber"))
        .containsExactly(first, first, paper);
    assertDoesNotSee(SECOND, paper);
    for (String page : new String[] {"", "/versions"}) {
      assertThat(api.as(SECOND).get("/cases/" + rejected + page).response().body())
          .doesNotContain(paper);
    }
  }

  private JsonNode versions(String person, String caseNumber) {
    return api.as(person).get("/api/v1/cases/%s/versions".formatted(caseNumber)).json();
  }

  /** Only the last filer answers for its case; the other reads it. */
  @Test
  void whoOnlyReadsACaseTellsItNothing() {
    authorize();
    String second = amend(SECOND, 2, "201.00", "180.00").caseNumber();
    api.post("/api/v1/cases/%s/response".formatted(second), "{ \"on\": \"2026-03-10\" }")
        .refused(403, "", "NOT_YOURS");
  }

  /** The stranger says that the duty was $999; that $201 is held it does not learn. */
  @Test
  void aStrangerIsRefusedAndLearnsNothingOfTheSummary() {
    Api.Answer filed = amend(SECOND, 2, "999.00", "1.00");
    JsonNode view = filed.json();
    assertThat(view.at("/determination/outcome").asText()).isEqualTo("REJECTED");
    assertThat(view.at("/screening/findings").findValuesAsText("code"))
        .containsExactly("ACCOUNT_PROVISIONAL", "FILER_NOT_AUTHORIZED");
    String own = filed.caseNumber();
    String page = api.as(SECOND).get("/cases/" + own).response().body();
    assertThat(page).contains("$999.00").doesNotContain(first, "201.00", "Versions held");
    assertDoesNotSee(SECOND, first);
    assertDoesNotSee(FIRST, own);
  }

  /** Liquidation was told to the first filer's case; the stranger is taken at its own word. */
  @Test
  void aStrangerLearnsNothingOfTheLiquidation() {
    String path = "/api/v1/cases/%s/liquidation".formatted(first);
    Api.Answer told =
        api.as("electronics-entry-specialist").post(path, "{ \"on\": \"2026-03-10\" }");
    assertThat(told.status()).as(told.response().body()).isEqualTo(200);
    Api.Answer filed = amend(SECOND, 2, "201.00", "150.00");
    assertThat(filed.json().at("/screening/findings").findValuesAsText("code"))
        .containsExactly("ACCOUNT_PROVISIONAL", "FILER_NOT_AUTHORIZED");
    assertThat(api.as(SECOND).get("/cases/" + filed.caseNumber()).response().body())
        .doesNotContain("iquidated on", "Liquidation on file");
  }

  @Test
  void aStrangerLearnsNotEvenThatTheSummaryIsUnderReview() {
    amend(FIRST, 2, "201.00", "180.00");
    assertThat(amend(SECOND, 2, "201.00", "150.00").json().findValuesAsText("code"))
        .containsExactly("ACCOUNT_PROVISIONAL", "FILER_NOT_AUTHORIZED");
  }

  /** A summary that nobody has amended yet, of an importer that took the authority back. */
  @Test
  void whoseAuthorityWasTakenBackIsNotTheFirstEither() {
    authorize();
    assertThat(
            api.as(SPECIALIST)
                .send("DELETE", filers() + "/" + SECOND, BodyPublishers.noBody())
                .status())
        .isEqualTo(200);
    entryNumber = EntryNumbers.next();
    JsonNode refused = amend(SECOND, 1, "250.00", "201.00").json();
    assertThat(refused.findValuesAsText("code")).contains("FILER_NOT_AUTHORIZED");
    assertThat(refused.at("/screening/findings").findValuesAsText("message").toString())
        .contains("Have the importer tell its Center in writing");

    authorize();
    assertThat(amend(SECOND, 1, "250.00", "201.00").text("/screening/outcome"))
        .isEqualTo("ACCEPTED");
  }

  @Test
  void whoseAuthorityHasEndedIsRefusedAndKeepsWhatItSaw() {
    authorize();
    String second = amend(SECOND, 2, "201.00", "180.00").caseNumber();
    accept(second);
    api.as(SPECIALIST).send("DELETE", filers() + "/" + SECOND, none());
    assertThat(api.as(SPECIALIST).get(filers()).json().get("filers")).isEmpty();
    assertSees(SECOND, first);
    // The summary is its own until the importer lets somebody else amend it.
    assertThat(amend(SECOND, 3, "180.00", "150.00").text("/screening/outcome"))
        .isEqualTo("ACCEPTED");
  }

  /** Paper names its filer, and staff have looked at the authority that came with it. */
  @Test
  void paperOfAnotherFilerIsKeyedIn() {
    assertThat(amend("intake", 2, "201.00", "180.00").text("/screening/outcome"))
        .isEqualTo("ACCEPTED");
  }

  @Test
  void onlyStaffOfTheAccountRecordAuthorities() {
    String path = filers() + "/" + SECOND;
    assertThat(api.as(FIRST).put(path, "").status()).isEqualTo(403);
    assertThat(api.as(SECOND).get(filers()).status()).isEqualTo(403);
    api.as("textiles-supervisor").put(path, "").refused(403, "", "NOT_YOURS");
    api.as("intake").put(filers() + "/nobody", "").refused(422, "/filer", "FILER_UNKNOWN");
    api.as("intake")
        .put("/api/v1/accounts/93-123450099/filers/filer", "")
        .refused(404, "", "NOT_FOUND");
    assertThat(api.as("intake").put(path, "").status()).isEqualTo(200);
    assertThat(api.as("intake").put(path, "").json().get("filers")).hasSize(1);
  }

  private static java.net.http.HttpRequest.BodyPublisher none() {
    return java.net.http.HttpRequest.BodyPublishers.noBody();
  }

  private void assertSees(String person, String number) {
    Api reader = api.as(person);
    assertThat(reader.get("/api/v1/cases/" + number).text("/caseNumber")).isEqualTo(number);
    assertThat(reader.get("/api/v1/cases?q=" + number).cases()).containsExactly(number);
    assertThat(reader.get("/api/v1/cases?importerNumber=" + importer).cases())
        .contains(number)
        .doesNotHaveDuplicates();
  }

  private void assertDoesNotSee(String person, String number) {
    Api reader = api.as(person);
    reader.get("/api/v1/cases/" + number).refused(404, "", "NOT_FOUND");
    assertThat(reader.get("/api/v1/cases?q=" + number).cases()).isEmpty();
    assertThat(reader.get("/cases/" + number).status()).isEqualTo(404);
  }
}
