package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.centerline.batch.BulkFilingProcess;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.EntryNumbers;
import org.centerline.testing.Jobs;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Uploads over the API: who may, what is refused as a whole, and how results are read. */
@CenterlineTest
class BatchApiTest {

  private static final String BATCHES = "/api/v1/protests/batches";
  private static final String LINE =
      """
      {"reference": "%s", "filer": {"name": "Acme", "role": "IMPORTER"}, \
      "importerNumber": "12-345678900", "decision": "CLASSIFICATION", "merchandise": "Laptops", \
      "entries": [{"entryNumber": "%s", "port": "2704", "entryDate": "2025-06-02", \
      "liquidationDate": "2026-01-05", "hts": ["8471300100"]}]}
      """;

  private final Api filer;
  private final Jobs jobs;

  BatchApiTest(@LocalServerPort int port, Jobs jobs) {
    filer = new Api(port, "filer");
    this.jobs = jobs;
  }

  private Api.Answer lines(String body) {
    return filer.post(BATCHES, body, "Content-Type", "application/x-ndjson");
  }

  private String filed(String body) {
    String id = lines(body).text("/id");
    jobs.run(id, BulkFilingProcess.Handoff.FILE_ROWS);
    return id;
  }

  @Test
  void linesOfJsonAreFiledAsProtestsFiledAlone() {
    String id =
        filed(
            LINE.formatted("first", EntryNumbers.next())
                + LINE.formatted("second", EntryNumbers.next()).replace("2025-06-02", "2026-06-02")
                + "{\n"
                + LINE.formatted("fourth", EntryNumbers.next())
                    .replace("\"Laptops\"", "\"half \\ud83d of a character\""));
    Api.Answer batch = filer.get(BATCHES + "/" + id);
    assertThat(batch.text("/filed")).isEqualTo("1");
    assertThat(batch.text("/refused")).isEqualTo("3");
    assertThat(batch.text("/results/1/errors/0/code")).isEqualTo("DATE_IN_FUTURE");
    assertThat(batch.text("/results/1/errors/0/pointer")).isEqualTo("/entries/0/entryDate");
    assertThat(batch.text("/results/2/errors/0/code")).isEqualTo("MALFORMED_JSON");
    assertThat(batch.text("/results/2/row")).isEqualTo("3");
    assertThat(batch.text("/results/3/errors/0/code")).isEqualTo("BROKEN_CHARACTER");
  }

  @Test
  void resultsComeInPagesByStatusAndAsCsv() {
    String id =
        filed(
            LINE.formatted("a", EntryNumbers.next())
                + LINE.formatted("b", "ABC-1234567-0")
                + LINE.formatted("c", EntryNumbers.next()));
    String batch = BATCHES + "/" + id;
    assertThat(filer.get(batch + "?size=2&page=1").json().findValuesAsText("reference"))
        .containsExactly("c");
    assertThat(filer.get(batch + "?status=REFUSED").json().findValuesAsText("reference"))
        .containsExactly("b");
    assertThat(filer.get(batch + "?status=WAITING").json().findValuesAsText("reference")).isEmpty();
    filer.get(batch + "?size=1001").refused(400, "", "BAD_PAGE");
    filer.get(batch + "?stat=FILED").refused(400, "", "UNKNOWN_PARAMETER");

    Api.Answer csv = filer.get(batch + "/results.csv");
    assertThat(csv.header("Content-Type")).startsWith("text/csv");
    assertThat(csv.header("Content-Disposition")).contains(id + "-results.csv");
    String[] table = csv.response().body().split("\r\n");
    assertThat(table).hasSize(4);
    assertThat(table[0])
        .isEqualTo("row,reference,status,caseNumber,protestNumber,determination,errors");
    assertThat(table[1]).matches("1,a,FILED,P-2026-\\d+,2704-26-\\d+,,");
    assertThat(table[2]).startsWith("2,b,REFUSED,,,,").contains("ENTRY_CHECK_DIGIT /entries/0");
  }

  @Test
  void aBatchIsItsOwnersAndTheirsWhoSeeEverything() {
    String batch = BATCHES + "/" + lines(LINE.formatted("a", EntryNumbers.next())).text("/id");
    assertThat(filer.as("oversight").get(batch).status()).isEqualTo(200);
    for (String other : new String[] {"electronics-supervisor", "port-2704-cashier"}) {
      filer.as(other).get(batch).refused(404, "", "NOT_FOUND");
      filer.as(other).get(batch + "/results.csv").refused(404, "", "NOT_FOUND");
    }
    filer.as(null).get(batch).refused(401, "", "SIGN_IN");
    filer.get(BATCHES + "/BATCH-2026-999999").refused(404, "", "NOT_FOUND");
    filer
        .send(
            "GET",
            BATCHES + "/BATCH-2026-999999/results.csv",
            java.net.http.HttpRequest.BodyPublishers.noBody(),
            "Accept",
            "text/csv")
        .refused(404, "", "NOT_FOUND");
  }

  @Test
  void onlyFilersAndIntakeUpload() {
    String body = LINE.formatted("a", EntryNumbers.next());
    filer
        .as("electronics-supervisor")
        .post(BATCHES, body, "Content-Type", "application/x-ndjson")
        .refused(403, "", "NOT_YOURS");
    String received = body.replaceFirst("\\{", "{\"receivedOn\": \"2026-03-02\", ");
    String id =
        filer
            .as("intake")
            .post(BATCHES, received, "Content-Type", "application/x-ndjson")
            .text("/id");
    jobs.run(id, BulkFilingProcess.Handoff.FILE_ROWS);
    String caseNumber = filer.as("intake").get(BATCHES + "/" + id).text("/results/0/caseNumber");
    assertThat(filer.as("intake").get("/api/v1/cases/" + caseNumber).text("/filedOn"))
        .isEqualTo("2026-03-02");
    assertThat(lines(received).text("/results/0/errors/0/code")).isEqualTo("STAFF_ONLY");
  }

  @Test
  void whatCannotBeReadAsAWholeIsRefusedAndNotKept() {
    lines("").refused(400, "", "NO_ROWS");
    filer.post(BATCHES, "a,b\n1,2", "Content-Type", "text/csv").refused(400, "", "UNKNOWN_COLUMN");
    filer.post(BATCHES, "{}").refused(415, "", "UNSUPPORTED_MEDIA_TYPE");
    filer
        .post(BATCHES, "{}", "Content-Type", "application/x-ndjson", "Idempotency-Key", " ")
        .refused(400, "", "IDEMPOTENCY_KEY");
    lines(" ".repeat(16 * 1024 * 1024 + 1)).refused(413, "", "BODY_TOO_LARGE");
  }
}
