package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.task.Task;
import org.centerline.protest.ProtestProcess;
import org.centerline.reference.CenterDirectory;
import org.centerline.testing.As;
import org.centerline.testing.CenterOfItsOwn;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.EntryNumbers;
import org.centerline.testing.Jobs;
import org.centerline.testing.OpenTasks;
import org.centerline.testing.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Centers that follow another, over the API. Today is March 10 2026. */
@CenterlineTest
class CenterSplitApiTest {

  private static final AtomicInteger TESTS = new AtomicInteger();

  private static final String REVIEW = ProtestProcess.Task.REVIEW_PROTEST;
  private static final Map<String, Object> DENIAL =
      Map.of("outcome", "DENIED", "reason", "Weighed", "refundDuty", "0");

  private static final String NAME =
      """
      {"citation": "78 FR 20345",
       "successors": [{"id": "gadgets-anew", "name": "Gadgets Anew", "city": "Chicago",
         "teamCode": "991", "rest": true}]}""";

  private static final String SPLIT =
      """
      {"citation": "78 FR 20345",
       "successors": [
         {"id": "gadgets-anew", "name": "Gadgets Anew", "city": "Chicago", "teamCode": "991",
          "chapters": [72], "rest": true},
         {"id": "gadgets-apart", "name": "Gadgets Apart", "city": "Laredo", "teamCode": "992",
          "chapters": [84]}],
       "accounts": {"80-910000200": "gadgets-apart"},
       "staff": {"gadgets-director": ["gadgets-anew"],
                 "gadgets-import-specialist": ["gadgets-apart"]}}""";

  /** A Center, those that follow it and two importers, of each test its own. */
  private final int test = TESTS.getAndIncrement();

  private final String id = "gadgets" + (char) ('a' + test / 26) + (char) ('a' + test % 26);
  private final String other = id + "-anew";
  private final String third = id + "-apart";
  private final String importer = "80-91%05d00".formatted(test);
  private final String stranger = "80-92%05d00".formatted(test);

  private final Api operations;
  private final CenterOfItsOwn center;
  private final TaskService tasks;
  private final As as;
  private final Work work;
  private final Jobs jobs;
  private final OpenTasks openTasks;
  private final CenterDirectory centers;
  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;

  CenterSplitApiTest(
      @LocalServerPort int port,
      CenterOfItsOwn center,
      TaskService tasks,
      As as,
      Work work,
      Jobs jobs,
      OpenTasks openTasks,
      CenterDirectory centers,
      TransactionTemplate transaction,
      JdbcClient jdbc) {
    operations = new Api(port, "field-operations");
    this.center = center;
    this.tasks = tasks;
    this.as = as;
    this.work = work;
    this.jobs = jobs;
    this.openTasks = openTasks;
    this.centers = centers;
    this.transaction = transaction;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void open() {
    center.open(id, "990");
    center.account(id, importer, "8429");
    center.account(id, stranger, "9503");
  }

  @AfterEach
  void forget() {
    openTasks.agree();
    center.forget(other, third, id);
  }

  /** A text for the Centers and the importer of this test. */
  private String named(String text) {
    return text.replace("gadgets", id).replace("80-910000200", stranger);
  }

  private Api.Answer file(String importer) {
    return operations
        .as("filer")
        .post(
            "/api/v1/protests",
            named(
                    """
            {"filer": {"name": "Example", "role": "IMPORTER"},
             "importerNumber": "%s", "decision": "CLASSIFICATION",
             "entries": [{"entryNumber": "%s", "port": "2704", "entryDate": "2025-10-01",
                          "liquidationDate": "2026-02-02", "hts": ["8479000000"], "paid": "9.00"}],
             "merchandise": "Gadgets", "grounds": "They are gadgets of 8479, not of 8431.",
             "claim": {"hts": "8479000000", "refund": "7.00"}}""")
                .formatted(importer, EntryNumbers.next()));
  }

  private Api.Answer propose(String request) {
    Api.Answer preview =
        operations.post(named("/api/v1/centers/gadgets/successions"), named(request));
    assertThat(preview.status()).as(preview.response().body()).isEqualTo(201);
    return preview;
  }

  private Api.Answer execute(Api person, Api.Answer preview) {
    return person.post(
        named("/api/v1/centers/gadgets/successions/%s/execution").formatted(preview.text("/id")),
        "{\"digest\": \"%s\"}".formatted(preview.text("/digest")));
  }

  private Api.Answer executed(String request) {
    Api.Answer done = execute(operations.as("admin"), propose(request));
    assertThat(done.status()).as(done.response().body()).isEqualTo(200);
    return done;
  }

  @Test
  void aCenterOfAnotherNameHasEverythingAndTheOldNameIsUnderstood() {
    String decided = file(importer).caseNumber();
    work.complete(named("gadgets-import-specialist"), decided, REVIEW, DENIAL);
    work.complete(
        named("gadgets-supervisor"),
        decided,
        ProtestProcess.Task.APPROVE_DETERMINATION,
        Map.of("approval", "APPROVE"));
    jobs.run(decided, ProtestProcess.Handoff.SEND_NOTICE);
    String running = file(stranger).caseNumber();
    Api specialist = operations.as(named("gadgets-import-specialist"));
    Api.Answer done = executed(NAME);
    assertThat(done.json().at("/going/0").toString())
        .isEqualTo(
            named(
                    """
            {"successor":"gadgets-anew","accounts":2,"cases":2,"runningCases":%d,"openTasks":1,\
            "claimedTasks":0,"groups":4,"staff":4}""")
                .formatted(done.json().at("/going/0/runningCases").asInt()));
    for (String caseNumber : List.of(decided, running)) {
      Api.Answer read = specialist.get("/api/v1/cases/" + caseNumber);
      assertThat(read.text("/center")).isEqualTo(other);
      assertThat(read.json().at("/events").findValuesAsText("type")).contains("CENTER_FOLLOWED");
    }
    assertThat(specialist.get("/cases/%s/letters/1.html".formatted(decided)).response().body())
        .contains(named("The gadgets"))
        .doesNotContain("Gadgets Anew");
    assertThat(
            jdbc.sql("select center from decision where case_number = ?")
                .param(decided)
                .query(String.class)
                .single())
        .as("what was decided is measured under the name of then")
        .isEqualTo(id);
    Api.Answer old = specialist.get(named("/api/v1/centers/gadgets"));
    assertThat(old.text("/validTo")).isEqualTo("2026-03-09");
    assertThat(old.text("/followedBy/0/id")).isEqualTo(other);
    assertThat(specialist.get(named("/api/v1/centers/gadgets-anew")).text("/follows"))
        .isEqualTo(id);
    specialist
        .get(named("/api/v1/cases?center=gadgets"))
        .refused(422, "/center", "CENTER_FOLLOWED");
    assertThat(specialist.get(named("/api/v1/cases?center=gadgets-anew")).cases())
        .containsExactlyInAnyOrder(decided, running);
    assertThat(
            specialist
                .get(named("/api/v1/tasks?pool=gadgets-anew-import-specialist"))
                .text("/count"))
        .isEqualTo("1");
    assertThat(file(importer).text("/center")).isEqualTo(other);
    work.complete(named("gadgets-import-specialist"), running, REVIEW, DENIAL);
  }

  /** Proposed for the one Center, it is now for the other; whoever reads the case is told. */
  @Test
  void aChangeToACenterThatEndsSaysWhoFollows() {
    String elsewhere = "80-97%05d00".formatted(test);
    Api intake = operations.as("intake");
    intake.put(
        "/api/v1/accounts/" + elsewhere,
        """
        {"name": "Example", "corporate": true,
         "industries": [{"hts": "8471", "lines": 9}]}""");
    intake.put("/api/v1/accounts/%s/filers/filer".formatted(elsewhere), "");
    String appeal =
        operations
            .as("filer")
            .post(
                "/api/v1/accounts/%s/appeals".formatted(elsewhere),
                named(
                    """
                    {"filer": {"name": "Example", "role": "IMPORTER"}, "preferredCenter": "gadgets",
                     "bondNumbers": ["9912345"], "justification": "We make gadgets",
                     "industries": [{"hts": "8479", "lines": 9}]}"""))
            .caseNumber();
    executed(NAME);
    assertThat(
            operations.get("/api/v1/cases/" + appeal).json().at("/events").findValuesAsText("type"))
        .containsOnlyOnce("CENTER_FOLLOWED");
    operations
        .as("filer")
        .post("/api/v1/cases/%s/withdrawal".formatted(appeal), "{\"on\": \"2026-03-10\"}");
  }

  /** Anew followed, and then Apart followed that: Apart alone has cases. */
  @Test
  void anOldNameLeadsToTheCentersThatWorkNow() {
    executed(NAME);
    String path = "/api/v1/centers/%s/successions".formatted(other);
    Api.Answer preview =
        operations.post(
            path,
            named(NAME.replace("gadgets-anew", "gadgets-apart").replace("Anew", "Apart"))
                .replace("991", "992"));
    assertThat(preview.status()).as(preview.response().body()).isEqualTo(201);
    operations
        .as("admin")
        .post(
            "%s/%s/execution".formatted(path, preview.text("/id")),
            "{\"digest\": \"%s\"}".formatted(preview.text("/digest")));
    Api.Answer ofOneDay = operations.get("/api/v1/centers/" + other);
    assertThat(ofOneDay.text("/validFrom")).isEqualTo("2026-03-10");
    assertThat(ofOneDay.text("/validTo")).isEqualTo("2026-03-10");
    for (String ended : List.of(id, other)) {
      Api.Answer refused = operations.get("/api/v1/cases?center=" + ended);
      refused.refused(422, "/center", "CENTER_FOLLOWED");
      assertThat(refused.text("/detail"))
          .isEqualTo("The cases of this Center are with %s.".formatted(third));
    }
  }

  /** By chapter 84, and by what the proposal says of the account that no chapter tells. */
  @Test
  void aPreviewSaysWhatWouldGoWhereAndMovesNothing() {
    String caseNumber = file(importer).caseNumber();
    file(stranger).caseNumber();
    Api.Answer preview = propose(SPLIT);
    assertThat(preview.json().at("/going").findValuesAsText("accounts")).containsExactly("0", "2");
    assertThat(preview.json().at("/going").findValuesAsText("openTasks")).containsExactly("0", "2");
    assertThat(preview.json().at("/going").findValuesAsText("staff")).containsExactly("3", "3");
    assertThat(preview.json().at("/staff").toString())
        .contains(
            named("{\"userId\":\"gadgets-director\",\"pools\":[\"gadgets-anew-director\"]}"),
            named("{\"userId\":\"gadgets-supervisor\",\"pools\":[\"gadgets-anew-supervisor\",")
                + named("\"gadgets-apart-supervisor\"]}"));
    assertThat(propose(NAME).json().at("/accountsByRest").asInt()).isEqualTo(2);
    assertThat(propose(NAME).json().at("/notTold").toString()).contains(importer, stranger);
    assertThat(operations.get("/api/v1/cases/" + caseNumber).status()).isEqualTo(404);
    assertThat(
            operations
                .as(named("gadgets-director"))
                .get("/api/v1/cases/" + caseNumber)
                .text("/center"))
        .isEqualTo(id);
  }

  /** Stated for Anew, the director holds a task that goes to Apart: it stays the director's. */
  @Test
  void staffGoesWhereItIsStatedAndWhoHasClaimedATaskKeepsIt() {
    String caseNumber = file(importer).caseNumber();
    jdbc.sql(named("insert into act_id_membership values ('gadgets-director', ?)"))
        .param(named("gadgets-import-specialist"))
        .update();
    Runnable completion = work.claimed(named("gadgets-director"), caseNumber, REVIEW, DENIAL);
    executed(SPLIT);
    assertThat(groups(named("gadgets-director")))
        .containsExactly(
            named("gadgets-anew-director"),
            named("gadgets-anew-import-specialist"),
            named("gadgets-apart-import-specialist"));
    assertThat(groups(named("gadgets-import-specialist")))
        .containsExactly(named("gadgets-apart-import-specialist"));
    completion.run();
  }

  private List<String> groups(String person) {
    return jdbc.sql(
            """
            select group_id_ from act_id_membership where user_id_ = ? and group_id_ <> 'staff'
            order by 1""")
        .param(person)
        .query(String.class)
        .list();
  }

  @Test
  void anotherPersonExecutesWhatWasPreviewedOnce() {
    file(importer).caseNumber();
    Api.Answer preview = propose(NAME);
    Api admin = operations.as("admin");
    execute(operations, preview).refused(409, "", "SECOND_PERSON");
    admin
        .post(
            named("/api/v1/centers/gadgets/successions/%s/execution")
                .formatted(preview.text("/id")),
            "{\"digest\": \"0\"}")
        .refused(409, "", "DIGEST_DIFFERS");
    admin
        .post(
            named("/api/v1/centers/gadgets/successions/%s/execution")
                .formatted(preview.text("/id")),
            "{}")
        .refused(422, "/digest", "REQUIRED");
    Api.Answer stale = propose(SPLIT);
    jdbc.sql(
            named(
                "insert into act_id_membership values ('gadgets-director', 'gadgets-supervisor')"))
        .update();
    execute(admin, stale).refused(409, "", "STAFF_CHANGED");
    execute(admin, propose(NAME));
    Api.Answer again = execute(admin, propose2());
    again.refused(409, "", "CENTER_ENDED");
  }

  /** A proposal of before, which is still there when another one has been executed. */
  private Api.Answer propose2() {
    long again =
        jdbc.sql(
                named(
                    """
                insert into center_split (center, request, digest, proposed_by, proposed_at)
                select center, request, digest, proposed_by, proposed_at from center_split
                where executed_at is not null and center = 'gadgets' returning id"""))
            .query(Long.class)
            .single();
    return operations.as("admin").get(named("/api/v1/centers/gadgets/successions/") + again);
  }

  @Test
  void whoGetsNoAnswerAsksAgainAndIsToldWhatWent() {
    Api.Answer preview = propose(NAME);
    Api.Answer done = execute(operations.as("admin"), preview);
    assertThat(execute(operations.as("admin"), preview).response().body())
        .isEqualTo(done.response().body());
    operations
        .post(named("/api/v1/centers/gadgets/successions"), named(NAME))
        .refused(409, "", "CENTER_ENDED");
    assertThat(groups(named("gadgets-supervisor")))
        .containsExactly(named("gadgets-anew-supervisor"));
  }

  /** One files while it is moved: the filing waits, and is in the Center that follows. */
  @Test
  void whatIsFiledOrDoneWhileItIsMovedIsInOneOfTheCentersToo() throws Exception {
    String claimed = file(stranger).caseNumber();
    Api.Answer preview = propose(NAME);
    List<CompletableFuture<Api.Answer>> going = new ArrayList<>();
    Task open = work.only(named("gadgets-import-specialist"), claimed, REVIEW);
    as.run(
        named("gadgets-import-specialist"),
        () -> tasks.claim(open.getId(), named("gadgets-import-specialist")));
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("select 1 from account where importer_number = ? for update")
              .param(importer)
              .query(Integer.class)
              .single();
          going.add(CompletableFuture.supplyAsync(() -> execute(operations.as("admin"), preview)));
          waiting("transactionid");
          going.add(CompletableFuture.supplyAsync(() -> file(importer)));
          waiting("advisory");
          assertThatThrownBy(
                  () ->
                      CompletableFuture.runAsync(
                              () ->
                                  as.run(
                                      named("gadgets-import-specialist"),
                                      () -> tasks.complete(open.getId(), DENIAL)))
                          .get(20, TimeUnit.SECONDS))
              .hasCauseInstanceOf(FormFieldValidationException.class);
        });
    assertThat(going.get(0).get(30, TimeUnit.SECONDS).status()).isEqualTo(200);
    Api.Answer filed = going.get(1).get(30, TimeUnit.SECONDS);
    assertThat(filed.text("/center")).isEqualTo(other);
    assertThat(filed.text("/tasks/0/pool")).isEqualTo(named("gadgets-anew-import-specialist"));
    as.run(named("gadgets-import-specialist"), () -> tasks.complete(open.getId(), DENIAL));
  }

  /** What is being put into the Center is waited for, and moves with the rest. */
  @Test
  void whatIsJustBeingFiledIsWaitedFor() throws Exception {
    Api.Answer preview = propose(NAME);
    List<CompletableFuture<Api.Answer>> going = new ArrayList<>();
    String filed =
        transaction.execute(
            status -> {
              jdbc.sql(
                      named(
                          """
                      insert into docket_case (case_number, line_of_work, status, center,
                        importer_number, importer_name, filer_name, filed_by, filed_on, opened_at)
                      values ('P-2026-999999', 'PROTEST', 'CLOSED', 'gadgets', :importer, 'Example',
                        'Example', 'filer', '2026-03-10', now())"""))
                  .param("importer", importer)
                  .update();
              going.add(
                  CompletableFuture.supplyAsync(() -> execute(operations.as("admin"), preview)));
              waiting("advisory");
              return "P-2026-999999";
            });
    assertThat(going.get(0).get(30, TimeUnit.SECONDS).status()).isEqualTo(200);
    assertThat(
            operations.as(named("gadgets-director")).get("/api/v1/cases/" + filed).text("/center"))
        .isEqualTo(other);
  }

  /** Until somebody waits for a lock of this kind. */
  private void waiting(String kind) {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (jdbc.sql("select count(*) from pg_locks where not granted and locktype = ?")
            .param(kind)
            .query(Integer.class)
            .single()
        == 0) {
      assertThat(System.nanoTime()).as("nobody waits for " + kind).isLessThan(end);
    }
  }

  @Test
  void theDirectoryGivesChaptersToWhoeverFollows() {
    executed(SPLIT);
    assertThat(centers.current(id, 84)).isEqualTo(third);
    assertThat(centers.current(id, 72)).isEqualTo(other);
    assertThat(centers.current(id, 0)).isEqualTo(other);
    assertThat(centers.current("electronics", 84)).isEqualTo("electronics");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"78 FR 20345\"|\"\"|422|/citation|REQUIRED",
        "[72]|[72, 84]|422|/successors/1/chapters/0|CHAPTER",
        "[72]|[98]|422|/successors/0/chapters/0|CHAPTER",
        "gadgets-anew\", \"name|electronics\", \"name|422|/successors/0/id|CENTER_KNOWN",
        "gadgets-anew\", \"name|port-1\", \"name|422|/successors/0/id|CENTER_ID",
        "gadgets-anew\", \"name|hq\", \"name|422|/successors/0/id|CENTER_ID",
        "Gadgets Anew|electronics|422|/successors/0/name|CENTER_NAME",
        "Gadgets Apart|Gadgets anew|422|/successors/1/name|CENTER_NAME",
        "gadgets-anew\", \"name|gadgets-apart\", \"name|422|/successors/1/id|CENTER_KNOWN",
        "991|007|422|/successors/0/teamCode|TEAM_CODE",
        "Gadgets Anew||422|/successors/0/name|REQUIRED",
        ", \"rest\": true||422|/successors|ONE_FOR_THE_REST",
        "80-910000200|80-91|422|/accounts/80-91|IMPORTER_FORMAT",
        "\"gadgets-apart\"},|\"textiles\"},|422|/accounts/80-910000200|CENTER_UNKNOWN",
        "gadgets-director|nobody|422|/staff/nobody|STAFF_UNKNOWN",
        "[\"gadgets-anew\"]|[]|422|/staff/gadgets-director|REQUIRED",
        "\"citation\"|\"source\"|400|/source|UNKNOWN_PROPERTY"
      })
  void whatIsNotInOrderIsNamedAndNothingIsStored(
      String from, String to, int status, String pointer, String code) {
    String before = new StoredRows(jdbc).counts();
    operations
        .post(
            named("/api/v1/centers/gadgets/successions"),
            named(SPLIT.replaceFirst(Pattern.quote(from), to == null ? "" : to)))
        .refused(status, named(pointer), code);
    assertThat(new StoredRows(jdbc).counts()).isEqualTo(before);
  }

  @Test
  void onlyFieldOperationsAndAdministratorsReadOrDoIt() {
    operations
        .post("/api/v1/centers/nobodys/successions", named(NAME))
        .refused(409, "", "CENTER_UNKNOWN");
    operations
        .get(named("/api/v1/centers/gadgets/successions/0"))
        .refused(409, "", "SPLIT_UNKNOWN");
    operations.get("/api/v1/centers/nobodys").refused(404, "", "NOT_FOUND");
    Consumer<String> refused =
        person -> {
          Api other = operations.as(person);
          assertThat(other.post(named("/api/v1/centers/gadgets/successions"), named(NAME)).status())
              .isEqualTo(403);
          assertThat(other.get(named("/api/v1/centers/gadgets/successions/1")).status())
              .isEqualTo(403);
          assertThat(
                  other
                      .post(
                          named("/api/v1/centers/gadgets/successions/1/execution"),
                          "{\"digest\":\"\"}")
                      .status())
              .isEqualTo(403);
        };
    List.of("filer", named("gadgets-director"), "oversight", "intake").forEach(refused);
  }
}
