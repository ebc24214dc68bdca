package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.centerline.testing.CenterlineTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The measures over HTTP, in years in which no other test decides anything. */
@CenterlineTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeasuresApiTest {

  private static final String CSV = "/api/v1/measures/lines.csv?from=2009-01-01&to=2009-03-31";
  private static final String PAGE = "/measures?line=AMENDMENT&from=2009-01-01&to=2009-03-31";
  private static final String BASELINE = "/api/v1/measures/baseline";

  private final JdbcClient jdbc;
  private final Api api;

  MeasuresApiTest(JdbcClient jdbc, @LocalServerPort int port) {
    this.jdbc = jdbc;
    this.api = new Api(port, "oversight");
  }

  /** Thirty days in 2008, ten in February 2009. */
  @BeforeAll
  void decide() {
    jdbc.sql(
            """
            with opened as (
              insert into docket_case (case_number, line_of_work, status, importer_number,
                  importer_name, filer_name, filed_by, filed_on, opened_at, center)
              select number, 'AMENDMENT', 'CLOSED', '93-770000200', 'x', 'x', 'x',
                  date '2008-01-01', now(), 'electronics'
              from unnest(array['A-2008-9000001', 'A-2009-9000001']) number
              returning case_number
            )
            insert into decision (case_number, line_of_work, center, round, outcome, days, touches,
                recorded_at)
            select case_number, 'AMENDMENT', 'electronics', 0, 'ACCEPTED',
                case when case_number < 'A-2009' then 30 else 10 end, 0,
                case when case_number < 'A-2009' then timestamptz '2008-02-02 12:00-05'
                  else timestamptz '2009-02-02 12:00-05' end
            from opened""")
        .update();
  }

  @Test
  void theBaselineIsFrozenOnceAndEachMeasureIsHeldAgainstIt() {
    String days = "{\"from\":\"2008-01-01\",\"to\":\"2008-12-31\"}";
    api.as("electronics-director").post(BASELINE, days).refused(403, "", "OVERSIGHT_ONLY");
    api.post(BASELINE, "{\"from\":\"2008-01-01\"}").refused(422, "/to", "REQUIRED");
    api.post(BASELINE, "{\"from\":\"2009-01-01\",\"to\":\"2008-12-31\"}")
        .refused(422, "/from", "CONTRADICTORY_FACTS");
    api.post(BASELINE, "{\"from\":\"2026-01-01\",\"to\":\"2026-03-10\"}")
        .refused(422, "/to", "PERIOD_NOT_OVER");
    Api.Answer frozen = api.post(BASELINE, days);
    assertThat(frozen.status()).as(frozen.response().body()).isEqualTo(200);
    assertThat(frozen.text("/frozenBy")).isEqualTo("oversight");
    api.post(BASELINE, days).refused(409, "", "BASELINE_FROZEN");

    assertThat(api.as("textiles-import-specialist").get(CSV).response().body().split("\r\n"))
        .startsWith("from,to,center,lineOfWork,measure,unit,value,cases,baseline")
        .contains(
            "2009-02-01,2009-02-28,electronics,AMENDMENT,CYCLE_DAYS,DAYS,10.00,1,30.00",
            "2009-02-01,2009-02-28,electronics,AMENDMENT,STRAIGHT_THROUGH,PERCENT,100.00,1,100.00",
            // One in the 366 days of 2008 is 0.0765 in the 28 of a February.
            "2009-02-01,2009-02-28,electronics,AMENDMENT,DECIDED,COUNT,1.00,1,0.08")
        .hasSize(5);
    assertThat(api.get(PAGE).response().body())
        .contains(
            "frozen on 2026-03-10 by oversight", "10 days", "30 days", "-20", "cl-chart-mark");
  }

  @Test
  void measuresAreForStaffAndOversight() {
    for (String person : new String[] {"filer", "filer-2"}) {
      assertThat(api.as(person).get(CSV).status()).isEqualTo(403);
      assertThat(api.as(person).get(PAGE).status()).isEqualTo(403);
    }
    assertThat(api.as(null).get(CSV).status()).isEqualTo(401);
    assertThat(api.as("electronics-director").get(PAGE).status()).isEqualTo(200);
  }

  @Test
  void aPeriodIsOverAndRunsForward() {
    api.get("/api/v1/measures/lines.csv?to=2026-03-10").refused(422, "/to", "PERIOD_NOT_OVER");
    api.get("/api/v1/measures/lines.csv?from=2019-01-01&to=2025-01-01")
        .refused(422, "/from", "PERIOD_TOO_LONG");
    assertThat(api.get("/api/v1/measures/lines.csv?from=yesterday").status()).isEqualTo(400);
    assertThat(api.get("/measures").response().body()).contains("2025-03-10", "2026-03-09");
  }

  /** A disclosure is privileged, and a misspelt line of work is none. */
  @Test
  void decisionsAreFoundByLineOfWorkAndThoseOfDisclosuresAreNot() {
    assertThat(api.get("/api/v1/decisions?lineOfWork=VALIDATION&hts=8471").status()).isEqualTo(200);
    api.get("/api/v1/decisions?lineOfWork=DISCLOSURE")
        .refused(422, "/lineOfWork", "LINE_NOT_COMPARED");
    api.get("/api/v1/decisions?lineOfWork=PROTESTS").refused(400, "", "BAD_PARAMETER");
    assertThat(api.get("/uniformity?lineOfWork=AMENDMENT&issue=ORIGIN").response().body())
        .contains("value=\"AMENDMENT\" selected", "value=\"ORIGIN\" selected", "Line of work");
  }

  /** A page says why in a sentence, and keeps its form. Today is March 10 2026. */
  @ParameterizedTest
  @CsvSource({
    "/measures?to=2026-03-10, 422, 'yesterday, 2026-03-09.'",
    "/measures?to=-999999999-01-01, 422, 'yesterday, 2026-03-09.'",
    "/measures?from=2026-01-02&to=2026-01-01, 422, cannot begin on 2026-01-02",
    "/measures?from=2019-01-01&to=2025-01-01, 422, A period is 5 years at most.",
    "/measures?from=x, 400, The value of from is not valid.",
    "/measures?line=NONE, 400, The value of line is not valid.",
    "/uniformity?to=2026-03-10, 422, 'yesterday, 2026-03-09.'",
    "/uniformity?hts=x, 422, 'two to ten digits, not &#39;x&#39;'",
    "/uniformity?lineOfWork=DISCLOSURE, 422, privileged (19 CFR 162.74)",
    "/uniformity?hts=%00, 400, A parameter contains a control character.",
    "/uniformity?q=%00, 400, A parameter contains a control character."
  })
  void aPageSaysWhatIsWrong(String path, int status, String sentence) {
    isRefusedOnThePage(path, status, sentence);
  }

  @Test
  void aPageIsNotSearchedForMoreThan200Characters() {
    isRefusedOnThePage(
        "/uniformity?q=" + "x".repeat(201), 400, "A search has at most 200 characters.");
  }

  private void isRefusedOnThePage(String path, int status, String sentence) {
    Api.Answer page = api.get(path);
    assertThat(page.status()).as(path).isEqualTo(status);
    assertThat(page.response().body())
        .contains("role=\"alert\"", sentence, "name=\"to\" required value=\"2026-03-09\"");
  }
}
