package org.centerline.protest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.TaskService;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.docket.EventRefused;
import org.centerline.statute.ProtestableDecision;
import org.centerline.testing.As;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.InTurn;
import org.centerline.testing.Jobs;
import org.centerline.testing.OpenTasks;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.centerline.testing.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Two acts on one protest at once: one wins, and the other is told. */
@CenterlineTest
class ProtestRacesTest {

  private static final LocalDate FILED = Today.FIRST;
  private static final LocalDate DAY_THIRTY_ONE = LocalDate.of(2026, 4, 10);

  private static final String SPECIALIST = "electronics-import-specialist";
  private static final String SUPERVISOR = "electronics-supervisor";

  private final Cases cases;
  private final Work work;
  private final As as;
  private final TaskService tasks;
  private final Steps steps;
  private final Jobs jobs;
  private final Today today;
  private final InTurn inTurn;
  private final OpenTasks openTasks;
  private final Docket docket;
  private final ProtestEvents events;
  private final ProtestEndings endings;
  private final TransactionTemplate transaction;

  ProtestRacesTest(
      Cases cases,
      Work work,
      As as,
      TaskService tasks,
      Steps steps,
      Jobs jobs,
      Today today,
      InTurn inTurn,
      OpenTasks openTasks,
      Docket docket,
      ProtestEvents events,
      ProtestEndings endings,
      TransactionTemplate transaction) {
    this.cases = cases;
    this.work = work;
    this.as = as;
    this.tasks = tasks;
    this.steps = steps;
    this.jobs = jobs;
    this.today = today;
    this.inTurn = inTurn;
    this.openTasks = openTasks;
    this.docket = docket;
    this.events = events;
    this.endings = endings;
    this.transaction = transaction;
  }

  @AfterEach
  void theListOfOpenTasksAgreesWithTheEngine() {
    openTasks.agree();
  }

  /** A proposed denial whose approval a supervisor has claimed. */
  private String proposed(Filing filing) {
    String caseNumber = cases.file(filing);
    steps.propose(caseNumber, "DENIED", "0");
    as.run(SUPERVISOR, () -> tasks.claim(approval(caseNumber), SUPERVISOR));
    return caseNumber;
  }

  private String approval(String caseNumber) {
    return work.only(SUPERVISOR, caseNumber, "task_approveDetermination").getId();
  }

  private Runnable approve(String caseNumber) {
    String task = approval(caseNumber);
    return () -> as.run(SUPERVISOR, () -> tasks.complete(task, Map.of("approval", "APPROVE")));
  }

  /** As the API does it: the case is locked first. */
  private void tell(String caseNumber, Consumer<CaseRecord> event) {
    transaction.executeWithoutResult(status -> event.accept(docket.lock(caseNumber)));
  }

  private void withdraw(String caseNumber) {
    tell(caseNumber, protest -> endings.withdraw(protest, FILED, "Settled otherwise"));
  }

  private void argue(String caseNumber) {
    tell(caseNumber, protest -> events.argue(protest, FILED, "A ruling of last week", false));
  }

  @Test
  void whoApprovesWhileTheProtestIsTakenBackIsTold() throws InterruptedException {
    String caseNumber = proposed(Filing.protest());
    Throwable refused = inTurn.run(() -> withdraw(caseNumber), approve(caseNumber));
    assertThat(refused).hasMessageContaining("Somebody else has just completed this");
    assertThat(cases.get(caseNumber).determination()).isEqualTo("WITHDRAWN");
    assertThat(cases.events(caseNumber)).doesNotContain("DETERMINED");
  }

  @Test
  void whoTakesAProtestBackWhileItIsDecidedIsTold() throws InterruptedException {
    String caseNumber = proposed(Filing.protest());
    Throwable refused = inTurn.run(approve(caseNumber), () -> withdraw(caseNumber));
    assertThat(refused).isInstanceOf(EventRefused.class).hasMessageContaining("was denied");
    assertThat(cases.get(caseNumber).determination()).isEqualTo("DENIED");
    assertThat(cases.events(caseNumber)).doesNotContain("WITHDRAWN");
  }

  @Test
  void whoApprovesWhileAFurtherDecisionIsProtestedIsSentBackToReview() throws InterruptedException {
    String caseNumber = proposed(Filing.protest());
    Throwable refused = inTurn.run(() -> amend(caseNumber), approve(caseNumber));
    assertThat(refused).hasMessageContaining("has not weighed");
    assertThat(cases.get(caseNumber).determination()).isNull();
  }

  @Test
  void aFurtherDecisionIsNotProtestedWhileTheProtestIsDecided() throws InterruptedException {
    String caseNumber = proposed(Filing.protest());
    Throwable refused = inTurn.run(approve(caseNumber), () -> amend(caseNumber));
    assertThat(refused).isInstanceOf(EventRefused.class).hasMessageContaining("was denied");
    assertThat(cases.events(caseNumber)).doesNotContain("AMENDED");
  }

  private void amend(String caseNumber) {
    tell(
        caseNumber,
        protest -> events.amend(protest, FILED, FILED, ProtestableDecision.CHARGES, "The fee"));
  }

  @Test
  void whoClaimsWhileTheProtestIsTakenBackIsTold() throws InterruptedException {
    String caseNumber = cases.file(Filing.protest());
    String task = work.only(SPECIALIST, caseNumber, "task_reviewProtest").getId();
    Throwable refused =
        inTurn.run(
            () -> withdraw(caseNumber),
            () -> as.run(SPECIALIST, () -> tasks.claim(task, SPECIALIST)));
    assertThat(refused)
        .isInstanceOf(BadUserRequestException.class)
        .hasMessageContaining("look again");
  }

  @Test
  void whoApprovesWhileAnArgumentComesInIsSentBackToReview() throws InterruptedException {
    String caseNumber = proposed(Filing.protest());
    Throwable refused = inTurn.run(() -> argue(caseNumber), approve(caseNumber));
    assertThat(refused).hasMessageContaining("has not weighed");
    assertThat(cases.get(caseNumber).determination()).isNull();
  }

  @Test
  void anArgumentThatComesInWhileTheProtestIsDecidedIsRefused() throws InterruptedException {
    String caseNumber = proposed(Filing.protest());
    Throwable refused = inTurn.run(approve(caseNumber), () -> argue(caseNumber));
    assertThat(refused).isInstanceOf(EventRefused.class).hasMessageContaining("19 CFR 174.28");
    assertThat(cases.events(caseNumber)).doesNotContain("ARGUMENT_RECEIVED");
  }

  @Test
  void whoApprovesWhileTheLawDeniesIsTold() throws InterruptedException {
    String caseNumber = proposed(Filing.protest().acceleratedMailedOn(FILED));
    today.is(DAY_THIRTY_ONE);
    Throwable refused =
        inTurn.run(() -> jobs.run(caseNumber, "timer_deemedDenial"), approve(caseNumber));
    assertThat(refused).hasMessageContaining("The law has denied this protest on 2026-04-09");
    assertThat(cases.get(caseNumber).determination()).isEqualTo("DEEMED_DENIED");
  }

  /** Approved late on the thirtieth day, committed when the thirty-first has begun. */
  @Test
  void anApprovalOfTheThirtiethDayStandsAgainstTheTimer() throws InterruptedException {
    String caseNumber = proposed(Filing.protest().acceleratedMailedOn(FILED));
    today.is(DAY_THIRTY_ONE.minusDays(1));
    Runnable approve = approve(caseNumber);
    Throwable refused =
        inTurn.run(
            () -> {
              approve.run();
              today.is(DAY_THIRTY_ONE);
            },
            () -> jobs.run(caseNumber, "timer_deemedDenial"));
    assertThat(refused).isNotNull();
    assertThat(cases.get(caseNumber).determination()).isEqualTo("DENIED");
    assertThat(jobs.at(caseNumber, "timer_deemedDenial")).isEmpty();
  }
}
