package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.centerline.protest.ProtestProcess;
import org.centerline.testing.As;
import org.centerline.testing.CenterOfItsOwn;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.EntryNumbers;
import org.centerline.testing.OpenTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A Center is split while filers file and staff claim and complete. Nothing is lost or doubled, and
 * everything is in exactly one of the Centers that follow. Today is March 10 2026.
 */
@CenterlineTest
class CenterSplitLoadTest {

  private static final String CENTER = "widgets";
  private static final String METALS = "widgets-of-metal";
  private static final String MACHINES = "widgets-that-run";
  private static final String SPECIALIST = CENTER + "-import-specialist";
  private static final String KEEPER = "widgets-keeper";
  private static final String REVIEW = ProtestProcess.Task.REVIEW_PROTEST;
  private static final String APPROVE = ProtestProcess.Task.APPROVE_DETERMINATION;

  /** Importer by what its account is in; the last one's chapter is nobody's. */
  private static final Map<String, String> ACCOUNTS =
      Map.of(
          "80-900000100", "7208",
          "80-900000200", "8429",
          "80-900000300", "7308",
          "80-900000400", "8479",
          "80-900000500", "9503");

  private static final Map<String, String> FOLLOWS =
      Map.of(
          "80-900000100", METALS,
          "80-900000200", MACHINES,
          "80-900000300", METALS,
          "80-900000400", MACHINES,
          "80-900000500", METALS);

  private static final String REQUEST =
      """
      {"citation": "78 FR 20345",
       "successors": [
         {"id": "widgets-of-metal", "name": "Widgets of Metal", "city": "Chicago",
          "teamCode": "905", "chapters": [72, 73], "rest": true},
         {"id": "widgets-that-run", "name": "Widgets That Run", "city": "Laredo",
          "teamCode": "910", "chapters": [84]}]}""";

  private final Api operations;
  private final CenterOfItsOwn center;
  private final TaskService tasks;
  private final As as;
  private final OpenTasks openTasks;
  private final JdbcClient jdbc;

  private final ConcurrentMap<String, String> filed = new ConcurrentSkipListMap<>();
  private final Queue<String> completed = new ConcurrentLinkedQueue<>();
  private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
  private final CountDownLatch underWay = new CountDownLatch(24);
  private final Semaphore reviews = new Semaphore(0);
  private final Semaphore approvals = new Semaphore(0);
  private volatile CountDownLatch goingOn = new CountDownLatch(0);
  private volatile boolean over;

  CenterSplitLoadTest(
      @LocalServerPort int port,
      CenterOfItsOwn center,
      TaskService tasks,
      As as,
      OpenTasks openTasks,
      JdbcClient jdbc) {
    operations = new Api(port, "field-operations");
    this.center = center;
    this.tasks = tasks;
    this.as = as;
    this.openTasks = openTasks;
    this.jdbc = jdbc;
  }

  @AfterEach
  void forget() {
    center.forget(METALS, MACHINES, CENTER);
  }

  @Test
  void nothingIsLostOrDoubledWhileWorkGoesOn() throws InterruptedException {
    center.open(CENTER, "990");
    center.person(KEEPER, SPECIALIST);
    ACCOUNTS.forEach((importer, hts) -> center.account(CENTER, importer, hts));
    List<String> kept = ACCOUNTS.keySet().stream().sorted().map(this::claimedByKeeper).toList();
    List<Thread> people =
        List.of(
            person(this::file),
            person(this::file),
            person(this::review),
            person(this::review),
            person(this::approve));
    assertThat(underWay.await(60, TimeUnit.SECONDS)).isTrue();
    Api.Answer done = split();
    goingOn = new CountDownLatch(12);
    assertThat(goingOn.await(60, TimeUnit.SECONDS)).as("work goes on after it").isTrue();
    over = true;
    for (Thread person : people) {
      person.join(60_000);
    }
    assertThat(failures).isEmpty();
    everyCaseIsInTheCenterOfItsAccount();
    everyTaskIsInThePoolsOfItsCase();
    everyCaseIsAtExactlyOneStep();
    whatWentIsWhatTheRowSays(done);
    whoeverHadClaimedKeepsIt(kept);
    nothingIsLeft();
  }

  private Api.Answer split() {
    Api.Answer preview = operations.post("/api/v1/centers/widgets/successions", REQUEST);
    assertThat(preview.status()).as(preview.response().body()).isEqualTo(201);
    Api.Answer done =
        operations
            .as("admin")
            .post(
                "/api/v1/centers/widgets/successions/%s/execution".formatted(preview.text("/id")),
                "{\"digest\": \"%s\"}".formatted(preview.text("/digest")));
    assertThat(done.status()).as(done.response().body()).isEqualTo(200);
    return done;
  }

  private static Map<String, Object> denial() {
    return Map.of("outcome", "DENIED", "reason", "Weighed", "refundDuty", "0");
  }

  /** Does something again and again until it is over; what fails the test is kept. */
  private Thread person(Runnable work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                while (!over) {
                  work.run();
                }
              } catch (RuntimeException | AssertionError e) {
                failures.add(e);
              }
            });
    thread.start();
    return thread;
  }

  private void file() {
    ACCOUNTS.keySet().forEach(this::file);
  }

  /** A filer who is told that nothing was stored sends it again. */
  private String file(String importer) {
    String body =
        """
        {"filer": {"name": "Example", "role": "IMPORTER"},
         "importerNumber": "%s", "decision": "CLASSIFICATION",
         "entries": [{"entryNumber": "%s", "port": "2704", "entryDate": "2025-10-01",
                      "liquidationDate": "2026-02-02", "hts": ["8479000000"], "paid": "9.00"}],
         "merchandise": "Widgets", "grounds": "They are widgets of 8479, not of 8431.",
         "claim": {"hts": "8479000000", "refund": "7.00"}}"""
            .formatted(importer, EntryNumbers.next());
    Api filer = operations.as("filer");
    Api.Answer answer = filer.post("/api/v1/protests", body);
    while (answer.status() == 409) {
      answer = filer.post("/api/v1/protests", body);
    }
    filed.put(answer.caseNumber(), importer);
    done(reviews);
    return answer.caseNumber();
  }

  private void done(Semaphore next) {
    next.release();
    underWay.countDown();
    goingOn.countDown();
  }

  private void review() {
    if (work(reviews, SPECIALIST, REVIEW, denial())) {
      done(approvals);
    }
  }

  private void approve() {
    if (work(approvals, CENTER + "-supervisor", APPROVE, Map.of("approval", "APPROVE"))) {
      done(new Semaphore(0));
    }
  }

  private String claimedByKeeper(String importer) {
    String caseNumber = file(importer);
    Task task = open(KEEPER, REVIEW, caseNumber).orElseThrow();
    as.run(KEEPER, () -> tasks.claim(task.getId(), KEEPER));
    reviews.acquireUninterruptibly();
    return task.getId();
  }

  private Optional<Task> open(String person, String definition, String caseNumber) {
    return as.get(
        person,
        () -> {
          var query = tasks.createTaskQuery().taskDefinitionKey(definition).taskUnassigned();
          if (caseNumber != null) {
            query.processInstanceBusinessKey(caseNumber);
          }
          return query.listPage(0, 1).stream().findFirst();
        });
  }

  /** Claims and completes the next task, if there is one; of who is refused nothing was changed. */
  private boolean work(
      Semaphore waiting, String person, String definition, Map<String, Object> answers) {
    Optional<Task> next = await(waiting) ? open(person, definition, null) : Optional.empty();
    if (next.isEmpty()) {
      return false;
    }
    String id = next.get().getId();
    try {
      as.run(
          person,
          () -> {
            tasks.claim(id, person);
            tasks.complete(id, answers);
          });
      completed.add(id);
      return true;
    } catch (ProcessEngineException refused) {
      as.run(person, () -> handBack(id, person));
      waiting.release();
      return false;
    }
  }

  private static boolean await(Semaphore waiting) {
    try {
      return waiting.tryAcquire(200, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** So that somebody takes it up again. */
  private void handBack(String taskId, String person) {
    try {
      Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
      if (task != null && person.equals(task.getAssignee())) {
        tasks.setAssignee(taskId, null);
      }
    } catch (ProcessEngineException refused) {
      // Somebody else has it, or it is being moved.
    }
  }

  private List<String> rows(String sql) {
    return jdbc.sql(sql)
        .param("importers", ACCOUNTS.keySet().toArray(String[]::new))
        .query(String.class)
        .list();
  }

  private void everyCaseIsInTheCenterOfItsAccount() {
    List<String> stored =
        rows(
            """
            select case_number || ' ' || center from docket_case
            where importer_number = any(:importers) order by case_number""");
    assertThat(stored)
        .isEqualTo(
            filed.entrySet().stream()
                .map(one -> one.getKey() + " " + FOLLOWS.get(one.getValue()))
                .toList());
    assertThat(
            rows(
                """
                select importer_number || ' ' || center from account_assignment
                where importer_number = any(:importers) and until is null order by 1"""))
        .isEqualTo(FOLLOWS.keySet().stream().sorted().map(i -> i + " " + FOLLOWS.get(i)).toList());
  }

  private void everyTaskIsInThePoolsOfItsCase() {
    openTasks.agree();
    assertThat(
            rows(
                """
                select o.pool || ' for ' || d.center from open_task o
                join docket_case d using (case_number)
                where o.importer_number = any(:importers) and (o.pool not in
                  (d.center || '-import-specialist', d.center || '-supervisor')
                  or not exists (select from act_id_group g where g.id_ = o.pool))"""))
        .isEmpty();
    assertThat(
            rows(
                """
                select o.task_id from open_task o
                where o.importer_number = any(:importers)
                  and (select array_agg(a.group_id_) from act_ru_authorization a
                    where a.resource_id_ = o.task_id and a.resource_type_ = 7)
                  is distinct from array[o.pool]::varchar[]"""))
        .as("who may work a task is who it is offered to")
        .isEmpty();
    assertThat(
            rows(
                """
                select v.text_ || ' of ' || d.case_number from act_ru_variable v
                join act_ru_execution e on e.id_ = v.proc_inst_id_
                join docket_case d on d.case_number = e.business_key_
                where d.importer_number = any(:importers) and v.name_ = 'center'
                  and v.text_ <> d.center"""))
        .isEmpty();
  }

  /** It waits for its review, for its approval, or has been decided: filed = open + decided. */
  private void everyCaseIsAtExactlyOneStep() {
    List<String> steps =
        rows(
            """
            select d.case_number from docket_case d where importer_number = any(:importers)
              and (select count(*) from open_task o where o.case_number = d.case_number)
                + (case when determination is null then 0 else 1 end) = 1
            order by 1""");
    assertThat(steps).isEqualTo(List.copyOf(filed.keySet()));
    long completions =
        jdbc.sql(
                """
                select count(*) from case_event e join docket_case d using (case_number)
                where d.importer_number = any(:importers)
                  and e.type in ('DETERMINATION_PROPOSED', 'DETERMINATION_APPROVED')""")
            .param("importers", ACCOUNTS.keySet().toArray(String[]::new))
            .query(Long.class)
            .single();
    assertThat(completions).isEqualTo(completed.size());
    assertThat(completed).doesNotHaveDuplicates();
  }

  private void whatWentIsWhatTheRowSays(Api.Answer done) {
    for (String successor : List.of("/going/0", "/going/1")) {
      String id = done.text(successor + "/successor");
      List<String> events =
          rows(
              """
              select e.case_number from case_event e join docket_case d using (case_number)
              where d.importer_number = any(:importers) and e.type = 'CENTER_FOLLOWED'
                and e.after_value = '%s'"""
                  .formatted(id));
      assertThat(events).doesNotHaveDuplicates();
      assertThat(done.json().at(successor + "/cases").asInt()).isEqualTo(events.size());
      assertThat(done.json().at(successor + "/accounts").asInt())
          .isEqualTo((int) FOLLOWS.values().stream().filter(id::equals).count());
      assertThat(done.json().at(successor + "/groups").asInt()).isEqualTo(4);
      assertThat(done.json().at(successor + "/staff").asInt()).isEqualTo(5);
    }
  }

  private void whoeverHadClaimedKeepsIt(List<String> kept) {
    for (String taskId : kept) {
      Task task = as.get(KEEPER, () -> tasks.createTaskQuery().taskId(taskId).singleResult());
      assertThat(task.getAssignee()).isEqualTo(KEEPER);
      as.run(KEEPER, () -> tasks.complete(taskId, denial()));
    }
  }

  private void nothingIsLeft() {
    assertThat(
            jdbc.sql(
                    """
                    select 'case' from docket_case where center = 'widgets'
                    union all select 'group' from act_id_group where id_ like 'widgets-%'
                      and id_ not like 'widgets-of-%' and id_ not like 'widgets-that-%'
                    union all select 'grant' from act_ru_authorization
                      where group_id_ = 'widgets-import-specialist'
                    union all select 'variable' from act_ru_variable where text_ = 'widgets'""")
                .query(String.class)
                .list())
        .isEmpty();
  }
}
