package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page of an account, and the list of a Center's accounts. */
@CenterlineTest
class AccountPageTest {

  private final Api intake;
  private final Api specialist;
  private final Cases cases;
  private final JdbcClient jdbc;

  AccountPageTest(@LocalServerPort int port, Cases cases, JdbcClient jdbc) {
    intake = new Api(port, "intake");
    specialist = intake.as("electronics-import-specialist");
    this.cases = cases;
    this.jdbc = jdbc;
  }

  /** Stated as a maker of laptops, three lines of four. */
  private void account(String importer, String name) {
    String stated =
        """
        {"name": "%s", "trustedPrograms": ["CTPAT_TIER_2", "ISA"], "participating": true,
         "industries": [{"hts": "8471", "lines": 3, "value": "5000.00"}, {"hts": "8703", "lines": 1}]}"""
            .formatted(name);
    assertThat(intake.put("/api/v1/accounts/" + importer, stated).status()).isEqualTo(200);
  }

  private static String page(Api person, String path) {
    Api.Answer answer = person.get(path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    return answer.response().body().replaceAll("\\s+", " ");
  }

  @Test
  void thePageShowsTheAccountItsCenterItsBusinessAndItsOpenCases() {
    account("79-000000100", "Laptops <& Cars>");
    String open = cases.file(Filing.protest().importer("79-000000100").hts("8703230190"));
    String shown = page(specialist, "/accounts/79-000000100");
    assertThat(shown)
        .contains("Account of Laptops &lt;&amp; Cars&gt;", "<strong>Electronics</strong>")
        .contains("Predominant industry", "3 of 4 entry lines (75 %) are in Electronics.")
        .contains("C-TPAT tier 2, ISA", "href=\"/cases/" + open + "\"")
        .contains("Industries as stated", "75 %")
        .contains("Protests, amendments and entry summaries filed since 2025-03-10", "100 %")
        .contains("2012-05-10", "stated by staff", "to this day");
    assertThat(page(specialist, "/cases/" + open)).contains("href=\"/accounts/79-000000100\"");
    String change = specialist.post("/api/v1/accounts/79-000000100/review", "").caseNumber();
    assertThat(page(specialist, "/accounts/79-000000100"))
        .contains("Center Automotive &amp; Aerospace have the account", "/cases/" + change);
  }

  /** What another filer filed, and what the office weighs, is not for a filer. */
  @Test
  void whoReadsTheAccountOverTheApiReadsThePageAndNobodyElse() {
    account("79-000000200", "Seen by some");
    cases.file(Filing.protest().importer("79-000000200").hts("8703230190"));
    specialist.post("/api/v1/accounts/79-000000200/review", "");
    intake.put("/api/v1/accounts/79-000000200/filers/filer", "");
    Stream.of(
            "filer",
            "filer-2",
            "oversight",
            "intake",
            "electronics-director",
            "textiles-supervisor",
            "port-2704-cashier",
            "hq-attorney",
            "fpf-officer")
        .forEach(
            person ->
                assertThat(intake.as(person).get("/accounts/79-000000200").status())
                    .as(person)
                    .isEqualTo(intake.as(person).get("/api/v1/accounts/79-000000200").status()));
    assertThat(page(intake.as("filer"), "/accounts/79-000000200"))
        .contains("Seen by some", "Industries as stated")
        .doesNotContain("Industries as filed", "Automotive");
    assertThat(intake.as("filer-2").get("/accounts/79-000000200").status()).isEqualTo(404);
    for (String path : new String[] {"/accounts/79-999999900", "/accounts/79", "/accounts/x'"}) {
      assertThat(specialist.get(path).status()).as(path).isEqualTo(404);
    }
  }

  @Test
  void openCasesComePageByPage() {
    account("79-000000300", "Many cases");
    jdbc.sql(
            """
            insert into docket_case (case_number, line_of_work, status, center, importer_number,
              importer_name, filer_name, filed_by, filed_on, opened_at)
            select 'P-2011-' || 700000 + n, 'PROTEST',
              case n when 1 then 'CLOSED' else 'UNDER_REVIEW' end, 'electronics', '79-000000300',
              'x', 'x', 'x', date '2011-01-01', timestamptz '2011-01-01'
            from generate_series(1, 28) n""")
        .update();
    assertThat(page(specialist, "/accounts/79-000000300"))
        .contains("P-2011-700028", "P-2011-700004", "?page=1")
        .doesNotContain("P-2011-700003", "Newer open cases");
    assertThat(page(specialist, "/accounts/79-000000300?page=1"))
        .contains("P-2011-700003", "P-2011-700002", "?page=0")
        .doesNotContain("P-2011-700004", "P-2011-700001", "Older open cases");
    assertThat(specialist.get("/accounts/79-000000300?page=-1").status()).isEqualTo(404);
    assertThat(specialist.get("/accounts/79-000000300?page=99999999").status()).isEqualTo(404);
  }

  @Test
  void aCentersAccountsAreListedAndFoundByNameOrNumber() {
    account("79-000000400", "Zebra Imports 100%_");
    account("79-000000500", "zebra Trading");
    assertThat(page(specialist, "/accounts?q=ZEBRA"))
        .contains("79-000000400", "79-000000500", "Zebra Imports 100%_", "Electronics");
    assertThat(page(specialist, "/accounts?q=zebra+imports+100%25_"))
        .contains("79-000000400")
        .doesNotContain("79-000000500");
    assertThat(page(specialist, "/accounts?after=79-000000399"))
        .contains("79-000000400", "79-000000500");
    assertThat(page(specialist, "/accounts?after=79-000000400"))
        .doesNotContain("79-000000400")
        .contains("79-000000500");
    Api.Answer found = specialist.get("/accounts?q=+79-000000400+");
    assertThat(found.status()).isEqualTo(302);
    assertThat(found.response().headers().firstValue("Location").orElseThrow())
        .endsWith("/accounts/79-000000400");
    for (String other : new String[] {"textiles-supervisor", "filer"}) {
      assertThat(page(intake.as(other), "/accounts?q=zebra"))
          .contains("No account of your Center is found.")
          .doesNotContain("79-0000004");
    }
    assertThat(page(intake.as("oversight"), "/accounts?q=zebra")).contains("79-000000400");
    assertThat(page(specialist, "/accounts?q=%00nothing+begins+so")).contains("is found.");
    assertThat(page(specialist, "/")).contains("href=\"/accounts\"");
  }
}
