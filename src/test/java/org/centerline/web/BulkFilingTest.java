package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.centerline.batch.BulkFilingProcess;
import org.centerline.docket.CaseEvent;
import org.centerline.docket.CaseLog;
import org.centerline.furtherreview.FurtherReviewProcess;
import org.centerline.protest.ProtestProcess;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.EntryNumbers;
import org.centerline.testing.Jobs;
import org.centerline.testing.Race;
import org.centerline.testing.Today;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Many protests in one upload: each is filed once or refused alone, whatever happens meanwhile. */
@CenterlineTest
class BulkFilingTest {

  private static final String BATCHES = "/api/v1/protests/batches";
  private static final String STEP = BulkFilingProcess.Handoff.FILE_ROWS;

  private final Api filer;
  private final Jobs jobs;
  private final Cases cases;
  private final CaseLog log;
  private final Today today;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final RuntimeService runtime;

  BulkFilingTest(
      @LocalServerPort int port,
      Jobs jobs,
      Cases cases,
      CaseLog log,
      Today today,
      JdbcClient jdbc,
      TransactionTemplate transaction,
      RuntimeService runtime) {
    this.filer = new Api(port, "filer");
    this.jobs = jobs;
    this.cases = cases;
    this.log = log;
    this.today = today;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.runtime = runtime;
  }

  private String upload(BulkCsv csv) {
    Api.Answer answer = filer.post(BATCHES, csv.toString(), "Content-Type", "text/csv");
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(202);
    String id = answer.text("/id");
    assertThat(answer.header("Location")).isEqualTo(BATCHES + "/" + id);
    return id;
  }

  private void runToTheEnd(String batch) {
    while (!jobs.at(batch, STEP).isEmpty()) {
      jobs.run(batch, STEP);
    }
  }

  private JsonNode batch(String id) {
    return filer.get(BATCHES + "/" + id + "?size=1000").json();
  }

  private static List<Integer> progress(JsonNode batch) {
    return List.of(
        batch.get("rows").asInt(),
        batch.get("filed").asInt(),
        batch.get("refused").asInt(),
        batch.get("waiting").asInt());
  }

  private int filedFor(BulkCsv csv) {
    return jdbc.sql("select count(*) from protest where importer_number = :importer")
        .param("importer", csv.importer())
        .query(Integer.class)
        .single();
  }

  @Test
  void fiveHundredProtestsAreFiledButForTheBadOnes() {
    BulkCsv csv = new BulkCsv();
    for (int i = 0; i < 20; i++) {
      csv.good(23).entry("ABC-1234567-0", "2704").entry(EntryNumbers.next(), "0000");
    }
    String id = upload(csv);
    assertThat(progress(batch(id))).containsExactly(500, 0, 0, 500);

    jobs.run(id, STEP);
    assertThat(progress(batch(id))).as("after one job").containsExactly(500, 46, 4, 450);
    runToTheEnd(id);

    JsonNode done = batch(id);
    assertThat(progress(done)).containsExactly(500, 460, 40, 0);
    assertThat(filedFor(csv)).isEqualTo(460);
    assertThat(done.at("/results/0/reference").asText()).isEqualTo("R1");
    assertThat(done.at("/results/0/protestNumber").asText()).startsWith("2704-26-");
    assertThat(done.at("/results/23/status").asText()).isEqualTo("REFUSED");
    assertThat(done.at("/results/23/caseNumber").isNull()).isTrue();
    assertThat(done.at("/results/23/errors").toString())
        .contains("\"pointer\":\"/entries/0/entryNumber\"", "\"code\":\"ENTRY_CHECK_DIGIT\"");
    assertThat(done.at("/results/24/errors/0/pointer").asText()).isEqualTo("/entries/0/port");
    assertThat(done.at("/results/24/errors/0/code").asText()).isEqualTo("PORT_UNKNOWN");
    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(id).list())
        .isEmpty();
  }

  @Test
  void whoUploadedIsWhoFiledAlthoughAJobDidTheWorkOnALaterDay() {
    BulkCsv csv = new BulkCsv().good(1);
    String id = upload(csv);
    today.is(Today.FIRST.plusDays(2));
    runToTheEnd(id);

    String caseNumber = batch(id).at("/results/0/caseNumber").asText();
    assertThat(cases.get(caseNumber).filedBy()).isEqualTo("filer");
    assertThat(cases.get(caseNumber).filedOn()).isEqualTo(Today.FIRST);
    assertThat(cases.get(caseNumber).center()).isEqualTo("base-metals");
    assertThat(log.of(List.of(caseNumber)))
        .filteredOn(event -> event.type().equals("FILED"))
        .extracting(CaseEvent::actor)
        .containsExactly("filer");
    assertThat(filer.get("/api/v1/cases/" + caseNumber).status()).isEqualTo(200);
  }

  @Test
  void theSameUploadAgainIsTheSameBatchAndFilesNothingTwice() {
    BulkCsv csv = new BulkCsv().good(3);
    String id = upload(csv);
    runToTheEnd(id);
    assertThat(upload(csv)).isEqualTo(id);
    runToTheEnd(id);
    assertThat(filedFor(csv)).isEqualTo(3);

    Api.Answer keyed =
        filer.post(BATCHES, csv.toString(), "Content-Type", "text/csv", "Idempotency-Key", id);
    assertThat(keyed.text("/id")).isEqualTo(id);
    assertThat(keyed.text("/filed")).isEqualTo("3");
    filer
        .post(BATCHES, csv + "\n", "Content-Type", "text/csv", "Idempotency-Key", id)
        .refused(409, "", "IDEMPOTENCY_KEY_USED");
  }

  @Test
  void theSameUploadFourTimesAtOnceIsOneBatch() throws Exception {
    BulkCsv csv = new BulkCsv().good(5);
    List<String> ids = Race.run(4, runner -> upload(csv));
    assertThat(ids).containsOnly(ids.get(0));
    assertThat(jobs.at(ids.get(0), STEP)).hasSize(1);
    runToTheEnd(ids.get(0));
    assertThat(filedFor(csv)).isEqualTo(5);
  }

  @Test
  void aJobThatIsLostAfterItsRowsWereFiledFilesNoneOfThemAgain() {
    BulkCsv csv = new BulkCsv().good(4).entry("ABC-1234567-0", "2704");
    String id = upload(csv);
    transaction.executeWithoutResult(
        lost -> {
          jobs.run(id, STEP);
          lost.setRollbackOnly();
        });
    assertThat(progress(batch(id))).containsExactly(5, 4, 1, 0);
    assertThat(jobs.at(id, STEP)).as("the job is still there").hasSize(1);
    runToTheEnd(id);
    assertThat(progress(batch(id))).containsExactly(5, 4, 1, 0);
    assertThat(filedFor(csv)).isEqualTo(4);
  }

  @Test
  void whateverAFilingStartsCommitsWithItAlsoWhereTheJobIsLost() {
    String id = upload(new BulkCsv().withFurtherReview());
    transaction.executeWithoutResult(
        lost -> {
          jobs.run(id, STEP);
          lost.setRollbackOnly();
        });
    String caseNumber = batch(id).at("/results/0/caseNumber").asText();
    for (String process : List.of(ProtestProcess.ID, FurtherReviewProcess.ID)) {
      assertThat(
              runtime
                  .createProcessInstanceQuery()
                  .processInstanceBusinessKey(caseNumber)
                  .processDefinitionKey(process)
                  .count())
          .as(process)
          .isEqualTo(1);
    }
  }

  @Test
  void twoJobsThatFileTheSameRowsFileThemOnce() throws Exception {
    BulkCsv csv = new BulkCsv().good(10);
    String id = upload(csv);
    Job job = jobs.at(id, STEP).get(0);
    Race.run(
        2,
        runner -> {
          try {
            jobs.run(id, STEP);
          } catch (RuntimeException | AssertionError late) {
            // The engine lets one of the two commit; or the job was gone already.
          }
          return job;
        });
    runToTheEnd(id);
    assertThat(progress(batch(id))).containsExactly(10, 10, 0, 0);
    assertThat(filedFor(csv)).isEqualTo(10);
  }

  @Test
  void aRowThatFailsForAReasonThatIsNotItsOwnHoldsNoOtherUp() {
    BulkCsv csv = new BulkCsv().good(2).merchandise("Unlucky goods").good(60);
    String id = upload(csv);
    failOn("Unlucky goods");
    try {
      jobs.run(id, STEP);
      assertThat(progress(batch(id))).as("the others go on").containsExactly(63, 49, 0, 14);
      assertThatThrownBy(() -> jobs.run(id, STEP)).hasStackTraceContaining("out of luck");
    } finally {
      jdbc.sql("drop function out_of_luck cascade").update();
    }
    assertThat(progress(batch(id))).containsExactly(63, 62, 0, 1);
    Job again = jobs.at(id, STEP).get(0);
    assertThat(again.getRetries()).as("waits that are left").isEqualTo(4);
    Instant inAMinute = now().plus(Duration.ofMinutes(1));
    assertThat(again.getDuedate().toInstant())
        .isBetween(inAMinute.minusSeconds(30), inAMinute.plusSeconds(30));

    runToTheEnd(id);
    assertThat(progress(batch(id))).containsExactly(63, 63, 0, 0);
    assertThat(filedFor(csv)).isEqualTo(63);
  }

  private static Instant now() {
    return ClockUtil.getCurrentTime().toInstant();
  }

  /** Lets the database fail when a protest of this merchandise is stored. */
  private void failOn(String merchandise) {
    jdbc.sql(
            """
            create function out_of_luck() returns trigger language plpgsql as
            'begin raise exception ''out of luck''; end'""")
        .update();
    jdbc.sql(
            "create trigger out_of_luck before insert on protest for each row when"
                + " (new.merchandise = '%s') execute function out_of_luck()".formatted(merchandise))
        .update();
  }
}
