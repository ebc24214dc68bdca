package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Jobs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is not yours does not exist for you: not by number, not in lists, not in searches. */
@CenterlineTest
class CaseVisibilityTest {

  private final Api api;
  private final Cases cases;
  private final Jobs jobs;
  private final JdbcClient jdbc;
  private String electronics;
  private String textiles;

  CaseVisibilityTest(@LocalServerPort int port, Cases cases, Jobs jobs, JdbcClient jdbc) {
    api = new Api(port, "filer");
    this.cases = cases;
    this.jobs = jobs;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void file() {
    electronics = cases.file(Filing.protest());
    textiles = api.as("intake").post("/api/v1/protests", jackets()).caseNumber();
  }

  private static String jackets() {
    return FiledJson.with(
        filing -> {
          filing.put("importerNumber", "97-123456700");
          FiledJson.entry(filing.putArray("entries"), org.centerline.testing.EntryNumbers.next())
              .putArray("hts")
              .add("6202401500");
        });
  }

  @Test
  void aFilerSeesWhatTheFilerFiled() {
    assertSees("filer", electronics);
    assertDoesNotSee("filer", textiles);
  }

  @Test
  void aSpecialistSeesTheOwnCenter() {
    assertSees("electronics-import-specialist", electronics);
    assertDoesNotSee("electronics-import-specialist", textiles);
    assertSees("textiles-director", textiles);
    assertDoesNotSee("textiles-director", electronics);
  }

  @Test
  void aCashierSeesTheCasesWithAnInstructionForThePort() {
    assertDoesNotSee("port-2704-cashier", electronics);
    instruct(electronics, "2704", "A");
    instruct(electronics, "2704", "B");
    assertSees("port-2704-cashier", electronics);
    assertDoesNotSee("port-2704-cashier", textiles);
    assertDoesNotSee("port-1303-cashier", electronics);
  }

  private void instruct(String caseNumber, String port, String suffix) {
    jdbc.sql(
            """
            insert into revenue_instruction (id, case_number, port, kind, payee, legal_basis,
                principal, interest, due_on, status, created_at)
            values (:id, :case, :port, 'REFUND', 'x', 'x', 1, 0, current_date, 'CREATED', now())""")
        .param("id", caseNumber + suffix)
        .param("case", caseNumber)
        .param("port", port)
        .update();
  }

  @Test
  void aReleaseOfficerSeesACaseWhileOneOfItsTasksIsThePorts() {
    String excluded =
        cases.file(Filing.protest().exclusionOf(LocalDate.of(2026, 3, 2)).claim(null));
    assertDoesNotSee("port-2704-release-officer", excluded);
    jobs.run(excluded, "service_tellPortOfProtest");
    assertSees("port-2704-release-officer", excluded);
    assertDoesNotSee("port-2704-release-officer", electronics);
    assertDoesNotSee("port-1303-release-officer", excluded);
    assertDoesNotSee("port-2704-cashier", excluded);
  }

  @Test
  void oversightAndIntakeSeeEverything() {
    for (String person : new String[] {"oversight", "intake"}) {
      assertSees(person, electronics);
      assertSees(person, textiles);
    }
  }

  @Test
  void staffWithoutACenterSeeNothing() {
    assertDoesNotSee("modeler", electronics);
    assertDoesNotSee("fpf-officer", electronics);
  }

  private void assertSees(String person, String number) {
    Api reader = api.as(person);
    assertThat(reader.get("/api/v1/cases/" + number).text("/caseNumber")).isEqualTo(number);
    assertThat(reader.get("/api/v1/cases").cases()).contains(number).doesNotHaveDuplicates();
    assertThat(reader.get("/api/v1/cases?q=" + number).cases()).containsExactly(number);
  }

  private void assertDoesNotSee(String person, String number) {
    Api reader = api.as(person);
    reader.get("/api/v1/cases/" + number).refused(404, "", "NOT_FOUND");
    assertThat(reader.get("/api/v1/cases?size=100").cases()).doesNotContain(number);
    assertThat(reader.get("/api/v1/cases?q=" + number).cases()).isEmpty();
  }

  @Test
  void aCaseThatIsNotThereIsNotFoundEither() {
    api.get("/api/v1/cases/P-2026-999999").refused(404, "", "NOT_FOUND");
  }

  @Test
  void aPoolIsReadByItsMembersOnly() {
    String pool = "/api/v1/tasks?pool=electronics-import-specialist&size=100";
    assertThat(casesIn(api.as("electronics-import-specialist-2"), pool)).contains(electronics);
    api.as("textiles-import-specialist").get(pool).refused(403, "", "NOT_YOURS");
    api.get(pool).refused(403, "", "NOT_YOURS");
  }

  /** All pages: other tests leave their own tasks in the pool. */
  private static List<String> casesIn(Api reader, String pool) {
    List<String> cases = new ArrayList<>();
    String after = "";
    JsonNode page;
    do {
      page = reader.get(pool + after).json().get("tasks");
      cases.addAll(page.findValuesAsText("caseNumber"));
      JsonNode last = page.path(page.size() - 1);
      after =
          "&afterPriority=%s&afterDue=%s&afterTask=%s"
              .formatted(
                  last.path("priority").asText(),
                  last.path("due").asText(),
                  last.path("taskId").asText());
    } while (page.size() == 100);
    return cases;
  }

  @Test
  void thePageAfterATaskBeginsBehindIt() {
    String pool = "/api/v1/tasks?pool=electronics-import-specialist";
    Api reader = api.as("electronics-import-specialist");
    cases.file(Filing.protest());
    Api.Answer first = reader.get(pool + "&size=1");
    String task = first.text("/tasks/0/taskId");
    String behind =
        "&afterPriority=%s&afterDue=%s&afterTask=%s"
            .formatted(first.text("/tasks/0/priority"), first.text("/tasks/0/due"), task);
    Api.Answer next = reader.get(pool + "&size=1" + behind);
    assertThat(next.text("/tasks/0/taskId")).isNotEmpty().isNotEqualTo(task);
    reader.get(pool + "&afterTask=" + task).refused(400, "", "BAD_PARAMETER");
    for (String wrong :
        List.of(
            "&afterPriority=1&afterDue=%2B999999999-12-31&afterTask=x",
            "&afterPriority=-2147483648&afterDue=2026-01-01&afterTask=x")) {
      reader.get(pool + wrong).refused(400, "", "BAD_PARAMETER");
    }
    reader.get(pool + "&size=101").refused(400, "", "BAD_PAGE");
  }
}
