package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.centerline.docket.CaseEvent;
import org.centerline.docket.CaseLog;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.EntryNumbers;
import org.centerline.testing.Jobs;
import org.centerline.testing.Today;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A prior disclosure is for its discloser, its Center and FP&amp;F. For everybody else it does not
 * exist, at whatever door they knock, and who reads it is written down.
 */
@CenterlineTest
@ExtendWith(OutputCaptureExtension.class)
class DisclosurePrivilegeTest {

  private static final String SECRET = "The royalties were left out knowingly";

  private static final List<String> NOBODY =
      List.of(
          "oversight",
          "intake",
          "modeler",
          "textiles-director",
          "textiles-import-specialist",
          "hq-attorney",
          "port-2704-cashier",
          "port-2704-release-officer",
          "filer-2");

  /** Where a person could see the disclosure, its task or its process instance, or count them. */
  private static final List<String> DOORS =
      List.of(
          "/api/v1/cases?size=100",
          "/api/v1/cases?q={case}",
          "/api/v1/cases?lineOfWork=DISCLOSURE",
          "/api/v1/cases?importerNumber={importer}",
          "/api/v1/cases?q={importer}",
          "/tasks/cards?task={task}",
          "/engine-rest/task?processInstanceBusinessKey={case}&maxResults=50",
          "/engine-rest/task/count?processInstanceBusinessKey={case}",
          "/engine-rest/task/{task}",
          "/engine-rest/task/{task}/form-variables",
          "/engine-rest/task/{task}/variables",
          "/engine-rest/task/{task}/form",
          "/engine-rest/task/{task}/deployed-form",
          "/engine-rest/task/{task}/identity-links",
          "/engine-rest/filter/{filter}/list?maxResults=50",
          "/engine-rest/process-instance?businessKey={case}&maxResults=50",
          "/engine-rest/process-instance/count?businessKey={case}",
          "/engine-rest/process-instance/{instance}",
          "/engine-rest/process-instance/{instance}/variables",
          "/engine-rest/process-instance/{instance}/activity-instances",
          "/engine-rest/execution?processInstanceId={instance}&maxResults=50",
          "/engine-rest/variable-instance?processInstanceIdIn={instance}&maxResults=50",
          "/engine-rest/job?processInstanceId={instance}&maxResults=50",
          "/engine-rest/incident?processInstanceId={instance}&maxResults=50",
          "/engine-rest/history/process-instance?processInstanceBusinessKey={case}&maxResults=50",
          "/engine-rest/history/process-instance/count?processInstanceBusinessKey={case}",
          "/engine-rest/history/process-instance/{instance}",
          "/engine-rest/history/task?processInstanceId={instance}&maxResults=50",
          "/engine-rest/history/task/count?processInstanceId={instance}",
          "/engine-rest/history/activity-instance?processInstanceId={instance}&maxResults=50",
          "/engine-rest/history/variable-instance?processInstanceId={instance}&maxResults=50",
          "/engine-rest/history/identity-link-log?taskId={task}&maxResults=50",
          "/engine-rest/history/user-operation?processInstanceId={instance}&maxResults=50",
          "/engine-rest/history/job-log?processInstanceId={instance}&maxResults=50",
          "/engine-rest/event-subscription?processInstanceId={instance}&maxResults=50");

  private static final List<String> COUNTS =
      List.of(
          "/engine-rest/process-definition/statistics?incidents=true",
          "/engine-rest/process-definition/key/disclosure/statistics",
          "/engine-rest/history/process-definition/{definition}/statistics",
          "/engine-rest/history/process-instance/report?reportType=duration&periodUnit=month",
          "/engine-rest/task/report/candidate-group-count",
          "/engine-rest/filter/{filter}/count",
          "/engine-rest/task/count",
          "/engine-rest/process-instance/count",
          "/engine-rest/execution/count",
          "/engine-rest/job/count",
          "/engine-rest/variable-instance/count",
          "/engine-rest/event-subscription/count",
          "/engine-rest/history/process-instance/count",
          "/engine-rest/history/activity-instance/count",
          "/engine-rest/history/task/count");

  /** What is not there at all, and says so as any other number that nobody filed. */
  private static final List<String> PLACES =
      List.of(
          "/api/v1/cases/{case}",
          "/api/v1/cases/{case}/versions",
          "/cases/{case}",
          "/cases/{case}/file",
          "/cases/{case}/letters/1.html",
          "/cases/{case}/letters/1.pdf");

  private final Api api;
  private final Jobs jobs;
  private final JdbcClient jdbc;
  private final Cases cases;
  private final CaseLog log;
  private String importer;
  private String caseNumber;

  DisclosurePrivilegeTest(
      @LocalServerPort int port, Jobs jobs, JdbcClient jdbc, Cases cases, CaseLog log) {
    api = new Api(port, "filer");
    this.jobs = jobs;
    this.jdbc = jdbc;
    this.cases = cases;
    this.log = log;
  }

  @BeforeEach
  void disclose() {
    importer = FiledJson.protest().get("importerNumber").asText();
    caseNumber = file("filer");
    jobs.run(caseNumber, "service_acknowledgeDisclosure");
    jdbc.sql(
            """
            insert into revenue_instruction (id, case_number, port, kind, payee, legal_basis,
                principal, interest, due_on, status, created_at)
            values (:case, :case, '2704', 'TENDER', 'x', 'x', 1, 0, current_date, 'CREATED', now())""")
        .param("case", caseNumber)
        .update();
  }

  private String file(String person) {
    return api.as(person).post("/api/v1/disclosures", disclosure()).caseNumber();
  }

  private String disclosure() {
    ObjectNode told = Api.JSON.createObjectNode();
    told.put("form", "ORAL").put("toldTo", "Officer Ruiz").put("importerNumber", importer);
    told.putObject("filer").put("name", "Example Imports, Inc.").put("role", "IMPORTER");
    told.put("statute", "SECTION_1592").put("merchandise", "Footwear").put("violation", SECRET);
    told.put("howItOccurred", "By the broker").put("culpability", "NEGLIGENCE");
    told.putArray("entries")
        .addObject()
        .put("entryNumber", EntryNumbers.next())
        .put("port", "2704");
    return told.toString();
  }

  private String at(String door) {
    return door.replace("{case}", caseNumber)
        .replace("{importer}", importer)
        .replace("{task}", task())
        .replace("{instance}", instance())
        .replace(
            "{definition}", one("select max(id_) from act_re_procdef where key_ = 'disclosure'"))
        .replace("{filter}", one("select id_ from act_ru_filter where name_ = 'My Center'"));
  }

  private String task() {
    return jdbc.sql("select task_id from open_task where case_number = :case")
        .param("case", caseNumber)
        .query(String.class)
        .single();
  }

  private String instance() {
    return jdbc.sql(
            "select id_ from act_ru_execution where business_key_ = :case and parent_id_ is null")
        .param("case", caseNumber)
        .query(String.class)
        .single();
  }

  private String one(String sql) {
    return jdbc.sql(sql).query(String.class).single();
  }

  static Stream<String> nobody() {
    return NOBODY.stream();
  }

  @ParameterizedTest
  @MethodSource("nobody")
  void forNobodyElseItExists(String person) {
    for (String door : DOORS) {
      Api.Answer answer = api.as(person).get(at(door));
      String body = answer.response().body();
      assertThat(answer.status()).as("%s at %s: %s", person, door, body).isLessThan(500);
      if (answer.status() < 400) {
        assertThat(body)
            .as("%s at %s", person, door)
            .doesNotContain(caseNumber, task(), instance(), SECRET)
            .doesNotContain("\"count\":1");
        // A list of one's own tasks names their forms.
        if (door.contains("{task}")) {
          assertThat(body).as("%s at %s", person, door).doesNotContain("formKey");
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("nobody")
  void forNobodyElseItIsThere(String person) {
    for (String place : PLACES) {
      assertThat(api.as(person).get(at(place)).status())
          .as("%s at %s", person, place)
          .isEqualTo(404);
    }
  }

  /** What a person counts does not move when somebody discloses. */
  @ParameterizedTest
  @MethodSource("nobody")
  void nobodyElseCountsIt(String person) {
    List<String> before = counted(person);
    file("filer");
    assertThat(counted(person)).isEqualTo(before);
  }

  private List<String> counted(String person) {
    return COUNTS.stream()
        .map(count -> count + " " + api.as(person).get(at(count)).response().body())
        .toList();
  }

  /** The engine lets administrators look at its tasks; what is in a case is not the engine's. */
  @Test
  void anAdministratorReadsNothingOfWhatItSays() {
    for (String place : PLACES) {
      assertThat(api.as("admin").get(at(place)).status()).as(place).isEqualTo(404);
    }
    assertThat(api.as("admin").get("/api/v1/cases?q=" + caseNumber).cases()).isEmpty();
    assertThat(api.as("admin").get(at("/tasks/cards?task={task}")).response().body())
        .isEqualTo("{}");
    assertThat(api.as("admin").get(at("/engine-rest/task/{task}/form-variables")).status())
        .isEqualTo(403);
    assertThat(
            api.as("admin")
                .get(at("/engine-rest/process-instance/{instance}/variables"))
                .response())
        .extracting(r -> r.body())
        .asString()
        .doesNotContain(SECRET);
  }

  static Stream<Arguments> readers() {
    return Stream.of("filer", "{center}-director", "{center}-entry-specialist", "fpf-officer-2")
        .map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("readers")
  void thoseWhoseItIsReadItAndAreWrittenDown(String role) {
    String person = role.replace("{center}", cases.get(caseNumber).center());
    Api reader = api.as(person);
    assertThat(reader.get("/api/v1/cases/" + caseNumber).text("/importerNumber"))
        .isEqualTo(importer);
    assertThat(reader.get("/api/v1/cases?q=" + caseNumber).cases()).containsExactly(caseNumber);
    assertThat(reader.get("/cases/" + caseNumber).response().body()).contains(SECRET);
    assertThat(reader.get("/cases/" + caseNumber + "/letters/1.pdf").status()).isEqualTo(200);
    assertThat(reads(person))
        .endsWith("case", "case", "case", "letter 1: Prior disclosure received");
  }

  private List<String> reads(String person) {
    return jdbc.sql(
            "select what from case_read where case_number = :case and actor = :who order by id")
        .param("case", caseNumber)
        .param("who", person)
        .query(String.class)
        .list();
  }

  @Test
  void anOfficerOpensTheFormAndIsWrittenDown() {
    Api officer = api.as("fpf-officer");
    assertThat(officer.get(at("/engine-rest/task/{task}/form-variables")).response().body())
        .contains(SECRET);
    assertThat(reads("fpf-officer")).containsExactly("form task_askInvestigations");
  }

  @Test
  void whoReadItIsForTheDirectorAndTheOfficers() {
    api.get("/cases/" + caseNumber);
    String center = cases.get(caseNumber).center();
    for (String person : List.of("fpf-officer", center + "-director")) {
      assertThat(api.as(person).get("/cases/" + caseNumber).response().body())
          .contains("Who read this case", "<th scope=\"col\">Who</th>");
    }
    for (String person : List.of("filer", center + "-import-specialist")) {
      assertThat(api.as(person).get("/cases/" + caseNumber).response().body())
          .contains(SECRET)
          .doesNotContain("Who read this case");
    }
  }

  @Test
  void whatWasReadIsNotUnwritten() {
    api.get("/cases/" + caseNumber);
    assertThatThrownBy(
            () ->
                jdbc.sql("delete from case_read where case_number = ?").param(caseNumber).update())
        .hasMessageContaining("case_read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"filer", "intake"})
  void whoKeysInPaperTellsItAndReadsBackThatItIsThere(String filedBy) {
    caseNumber = file(filedBy);
    Api intake = api.as("intake");
    Api.Answer told =
        intake.post(
            "/api/v1/cases/" + caseNumber + "/written-confirmation",
            "{\"on\":\"%s\"}".formatted(Today.FIRST));
    assertThat(told.status()).as(told.response().body()).isEqualTo(200);
    assertThat(told.text("/caseNumber")).isEqualTo(caseNumber);
    assertThat(told.response().body()).doesNotContain(importer, SECRET, "fpf-officer");
    assertThat(told.json().get("events")).isEmpty();
    assertThat(log.of(List.of(caseNumber)).stream().map(CaseEvent::type)).contains("CONFIRMED");
    assertThat(intake.get("/api/v1/cases/" + caseNumber).status()).isEqualTo(404);
    assertThat(intake.get("/api/v1/cases?q=" + caseNumber).cases()).isEmpty();
  }

  /** What was told is its discloser's own, and nobody else's, once it is known who that is. */
  @Test
  void whatIsKeyedInBecomesItsDisclosersOwn() {
    caseNumber = file("intake");
    assertThat(api.as("filer").get("/api/v1/cases/" + caseNumber).status()).isEqualTo(404);
    assertThat(tell("filer", "discloser", "{\"userId\":\"filer\"}").status()).isEqualTo(404);
    tell("intake", "discloser", "{\"userId\":\"nobody\"}").refused(422, "/userId", "FILER_UNKNOWN");
    assertThat(tell("intake", "discloser", "{\"userId\":\"filer\"}").status()).isEqualTo(200);
    assertThat(api.as("filer").get("/api/v1/cases/" + caseNumber).status()).isEqualTo(200);
    assertThat(api.as("filer-2").get("/api/v1/cases/" + caseNumber).status()).isEqualTo(404);
    assertThat(
            tell("filer", "written-confirmation", "{\"on\":\"%s\"}".formatted(Today.FIRST))
                .status())
        .isEqualTo(200);
    assertThat(tell("intake", "discloser", "{\"userId\":\"filer-2\"}").response().body())
        .contains("DISCLOSER_KNOWN");
    assertThat(api.as("filer").get("/api/v1/cases/" + caseNumber).status()).isEqualTo(200);
  }

  static Stream<String> strangers() {
    return nobody().filter(person -> !person.equals("intake"));
  }

  /** Whoever is no party is told that there is no such case, whatever it wants to tell. */
  @ParameterizedTest
  @MethodSource("strangers")
  void nobodyElseTellsItAnything(String person) {
    for (String event : List.of("headquarters-review", "rebuttal", "consolidation")) {
      assertThat(tell(person, event, "{}").status()).as("%s by %s", event, person).isEqualTo(404);
    }
  }

  @Test
  void theDiscloserRebutsAndTheOfficerConsolidatesAndNotTheOtherWayRound() {
    assertThat(tell("fpf-officer", "rebuttal", "{\"statement\":\"x\"}").status()).isEqualTo(403);
    assertThat(tell("fpf-officer", "headquarters-review", "{\"argument\":\"x\"}").status())
        .isEqualTo(403);
    assertThat(tell("filer", "consolidation", "{\"reason\":\"Mine\"}").status()).isEqualTo(403);
    assertThat(tell("intake", "consolidation", "{\"reason\":\"Mine\"}").status()).isEqualTo(403);
    Api.Answer taken = tell("fpf-officer-2", "consolidation", "{\"reason\":\"On leave\"}");
    assertThat(taken.status()).as(taken.response().body()).isEqualTo(200);
    assertThat(api.as("filer").get("/cases/" + caseNumber).response().body())
        .contains("Consolidated by", "fpf-officer-2");
    Api.Answer early =
        tell(
            "filer",
            "rebuttal",
            "{\"on\":\"%s\",\"statement\":\"%s\"}".formatted(Today.FIRST, SECRET));
    assertThat(early.response().body()).contains("NOTHING_TO_REBUT").doesNotContain(SECRET);
    Api.Answer review =
        tell(
            "intake",
            "headquarters-review",
            "{\"on\":\"%s\",\"issues\":[\"VALUE\"],\"argument\":\"x\"}".formatted(Today.FIRST));
    assertThat(review.response().body()).contains("NO_CALCULATION").doesNotContain(SECRET);
  }

  private Api.Answer tell(String person, String event, String body) {
    return api.as(person).post("/api/v1/cases/%s/%s".formatted(caseNumber, event), body);
  }

  @Test
  void whatItSaysIsNotLogged(CapturedOutput output) {
    api.post(
        "/api/v1/cases/" + caseNumber + "/extension-request",
        "{\"on\":\"%s\",\"reason\":\"%s\"}".formatted(Today.FIRST, SECRET));
    assertThat(log.of(List.of(caseNumber)).stream().map(CaseEvent::detail))
        .anyMatch(detail -> detail.contains(SECRET));
    assertThat(output.getAll()).contains("TIME_ASKED").doesNotContain(SECRET);
  }
}
