package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.centerline.testing.CenterlineTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is asked for in the query part of an address never vanishes silently. */
@CenterlineTest
class QueryTest {

  private static final String CASES = "/api/v1/cases";

  private final Api oversight;

  QueryTest(@LocalServerPort int port) {
    oversight = new Api(port, "oversight");
  }

  @Test
  void aMisspeltParameterIsNamedBesideThoseThereAre() {
    assertThat(
            oversight
                .get(CASES + "?centre=electronics")
                .refused(400, "", "UNKNOWN_PARAMETER")
                .text("/detail"))
        .contains("'centre'", "center, importerNumber, lineOfWork, page, q, size, status");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/tasks?pool=oversight&sise=5",
        "/api/v1/cases/P-2026-000001?full=true",
        "/api/v1/accounts/12-345678900?x=1",
        "/api/v1/cases?CENTER=electronics",
        "/api/v1/cases?=electronics",
        "/api/v1/cases?center"
      })
  void everyOperationRefusesAParameterThatItDoesNotHave(String address) {
    assertThat(oversight.get(address).status()).isEqualTo(400);
  }

  @Test
  void operationsThatTakeABodyTakeNoParameters() {
    oversight.post("/api/v1/clocks?rule=SUMMONS", "{}").refused(400, "", "UNKNOWN_PARAMETER");
    oversight
        .as("filer")
        .post("/api/v1/protests?dryRun=true", "{}")
        .refused(400, "", "UNKNOWN_PARAMETER");
  }

  @Test
  void aParameterIsTakenOnceAndWithAValue() {
    oversight
        .get(CASES + "?center=electronics&center=textiles")
        .refused(400, "", "REPEATED_PARAMETER");
    oversight.get(CASES + "?status=&size=5").refused(400, "", "EMPTY_PARAMETER");
    oversight.get(CASES + "?q=%20").refused(400, "", "EMPTY_PARAMETER");
  }

  @Test
  void whatCannotBeFoundAtAllIsRefusedRatherThanNotFound() {
    assertThat(
            oversight
                .get(CASES + "?center=nope")
                .refused(422, "/center", "CENTER_UNKNOWN")
                .text("/detail"))
        .contains("electronics", "textiles");
    oversight
        .get(CASES + "?importerNumber=12-34567")
        .refused(422, "/importerNumber", "IMPORTER_FORMAT");
    assertThat(
            oversight.get(CASES + "?status=LOST").refused(400, "", "BAD_PARAMETER").text("/detail"))
        .contains("UNDER_REVIEW");
  }
}
