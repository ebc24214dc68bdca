package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Accounts as staff state them, and the clock as staff move it. */
@CenterlineTest
class AccountApiTest {

  private static final String STATED =
      """
      { "name": "Example Imports, Inc.", "trustedPrograms": ["CTPAT_TIER_2"], "corporate": true,
        "industries": [ { "hts": "8471", "lines": 120, "value": "50000.00" },
                        { "hts": "8703", "lines": 40, "value": "900000.00" } ],
        "participating": true }""";

  private static final String QUESTION =
      """
      { "asker": { "kind": "TRADE", "name": "Stranger, LLC" }, "importerNumber": "94-000000500",
        "topic": "CLASSIFICATION", "subject": "Sleeves", "question": "Which heading?" }""";

  private final Api staff;
  private final Cases cases;

  AccountApiTest(@LocalServerPort int port, Cases cases) {
    staff = new Api(port, "electronics-import-specialist");
    this.cases = cases;
  }

  @Test
  void anAccountGetsTheCenterOfItsPredominantIndustryWithTheReason() {
    Api.Answer put = staff.put("/api/v1/accounts/94-000000100", STATED);
    assertThat(put.status()).as(put.response().body()).isEqualTo(200);
    assertThat(put.text("/importerNumber")).isEqualTo("94-000000100");
    assertThat(put.text("/center")).isEqualTo("electronics");
    assertThat(put.text("/assignment/center")).isEqualTo("electronics");
    assertThat(put.text("/assignment/since")).isEqualTo("2026-03-10");
    assertThat(put.text("/assignment/basis")).isEqualTo("PREDOMINANT_INDUSTRY");
    assertThat(put.text("/assignment/explanation")).contains("120 of 160");
    assertThat(put.text("/industries/0/value")).isEqualTo("50000.00");
    assertThat(put.json().get("corporate").asBoolean()).isTrue();
    assertThat(put.json().get("participating").asBoolean()).isTrue();
    assertThat(put.text("/trustedPrograms/0")).isEqualTo("CTPAT_TIER_2");
    assertThat(staff.get("/api/v1/accounts/94-000000100").json()).isEqualTo(put.json());
  }

  /** That somebody filed for an importer says only that it says so (19 CFR 141.31). */
  @Test
  void filersReadTheAccountsOfImportersThatAuthorizedThemAndStateNone() {
    String account = "/api/v1/accounts/94-000000200";
    Api filer = staff.as("filer");
    filer.put(account, STATED).refused(403, "", "NOT_YOURS");
    staff.put(account, STATED);
    cases.file(Filing.protest().importer("94-000000200"));
    filer.get(account).refused(404, "", "NOT_FOUND");
    staff.put(account + "/filers/filer", "");
    assertThat(filer.get(account).status()).isEqualTo(200);
    staff.send("DELETE", account + "/filers/filer", BodyPublishers.noBody());
    filer.get(account).refused(404, "", "NOT_FOUND");
  }

  @Test
  void whoAsksAboutAnImporterReadsNothingOfItsAccount() {
    String importer = "94-000000500";
    staff.put("/api/v1/accounts/" + importer, STATED);
    Api stranger = staff.as("filer-2");
    Api.Answer asked = stranger.post("/api/v1/inquiries", QUESTION);
    assertThat(asked.status()).as(asked.response().body()).isEqualTo(201);
    stranger.get("/api/v1/accounts/" + importer).refused(404, "", "NOT_FOUND");
    stranger
        .get("/api/v1/accounts/%s/assignments".formatted(importer))
        .refused(404, "", "NOT_FOUND");
    String address = "/cases/" + asked.caseNumber();
    String why = "120 of 160";
    assertThat(asked.response().body()).doesNotContain(why);
    assertThat(stranger.get("/api/v1" + address).response().body()).doesNotContain(why);
    assertThat(stranger.get(address).response().body()).doesNotContain(why);
    assertThat(staff.get(address).response().body()).contains(why);
  }

  @Test
  void anotherCentersAccountIsNotFound() {
    staff.put("/api/v1/accounts/94-000000300", STATED);
    Api textiles = staff.as("textiles-supervisor");
    textiles.get("/api/v1/accounts/94-000000300").refused(404, "", "NOT_FOUND");
    staff.get("/api/v1/accounts/94-999999900").refused(404, "", "NOT_FOUND");
  }

  @Test
  void statementsThatAreNotInOrderAreRefused() {
    String account = "/api/v1/accounts/94-000000400";
    staff.put("/api/v1/accounts/94", STATED).refused(422, "/importerNumber", "IMPORTER_FORMAT");
    staff.put(account, "{}").refused(422, "/name", "REQUIRED");
    staff
        .put(account, STATED.replace("CTPAT_TIER_2", "FRIEND"))
        .refused(400, "/trustedPrograms/0", "MALFORMED_VALUE");
    staff
        .put(account, STATED.replace("\"8471\"", "\"84\""))
        .refused(422, "/industries/0/hts", "HTS_FORMAT");
    staff
        .put(account, STATED.replace("120", "-1"))
        .refused(422, "/industries/0/lines", "OUT_OF_RANGE");
    staff
        .put(account, STATED.replace("120", "1.5"))
        .refused(400, "/industries/0/lines", "MALFORMED_VALUE");
    staff
        .put(account, STATED.replace("50000.00", "-1"))
        .refused(422, "/industries/0/value", "MONEY_NEGATIVE");
    staff
        .put(account, STATED.replace("8703", "8471"))
        .refused(422, "/industries/1/hts", "DUPLICATE");
    staff
        .put(account, "{\"name\":null,\"trustedPrograms\":[null]}")
        .refused(400, "/trustedPrograms/0", "MALFORMED_VALUE");
    staff.get(account).refused(404, "", "NOT_FOUND");
  }

  @Test
  void staffMoveTheTimeForwardOnly() {
    String time = "/api/v1/time";
    LocalDate today = org.centerline.testing.Today.FIRST;
    staff.as("filer").post(time, day(today.plusDays(1))).refused(403, "", "NOT_YOURS");
    staff.post(time, day(today.minusDays(1))).refused(422, "/today", "TIME_OUT_OF_RANGE");
    staff.post(time, "{\"today\":\"9999-12-31\"}").refused(422, "/today", "TIME_OUT_OF_RANGE");
    staff.post(time, "{}").refused(422, "/today", "REQUIRED");
    assertThat(staff.post(time, day(today.plusDays(1))).text("/today")).isEqualTo("2026-03-11");
    assertThat(staff.as("intake").post(time, day(today.plusDays(2))).status()).isEqualTo(200);
    staff.post(time, day(today)).refused(422, "/today", "TIME_OUT_OF_RANGE");
  }

  private static String day(LocalDate day) {
    return "{\"today\":\"%s\"}".formatted(day);
  }
}
