package org.centerline.revenue.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.centerline.engine.Pools;
import org.centerline.engine.Time;
import org.centerline.revenue.PortRevenueProcess;
import org.centerline.revenue.ReconciliationProcess;
import org.centerline.revenue.RejectionReason;
import org.centerline.revenue.port.PortMessage;
import org.centerline.revenue.port.PortMessage.Kind;
import org.centerline.revenue.port.PortMessages;
import org.centerline.statute.Money;
import org.centerline.testing.As;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.centerline.testing.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a port's system says against our books is for a person, once; the rest for nobody. */
@CenterlineTest
class DifferencePathsTest {

  private static final String PORT = "2402";
  private static final String CLERK = "electronics-entry-specialist";
  private static final Map<String, Object> REASON =
      Map.of("differenceReason", "A test of the port; nothing was paid");

  private final Cases cases;
  private final Steps steps;
  private final Work work;
  private final As as;
  private final PortMessages messages;
  private final Reconciliation reconciliation;
  private final FormService forms;
  private final RuntimeService runtime;
  private final ManagementService management;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final Today today;

  DifferencePathsTest(
      Cases cases,
      Steps steps,
      Work work,
      As as,
      PortMessages messages,
      Reconciliation reconciliation,
      FormService forms,
      RuntimeService runtime,
      ManagementService management,
      JdbcClient jdbc,
      Clock clock,
      Today today) {
    this.cases = cases;
    this.steps = steps;
    this.work = work;
    this.as = as;
    this.messages = messages;
    this.reconciliation = reconciliation;
    this.forms = forms;
    this.runtime = runtime;
    this.management = management;
    this.jdbc = jdbc;
    this.clock = clock;
    this.today = today;
  }

  @BeforeEach
  void thePortHasASystem() {
    jdbc.sql("insert into port_system values (?, 'https://port.example', 'k1', null)")
        .param(PORT)
        .update();
  }

  @AfterEach
  void thePortHasNoSystemAnyMore() {
    jdbc.sql("delete from port_system where port = ?").param(PORT).update();
  }

  /** Wherever the machine stands. */
  @Test
  void theDailyRunBeginsAtFiveEasternTime() {
    assertThat(
            management
                .createJobQuery()
                .processDefinitionKey(ReconciliationProcess.ID)
                .timers()
                .list())
        .isNotEmpty()
        .allSatisfy(
            timer ->
                assertThat(timer.getDuedate().toInstant().atZone(Time.EASTERN).toLocalTime())
                    .isEqualTo(LocalTime.of(5, 0)));
  }

  private String settled() {
    String caseNumber = cases.file(Filing.protest().entry(PORT, Filing.ENTERED, "1200.00"));
    steps.propose(caseNumber, "ALLOWED", "700.00");
    steps.approve(caseNumber);
    steps.sendNotice(caseNumber);
    steps.handOff(caseNumber);
    say(caseNumber + "-R1", "738.75");
    return caseNumber;
  }

  private String say(String instruction, String amount) {
    String id = UUID.randomUUID().toString();
    say(id, instruction, amount);
    return id;
  }

  private void say(String id, String instruction, String amount) {
    LocalDate on = LocalDate.now(clock);
    messages.take(
        PORT,
        new PortMessage(
            id, instruction, Kind.SETTLED, Money.of(amount), on, "ACH 4711", null, null),
        clock.instant());
  }

  private List<String> open(String person, String caseNumber) {
    return work.of(person, caseNumber).stream().map(Task::getTaskDefinitionKey).toList();
  }

  @Test
  void anotherAmountAfterTheEndIsForTheCenterOnceAndAgainOnlyWithSomethingNew() {
    String caseNumber = settled();
    String instruction = caseNumber + "-R1";
    say(instruction, "738.76");
    assertThat(reconciliation.run(PORT).differences()).isEqualTo(1);
    assertThat(reconciliation.run(PORT).differences()).isZero();
    // What comes while it is open is shown, and is no second task.
    say(instruction, "1.00");
    assertThat(reconciliation.run(PORT).differences()).isZero();
    assertThat(open(CLERK, caseNumber))
        .containsExactly(ReconciliationProcess.Task.RESOLVE_DIFFERENCE);
    assertThat(open(Pools.cashiers(PORT), caseNumber)).isEmpty();
    Map<String, Object> facts =
        facts(CLERK, caseNumber, ReconciliationProcess.Task.RESOLVE_DIFFERENCE);
    assertThat(facts)
        .containsEntry("caseNumber", caseNumber)
        .containsEntry(
            "difference",
            "What the port says is not how the instruction ended: %s".formatted(instruction));
    assertThat(facts.get("told").toString()).contains("$738.75 in all; it is settled");
    assertThat(facts.get("messages").toString()).contains("$738.76", "$1.00");
    assertThatThrownBy(
            () ->
                work.complete(
                    CLERK,
                    caseNumber,
                    ReconciliationProcess.Task.RESOLVE_DIFFERENCE,
                    Map.of("differenceReason", " ")))
        .hasMessageContaining("differenceReason is required");
    work.handBack(CLERK, caseNumber, ReconciliationProcess.Task.RESOLVE_DIFFERENCE);
    work.complete(CLERK, caseNumber, ReconciliationProcess.Task.RESOLVE_DIFFERENCE, REASON);
    assertThat(reconciliation.run(PORT).differences()).isZero();
    say(instruction, "2.00");
    assertThat(reconciliation.run(PORT).differences()).isEqualTo(1);
    assertThat(cases.events(caseNumber))
        .containsSubsequence("DIFFERENCE_FOUND", "DIFFERENCE_RESOLVED", "DIFFERENCE_FOUND");
  }

  /** Two days after its settlement the bank sends it back: the account is closed (E4). */
  @Test
  void aRefundThatCameBackIsIssuedAnewByTheSpecialist() {
    String caseNumber = settled();
    String paid = caseNumber + "-R1";
    say(paid, "1.00");
    assertThatThrownBy(() -> cameBack(caseNumber))
        .hasMessageContaining("Only a settled refund that the port's system rejects");
    today.is(Today.FIRST.plusDays(2));
    messages.take(
        PORT,
        new PortMessage(
            UUID.randomUUID().toString(),
            paid,
            Kind.REJECTED,
            null,
            null,
            null,
            RejectionReason.ACCOUNT_CLOSED,
            null),
        clock.instant());
    cameBack(caseNumber);
    assertThat(open(CLERK, caseNumber)).containsExactly(PortRevenueProcess.Task.RESOLVE_REJECTION);
    Map<String, Object> anew =
        Map.of("resolution", "REISSUE", "correction", "A new account", "payeeName", "Acme");
    assertThatThrownBy(() -> steps.resolve(caseNumber, anew))
        .hasMessageContaining("nothingPaid must be confirmed");
    Map<String, Object> confirmed = new HashMap<>(anew);
    confirmed.put("nothingPaid", true);
    steps.resolve(caseNumber, confirmed);
    steps.approveInstruction(caseNumber);
    steps.handOff(caseNumber);
    say(paid + ".2", "738.75");
    assertThat(
            jdbc.sql(
                    "select concat_ws(' ', id, status, payee, replaces, rejection_code, rejected_on)"
                        + " from revenue_instruction where case_number = ? order by id")
                .param(caseNumber)
                .query(String.class)
                .list())
        .containsExactly(
            paid + " SETTLED Example Imports, Inc. ACCOUNT_CLOSED 2026-03-12",
            paid + ".2 SETTLED Acme " + paid);
  }

  private void cameBack(String caseNumber) {
    reconciliation.run(PORT);
    work.complete(
        CLERK,
        caseNumber,
        ReconciliationProcess.Task.RESOLVE_DIFFERENCE,
        Map.of("differenceFound", "CAME_BACK", "differenceReason", "Its bank sent it back"));
  }

  @Test
  void theSameAgainIsNoDifference() {
    String caseNumber = settled();
    say(caseNumber + "-R1", "738.75");
    assertThat(reconciliation.run(PORT).differences()).isZero();
    assertThat(open(CLERK, caseNumber)).isEmpty();
  }

  @Test
  void whatComesAgainWithOtherWordsIsLookedAtAgain() {
    String caseNumber = settled();
    String id = say(caseNumber + "-R1", "738.75");
    assertThat(reconciliation.run(PORT).differences()).isZero();
    say(id, caseNumber + "-R1", "738.75");
    assertThat(reconciliation.run(PORT).differences()).isZero();
    say(id, caseNumber + "-R1", "7387.50");
    assertThat(reconciliation.run(PORT).differences()).isEqualTo(1);
    assertThat(
            facts(CLERK, caseNumber, ReconciliationProcess.Task.RESOLVE_DIFFERENCE)
                .get("messages")
                .toString())
        .contains("came 3 times, also as: %s-R1 settled $7387.50 2026-03-10".formatted(caseNumber));
    work.complete(CLERK, caseNumber, ReconciliationProcess.Task.RESOLVE_DIFFERENCE, REASON);
    // The same other words are known; others are not.
    say(id, caseNumber + "-R1", "7387.50");
    assertThat(reconciliation.run(PORT).differences()).isZero();
    say(id, caseNumber + "-R1", "1.00");
    assertThat(reconciliation.run(PORT).differences()).isEqualTo(1);
  }

  @Test
  void whatNobodyToldThePortIsForItsCashiers() {
    String unknown = "R-" + UUID.randomUUID();
    say(unknown, "12.00");
    say(unknown, "12.00");
    assertThat(reconciliation.run(PORT).differences()).isEqualTo(1);
    String key = PORT + "/" + unknown;
    String cashier = Pools.cashiers(PORT);
    assertThat(open(CLERK, key)).isEmpty();
    assertThat(facts(cashier, key, ReconciliationProcess.Task.RESOLVE_UNKNOWN))
        .containsEntry("caseNumber", "none")
        .containsEntry("told", "nothing");
    work.complete(cashier, key, ReconciliationProcess.Task.RESOLVE_UNKNOWN, REASON);
    assertThat(
            jdbc.sql("select resolved_by from revenue_difference where instruction = ?")
                .param(unknown)
                .query(String.class)
                .list())
        .containsExactly(cashier);
  }

  /** The timer of the day starts the run, which takes a hundred messages in a job. */
  @Test
  void theRunOfTheDayGoesOnUntilNothingIsLeft() {
    reconciliation.run(null);
    for (int number = 0; number < 101; number++) {
      say("R-" + UUID.randomUUID(), "1.00");
    }
    Job morning =
        management
            .createJobQuery()
            .processDefinitionKey(ReconciliationProcess.ID)
            .activityId(ReconciliationProcess.Timer.DAY_BEGINS)
            .singleResult();
    management.executeJob(morning.getId());
    int jobs = 0;
    for (Job next = running(); next != null; next = running()) {
      management.executeJob(next.getId());
      jobs++;
    }
    assertThat(jobs).isEqualTo(2);
    assertThat(reconciliation.run(PORT).differences()).isZero();
    assertThat(
            runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(ReconciliationProcess.ID)
                .variableValueEquals("port", PORT)
                .count())
        .isGreaterThanOrEqualTo(101);
  }

  private Job running() {
    return management
        .createJobQuery()
        .processDefinitionKey(ReconciliationProcess.ID)
        .activityId(ReconciliationProcess.Handoff.RECONCILE)
        .singleResult();
  }

  private Map<String, Object> facts(String person, String key, String task) {
    String id = work.only(person, key, task).getId();
    return as.get(person, () -> forms.getTaskFormVariables(id));
  }
}
