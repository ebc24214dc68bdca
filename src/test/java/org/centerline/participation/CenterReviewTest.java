package org.centerline.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.centerline.account.AccountDetails;
import org.centerline.account.Accounts;
import org.centerline.account.IndustryShare;
import org.centerline.filing.HtsNumber;
import org.centerline.filing.ImporterNumber;
import org.centerline.statute.Money;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Jobs;
import org.centerline.testing.Race;
import org.centerline.testing.Today;
import org.centerline.testing.Work;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Each morning the accounts whose day has come are compared with what they filed. */
@CenterlineTest
class CenterReviewTest {

  private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 2);
  private static final String CAR = "8703230190";
  private static final Map<String, Object> STAY =
      Map.of("changeDecision", "STAY", "reason", "Intended use decides.");

  private final Cases cases;
  private final Work work;
  private final Jobs jobs;
  private final Today today;
  private final Accounts accounts;
  private final CenterReviews reviews;
  private final ManagementService management;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  CenterReviewTest(
      Cases cases,
      Work work,
      Jobs jobs,
      Today today,
      Accounts accounts,
      CenterReviews reviews,
      ManagementService management,
      JdbcClient jdbc,
      TransactionTemplate transaction) {
    this.cases = cases;
    this.work = work;
    this.jobs = jobs;
    this.today = today;
    this.accounts = accounts;
    this.reviews = reviews;
    this.management = management;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /** Stated as a maker of laptops, whose Center is Electronics; last looked at on the day. */
  private void account(String importer, LocalDate reviewedOn, Boolean participating) {
    accounts.put(
        new AccountDetails(
            ImporterNumber.parse(importer),
            "Example",
            Set.of(),
            true,
            List.of(new IndustryShare(HtsNumber.parse("8471"), 9, Money.ZERO)),
            participating),
        "intake");
    lookedAt(importer, reviewedOn);
  }

  private void lookedAt(String importer, LocalDate day) {
    jdbc.sql("update account set reviewed_on = :day where importer_number = :importer")
        .param("day", day)
        .param("importer", importer)
        .update();
  }

  private LocalDate lookedAt(String importer) {
    return jdbc.sql("select reviewed_on from account where importer_number = :importer")
        .param("importer", importer)
        .query(LocalDate.class)
        .single();
  }

  private void cars(String importer, int protests) {
    for (int i = 0; i < protests; i++) {
      cases.file(Filing.protest().importer(importer).hts(CAR));
    }
  }

  private List<String> changes(String importer) {
    return jdbc.sql(
            "select case_number from center_change where importer_number = :importer order by 1")
        .param("importer", importer)
        .query(String.class)
        .list();
  }

  private JobQuery job() {
    return management.createJobQuery().processDefinitionKey(CenterReviewProcess.ID);
  }

  /** The timer's job, and the steps that it leads to. */
  private void morning() {
    begin();
    goOn();
  }

  private void begin() {
    Job timer = job().timers().singleResult();
    management.executeJob(timer.getId());
    assertThat(job().timers().singleResult().getId()).isNotEqualTo(timer.getId());
  }

  private void goOn() {
    for (List<Job> next = next(); !next.isEmpty(); next = next()) {
      next.forEach(job -> management.executeJob(job.getId()));
    }
  }

  private List<Job> next() {
    return job().messages().list();
  }

  /** Twelve months to the day are due. */
  @Test
  void onlyWhoIsDueAndFiledForAnotherCenterIsProposed() {
    account("81-000000100", LocalDate.of(2025, 3, 10), null);
    cars("81-000000100", 2);
    account("81-000000200", LocalDate.of(2025, 3, 11), null);
    cars("81-000000200", 2);
    account("81-000000300", LONG_AGO, null);
    cases.file(Filing.protest().importer("81-000000300"));
    account("81-000000400", LONG_AGO, null);
    morning();
    String caseNumber = changes("81-000000100").get(0);
    work.only("electronics-director", caseNumber, CenterChangeProcess.Task.DECIDE_CHANGE);
    assertThat(cases.detail(caseNumber, "FILED"))
        .isEqualTo(
            "Of the entries filed since 2025-03-10: 2 of 2 entry lines (100 %) are in Automotive &"
                + " Aerospace.");
    assertThat(lookedAt("81-000000100")).isEqualTo(Today.FIRST);
    assertThat(changes("81-000000200")).as("not due").isEmpty();
    assertThat(lookedAt("81-000000200")).isEqualTo(LocalDate.of(2025, 3, 11));
    assertThat(changes("81-000000300")).as("fits").isEmpty();
    assertThat(changes("81-000000400")).as("filed nothing").isEmpty();
    assertThat(lookedAt("81-000000400")).isEqualTo(Today.FIRST);
    morning();
    assertThat(changes("81-000000100")).hasSize(1);
  }

  /** One summary of a car that no table chose for a validation; nothing was protested. */
  @Test
  void whoFiledSummariesAloneIsReviewedToo() {
    account("81-000008000", LONG_AGO, null);
    jdbc.sql(
            """
            insert into summary_screening (entry_number, importer_number, screened_on, lot,
                selection, rule, hts, value)
            values ('ABC-8100800-0', '81-000008000', date '2026-03-02', 1, 'NONE', 'x',
                array[:car], 100)""")
        .param("car", CAR)
        .update();
    morning();
    assertThat(changes("81-000008000")).hasSize(1);
  }

  /** More than the 50 of one job; as two nodes whose runs overlap. */
  @Test
  void everyAccountIsReviewedOnceByHoweverMany() throws Exception {
    account("81-000000500", LONG_AGO, null);
    account("81-000000501", LONG_AGO, null);
    cars("81-000000500", 1);
    cars("81-000000501", 1);
    jdbc.sql(
            """
            insert into account (importer_number, name, reviewed_on)
            select '81-' || 1000000 + n || '00', 'Many', date '2020-01-01' + n % 3
            from generate_series(1, 120) n""")
        .update();
    jdbc.sql(
            """
            insert into account_assignment (importer_number, center, since, basis, explanation)
            select importer_number, 'electronics', reviewed_on, 'DECIDED', 'Stated'
            from account where name = 'Many'""")
        .update();
    begin();
    begin();
    List<Job> both = next();
    assertThat(both).hasSize(2);
    Race.run(
        2,
        number -> {
          management.executeJob(both.get(number).getId());
          return true;
        });
    assertThat(next()).as("runs that go on").isNotEmpty();
    morning();
    assertThat(changes("81-000000500")).hasSize(1);
    assertThat(changes("81-000000501")).hasSize(1);
    assertThat(
            jdbc.sql("select count(*) from account where name = 'Many' and reviewed_on <> :today")
                .param("today", Today.FIRST)
                .query(Integer.class)
                .single())
        .isZero();
  }

  /** A server that is killed before it commits has done nothing, and the job is there again. */
  @Test
  void whatIsRolledBackIsDoneAgain() {
    account("81-000000600", LONG_AGO, null);
    cars("81-000000600", 1);
    begin();
    transaction.executeWithoutResult(
        killed -> {
          goOn();
          assertThat(changes("81-000000600")).hasSize(1);
          killed.setRollbackOnly();
        });
    assertThat(changes("81-000000600")).isEmpty();
    assertThat(lookedAt("81-000000600")).isEqualTo(LONG_AGO);
    goOn();
    assertThat(changes("81-000000600")).hasSize(1);
  }

  @Test
  void anAccountOfWhichAChangeIsUnderWayIsLeftAlone() {
    account("81-000000700", LONG_AGO, null);
    cars("81-000000700", 1);
    reviews.review(accounts.find(ImporterNumber.parse("81-000000700")).orElseThrow());
    assertThat(lookedAt("81-000000700")).as("by hand counts").isEqualTo(Today.FIRST);
    lookedAt("81-000000700", LONG_AGO);
    morning();
    assertThat(changes("81-000000700")).hasSize(1);
  }

  /** 2 of 3 lines are 66 %, declined; 3 of 4 are 75 %, and 4 of 5 are 80 %. */
  @Test
  void whatWasDeclinedIsProposedAgainWhereItsShareHasGrownByTenPoints() {
    String importer = "81-000000800";
    account(importer, LONG_AGO, null);
    cases.file(Filing.protest().importer(importer));
    cars(importer, 2);
    morning();
    decline(importer, 1);
    cars(importer, 1);
    lookedAt(importer, LONG_AGO);
    morning();
    assertThat(changes(importer)).as("nine points").hasSize(1);
    cars(importer, 1);
    lookedAt(importer, LONG_AGO);
    morning();
    assertThat(changes(importer)).as("fourteen points").hasSize(2);
    decline(importer, 2);
    assertThat(reviews.review(accounts.find(ImporterNumber.parse(importer)).orElseThrow()))
        .as("whoever asks by hand gets it again")
        .isPresent();
  }

  private void decline(String importer, int number) {
    List<String> proposed = changes(importer);
    assertThat(proposed).hasSize(number);
    String caseNumber = proposed.get(number - 1);
    work.complete("electronics-director", caseNumber, CenterChangeProcess.Task.DECIDE_CHANGE, STAY);
    jobs.run(caseNumber, CenterChangeProcess.Handoff.SEND_CHANGE_ANSWER);
  }

  /** The Centers of both work since 2012-09-30; participation was voluntary in 2013. */
  @Test
  void whileParticipationIsVoluntaryOnlyWhoTakesPartIsReviewed() {
    account("81-000000900", LocalDate.of(2012, 5, 10), true);
    account("81-000001000", LocalDate.of(2012, 5, 10), false);
    cars("81-000000900", 1);
    cars("81-000001000", 1);
    jdbc.sql(
            """
            update docket_case set filed_on = date '2013-05-01'
            where importer_number in ('81-000000900', '81-000001000')""")
        .update();
    today.is(LocalDate.of(2013, 6, 3));
    morning();
    assertThat(changes("81-000000900")).hasSize(1);
    assertThat(changes("81-000001000")).isEmpty();
  }
}
