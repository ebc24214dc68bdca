package org.centerline.revenue.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.centerline.docket.CaseStatus;
import org.centerline.revenue.InstructionStatus;
import org.centerline.revenue.PortRevenueProcess;
import org.centerline.revenue.PortRevenueProcess.Handoff;
import org.centerline.revenue.PortRevenueProcess.Timer;
import org.centerline.revenue.RefundInterestTest;
import org.centerline.revenue.Revenue;
import org.centerline.revenue.RevenueInstruction;
import org.centerline.revenue.Settlements;
import org.centerline.revenue.reconciliation.Reconciliation;
import org.centerline.simulator.Fate;
import org.centerline.simulator.PortSimulator;
import org.centerline.simulator.Webhook;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Jobs;
import org.centerline.testing.Rates;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.centerline.testing.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Refunds through a port whose system misbehaves in every way: each is settled once, or a person
 * finds out. 700.00 with 281 days of interest at 7 % are 738.75 ({@link RefundInterestTest}).
 */
@CenterlineTest
class PortSystemPathsTest {

  private static final String PORT = "2605";

  private final Cases cases;
  private final Steps steps;
  private final Jobs jobs;
  private final Work work;
  private final Reconciliation reconciliation;
  private final Revenue revenue;
  private final Settlements settlements;
  private final RuntimeService runtime;
  private final ManagementService management;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final Today today;
  private final Rates rates;
  private final Deque<Fate> fates = new ArrayDeque<>();
  private final Deque<Runnable> outgoing = new ArrayDeque<>();
  private final List<Integer> answers = new ArrayList<>();
  private final PortSimulator simulator;
  private final Webhook webhook;
  private boolean atOnce;

  PortSystemPathsTest(
      Cases cases,
      Steps steps,
      Jobs jobs,
      Work work,
      Reconciliation reconciliation,
      Revenue revenue,
      Settlements settlements,
      RuntimeService runtime,
      ManagementService management,
      JdbcClient jdbc,
      Clock clock,
      Today today,
      Rates rates,
      @LocalServerPort int local) {
    this.cases = cases;
    this.steps = steps;
    this.jobs = jobs;
    this.work = work;
    this.reconciliation = reconciliation;
    this.revenue = revenue;
    this.settlements = settlements;
    this.runtime = runtime;
    this.management = management;
    this.clock = clock;
    this.today = today;
    this.rates = rates;
    this.jdbc = jdbc;
    URI target = URI.create("http://localhost:%d/api/v1/ports/%s/messages".formatted(local, PORT));
    webhook = new Webhook(target, "k1", CenterlineTest.PORT_KEY, clock);
    simulator =
        new PortSimulator(
            0,
            clock,
            "k1",
            CenterlineTest.PORT_KEY,
            id -> fates.size() > 1 ? fates.pop() : fates.peek(),
            this::later,
            message -> {
              HttpResponse<String> answer = webhook.send(message);
              answers.add(answer.statusCode());
            });
  }

  @BeforeEach
  void thePortHasASystem() {
    jdbc.sql("insert into port_system (port, base_address, key_id) values (?, ?, 'k1')")
        .param(PORT)
        .param(simulator.address().toString())
        .update();
  }

  @AfterEach
  void thePortHasNoSystemAnyMore() {
    jdbc.sql("delete from port_system where port = ?").param(PORT).update();
    simulator.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"FINE", "TWICE", "OUT_OF_ORDER", "UNKNOWN", "HALF_A_BODY"})
  void whateverItsMessagesDoItIsSettledOnce(Fate fate) {
    String caseNumber = handedOff(fate);
    jobs.run(caseNumber, Handoff.SEND_INSTRUCTION);
    deliver();
    assertThat(answers).isNotEmpty().allMatch(status -> status == 200);
    assertSettledOnce(caseNumber);
  }

  @ParameterizedTest
  @EnumSource(names = {"ERROR", "ERROR_AFTER_POSTING", "SILENT"})
  void whatItDoesNotTakeIsSentAgainUnderTheSameNumber(Fate fate) {
    String caseNumber = handedOff(fate, Fate.FINE);
    assertThatThrownBy(() -> jobs.run(caseNumber, Handoff.SEND_INSTRUCTION)).isNotNull();
    // Its messages may come before we know that it has the instruction.
    deliver();
    jobs.run(caseNumber, Handoff.SEND_INSTRUCTION);
    deliver();
    assertThat(simulator.received()).containsExactly(caseNumber + "-R1", caseNumber + "-R1");
    assertSettledOnce(caseNumber);
  }

  /**
   * After 1, 5, 15 minutes, 1 and 4 hours; then an operator sets the retries in Cockpit, and the
   * job does not wait once more.
   */
  @Test
  void aPortThatIsDownIsTriedWithGrowingWaitsUntilAnIncidentAsksForAPerson() {
    String caseNumber = handedOff(Fate.ERROR);
    List<Long> waits = new ArrayList<>();
    while (sending(caseNumber).getRetries() > 0) {
      assertThatThrownBy(() -> jobs.run(caseNumber, Handoff.SEND_INSTRUCTION)).isNotNull();
      Job failed = sending(caseNumber);
      if (failed.getRetries() > 0) {
        waits.add(
            Duration.between(clock.instant(), failed.getDuedate().toInstant())
                .plusSeconds(30)
                .toMinutes());
      }
    }
    assertThat(waits).containsExactly(1L, 5L, 15L, 60L, 240L, 0L);
    assertThat(sending(caseNumber).getDuedate())
        .isBefore(Date.from(clock.instant().plusSeconds(10)));
    assertThat(incidents(caseNumber)).isEqualTo(1);
    fates.clear();
    fates.add(Fate.FINE);
    management.setJobRetries(sending(caseNumber).getId(), 1);
    jobs.run(caseNumber, Handoff.SEND_INSTRUCTION);
    assertThat(incidents(caseNumber)).isZero();
    deliver();
    assertSettledOnce(caseNumber);
  }

  private Job sending(String caseNumber) {
    return jobs.at(caseNumber, Handoff.SEND_INSTRUCTION).get(0);
  }

  private long incidents(String caseNumber) {
    return runtime.createIncidentQuery().activityId(Handoff.SEND_INSTRUCTION).list().stream()
        .filter(
            incident ->
                runtime
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(caseNumber)
                    .list()
                    .stream()
                    .anyMatch(one -> one.getId().equals(incident.getProcessInstanceId())))
        .count();
  }

  /** Before our own transaction that sends it has ended, and its process waits for an answer. */
  @Test
  void anAnswerThatOvertakesTheSendingIsFound() {
    atOnce = true;
    String caseNumber = handedOff(Fate.FINE);
    jobs.run(caseNumber, Handoff.SEND_INSTRUCTION);
    assertThat(answers).containsExactly(200, 200);
    assertSettledOnce(caseNumber);
  }

  @Test
  void aPortThatSaysNothingIsAsked() {
    String caseNumber = handedOff(Fate.ASKED);
    jobs.run(caseNumber, Handoff.SEND_INSTRUCTION);
    assertThat(outgoing).isEmpty();
    jobs.run(caseNumber, Timer.ASK_DUE);
    jobs.run(caseNumber, Handoff.ASK_PORT);
    assertSettledOnce(caseNumber);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"messages\":null}", "{\"messages\":[null]}"})
  void anAnswerWithoutMessagesSaysSoToAnOperator(String answer) {
    String caseNumber = handedOff(Fate.ASKED);
    jobs.run(caseNumber, Handoff.SEND_INSTRUCTION);
    simulator.answerWith(answer);
    jobs.run(caseNumber, Timer.ASK_DUE);
    assertThatThrownBy(() -> jobs.run(caseNumber, Handoff.ASK_PORT))
        .hasMessageContaining("Port 2605 answered without the list /messages");
  }

  @Test
  void whatCannotBeReadDoesNotHoldUpWhatCan() {
    String caseNumber = handedOff(Fate.ASKED);
    jobs.run(caseNumber, Handoff.SEND_INSTRUCTION);
    String bad = "{\"messageId\":\"b\",\"kind\":\"ACKNOWLEDGED\"}";
    simulator.answerWith("{\"messages\":[%s]}".formatted(bad));
    jobs.run(caseNumber, Timer.ASK_DUE);
    assertThatThrownBy(() -> jobs.run(caseNumber, Handoff.ASK_PORT))
        .hasMessageContaining("The system of port 2605, asked of %s-R1".formatted(caseNumber))
        .hasMessageContaining("/messages/0/instruction: A value is needed.");
    simulator.answerWith(
        "{\"messages\":[%s,%s]}"
            .formatted(bad, settled(caseNumber, "738.75", Today.FIRST, "ACH 4711")));
    jobs.run(caseNumber, Handoff.ASK_PORT);
    assertSettledOnce(caseNumber);
    assertThat(cases.events(caseNumber)).containsOnlyOnce("PORT_UNREADABLE");
  }

  @Test
  void aPortThatForgotItIsToldAgainWhenItIsAsked() {
    String caseNumber = handedOff(Fate.ASKED);
    jobs.run(caseNumber, Handoff.SEND_INSTRUCTION);
    simulator.forget();
    fates.clear();
    fates.add(Fate.FINE);
    jobs.run(caseNumber, Timer.ASK_DUE);
    jobs.run(caseNumber, Handoff.ASK_PORT);
    deliver();
    assertSettledOnce(caseNumber);
  }

  @Test
  void whatItRejectsGoesBackAndTheNewOneHasANumberOfItsOwn() {
    String caseNumber = handedOff(Fate.REJECTED, Fate.FINE);
    jobs.run(caseNumber, Handoff.SEND_INSTRUCTION);
    deliver();
    assertThat(only(caseNumber).portReason())
        .isEqualTo("The payee has no valid bank data: No account is enrolled");
    steps.resolve(
        caseNumber, Map.of("resolution", "REISSUE", "correction", "The payee has enrolled"));
    steps.handOff(caseNumber);
    jobs.run(caseNumber, Handoff.SEND_INSTRUCTION);
    deliver();
    List<RevenueInstruction> both = revenue.of(List.of(caseNumber));
    assertThat(both)
        .extracting(RevenueInstruction::status)
        .containsExactly(InstructionStatus.CANCELLED, InstructionStatus.SETTLED);
    assertThat(simulator.posted().get(both.get(1).id()).get("replaces").asText())
        .isEqualTo(both.get(0).id());
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
  }

  @Test
  void anotherAmountIsForAPersonWhoCannotCallItSettled() {
    String caseNumber = handedOff(Fate.WRONG_AMOUNT);
    jobs.run(caseNumber, Handoff.SEND_INSTRUCTION);
    deliver();
    RevenueInstruction instruction = only(caseNumber);
    assertThat(instruction.status()).isEqualTo(InstructionStatus.REJECTED);
    assertThat(instruction.portReason())
        .isEqualTo(
            "The port's system was told $738.75 and says that it settled"
                + " $738.76 on 2026-03-10 (ACH 4711)");
    assertThatThrownBy(() -> settledAfterAll(caseNumber))
        .hasMessageContaining("No message of the port says");
  }

  /** What the port says it paid is not told a second time before somebody has asked. */
  @Test
  void whatIsSaidToBeSettledIsIssuedAnewOnlyWhereThePortConfirmsThatNothingWasPaid() {
    String caseNumber = handedOff(Fate.WRONG_AMOUNT, Fate.FINE);
    jobs.run(caseNumber, Handoff.SEND_INSTRUCTION);
    deliver();
    Map<String, Object> anew = Map.of("resolution", "REISSUE", "correction", "Posted by mistake");
    assertThatThrownBy(() -> steps.resolve(caseNumber, anew))
        .hasMessageContaining("nothingPaid must be confirmed");
    assertThat(revenue.of(List.of(caseNumber))).hasSize(1);
    Map<String, Object> confirmed = new HashMap<>(anew);
    confirmed.put("nothingPaid", true);
    steps.resolve(caseNumber, confirmed);
    steps.handOff(caseNumber);
    jobs.run(caseNumber, Handoff.SEND_INSTRUCTION);
    deliver();
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
  }

  /** As it would be had the settlement come first: what the port says otherwise is a difference. */
  @Test
  void aSettlementAfterARejectionSettlesItAndTheContradictionIsForAPerson() {
    String caseNumber = handedOff(Fate.REJECTED);
    jobs.run(caseNumber, Handoff.SEND_INSTRUCTION);
    deliver();
    simulator.saySettled(caseNumber + "-R1", 73875);
    deliver();
    assertThat(only(caseNumber).portReason()).contains("says that it settled $738.75");
    assertThat(cases.events(caseNumber))
        .containsSubsequence("PORT_REJECTED", "PORT_SETTLED", "PORT_CONTRADICTS");
    assertSettledOnce(caseNumber);
    assertThat(differences(caseNumber)).isEqualTo(1);
  }

  /** Of February 20 2027; the table ends with 2026 ({@code LateRefundTest}). */
  @Test
  void aLatePaymentWithoutARateIsForAPersonWhoGoesOnOnceTheTableIsLonger() {
    String caseNumber = handedOff(Fate.FINE);
    today.is(LocalDate.of(2027, 2, 20));
    jobs.run(caseNumber, Handoff.SEND_INSTRUCTION);
    deliver();
    assertThat(answers).isNotEmpty().allMatch(status -> status == 200);
    assertThat(only(caseNumber).status()).isEqualTo(InstructionStatus.REJECTED);
    assertThat(only(caseNumber).portReason())
        .isEqualTo(
            "The port's system says that it settled it. No interest rate is known for 2027-02-02;"
                + " the table ends on 2026-12-31.");
    assertThatThrownBy(() -> settledAfterAll(caseNumber)).hasMessageContaining("the table ends on");
    rates.withYear2027(() -> settledAfterAll(caseNumber));
    assertThat(revenue.of(List.of(caseNumber)))
        .extracting(RevenueInstruction::status, one -> one.total().toString())
        .containsExactly(
            tuple(InstructionStatus.SETTLED, "738.75"), tuple(InstructionStatus.CREATED, "46.30"));
    steps.handOff(caseNumber);
    jobs.run(caseNumber, Handoff.SEND_INSTRUCTION);
    deliver();
    assertThat(simulator.posted().get(caseNumber + "-R1-I").get("totalCents").asLong())
        .isEqualTo(4630);
    assertThat(simulator.posted().get(caseNumber + "-R1-I").at("/entries/0").asText())
        .isEqualTo(entryOf(caseNumber));
    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list())
        .isEmpty();
  }

  @Test
  void aMistypedDayDoesNotStandInTheWayOfTheOneThatPutsItRight() {
    String caseNumber = handedOff(Fate.ASKED);
    say(caseNumber, "738.75", Today.FIRST.minusDays(7), "ACH 1");
    assertThat(only(caseNumber).portReason()).contains("cannot have been settled on 2026-03-03");
    assertThatThrownBy(() -> settledAfterAll(caseNumber))
        .hasMessageContaining("No message of the port says");
    work.handBack(
        "electronics-entry-specialist", caseNumber, PortRevenueProcess.Task.RESOLVE_REJECTION);
    say(caseNumber, "738.75", Today.FIRST, "ACH 2");
    assertThat(only(caseNumber).settledOn()).isEqualTo(Today.FIRST);
    assertThat(only(caseNumber).reference()).isEqualTo("ACH 2");
  }

  /** 700.00 and 38.75 are 738.75. */
  @Test
  void partsThatMakeTheWholeAreSettledWithTheLastOfThem() {
    String caseNumber = handedOff(Fate.ASKED);
    today.is(Today.FIRST.plusDays(2));
    say(caseNumber, "38.75", Today.FIRST.plusDays(2), "ACH 2");
    assertThatThrownBy(() -> settledAfterAll(caseNumber))
        .hasMessageContaining("No message of the port says");
    say(caseNumber, "700.00", Today.FIRST.plusDays(1), "ACH 1");
    assertThat(only(caseNumber).portReason())
        .contains("$700.00 on 2026-03-11 (ACH 1), $38.75 on 2026-03-12 (ACH 2)");
    settledAfterAll(caseNumber);
    assertThat(only(caseNumber).settledOn()).isEqualTo(Today.FIRST.plusDays(2));
    assertThat(only(caseNumber).reference()).isEqualTo("ACH 2");
    // Who said so has seen what the port says.
    assertThat(differences(caseNumber)).isZero();
  }

  private long differences(String caseNumber) {
    reconciliation.run(PORT);
    reconciliation.run(PORT);
    return jdbc.sql("select count(*) from revenue_difference where case_number = ?")
        .param(caseNumber)
        .query(Long.class)
        .single();
  }

  private void say(String caseNumber, String amount, LocalDate on, String reference) {
    String message = settled(caseNumber, amount, on, reference);
    assertThat(webhook.send(message).statusCode()).isEqualTo(200);
    if (!jobs.at(caseNumber, Handoff.SEND_INSTRUCTION).isEmpty()) {
      jobs.run(caseNumber, Handoff.SEND_INSTRUCTION);
    }
  }

  private static String settled(String caseNumber, String amount, LocalDate on, String reference) {
    return "{\"messageId\":\"%s\",\"instruction\":\"%s-R1\",\"kind\":\"SETTLED\",\"amount\":\"%s\",\"settledOn\":\"%s\",\"reference\":\"%s\"}"
        .formatted(UUID.randomUUID(), caseNumber, amount, on, reference);
  }

  @Test
  void thePortIsToldWhatItNeeds() {
    String caseNumber = handedOff(Fate.FINE);
    jobs.run(caseNumber, Handoff.SEND_INSTRUCTION);
    var told = simulator.posted().get(caseNumber + "-R1");
    assertThat(told.get("kind").asText()).isEqualTo("REFUND");
    assertThat(told.get("entries")).hasSize(1);
    assertThat(told.at("/entries/0").asText()).isEqualTo(entryOf(caseNumber));
    assertThat(told.at("/payee/name").asText()).isEqualTo("Example Imports, Inc.");
    assertThat(told.at("/lines/0/classCode").asText()).isEqualTo("DUTY");
    assertThat(told.at("/lines/0/cents").asLong()).isEqualTo(70000);
    assertThat(told.at("/interest/0/from").asText()).isEqualTo("2025-06-02");
    assertThat(told.at("/interest/0/to").asText()).isEqualTo("2026-03-10");
    assertThat(told.at("/interest/0/cents").asLong()).isEqualTo(3875);
    assertThat(told.get("totalCents").asLong()).isEqualTo(73875);
    assertThat(told.get("dueOn").asText()).isEqualTo("2026-04-09");
    assertThat(told.get("liquidatedOn").asText()).isEqualTo("2026-03-10");
    assertThat(told.get("teamCode").asText()).isEqualTo("007");
    assertThat(told.get("caseNumber").asText()).isEqualTo(caseNumber);
    assertThat(told.get("preparedBy").asText()).isEqualTo("electronics-supervisor");
    deliver();
    assertSettledOnce(caseNumber);
  }

  private String entryOf(String caseNumber) {
    return jdbc.sql("select entry_number from protest_entry where case_number = ?")
        .param(caseNumber)
        .query(String.class)
        .single();
  }

  /** Whom the hand-off told works it: otherwise both would pay. */
  @Test
  void aPortThatGetsASystemLeavesToItsCashiersWhatTheyHave() {
    jdbc.sql("delete from port_system where port = ?").param(PORT).update();
    String caseNumber = handedOff(Fate.FINE);
    thePortHasASystem();
    simulator.saySettled(caseNumber + "-R1", 73875);
    deliver();
    assertThat(answers).containsExactly(200);
    assertThat(only(caseNumber).status()).isEqualTo(InstructionStatus.SENT);
    steps.acknowledge(caseNumber, PORT);
    steps.settle(caseNumber, PORT);
    assertThat(only(caseNumber).reference()).isEqualTo("ACH 42");
    assertThat(cases.events(caseNumber)).containsOnlyOnce("PORT_SETTLED");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
  }

  @Test
  void aSystemThatIsGivenUpEndsWhatItHasAndTakesNoMore() {
    String caseNumber = handedOff(Fate.FINE);
    jdbc.sql("update port_system set takes_new = false where port = ?").param(PORT).update();
    String next = handedOff(Fate.FINE);
    assertThat(jobs.at(next, Handoff.SEND_INSTRUCTION)).isEmpty();
    steps.acknowledge(next, PORT);
    jobs.run(caseNumber, Handoff.SEND_INSTRUCTION);
    deliver();
    assertSettledOnce(caseNumber);
  }

  @Test
  void whatIsSettledIsNotSettledAgain() {
    String caseNumber = handedOff(Fate.FINE);
    jobs.run(caseNumber, Handoff.SEND_INSTRUCTION);
    deliver();
    assertThatThrownBy(
            () -> settlements.settle(caseNumber, caseNumber + "-R1", Today.FIRST, "ACH 9"))
        .hasMessageContaining("has been settled");
    assertSettledOnce(caseNumber);
  }

  private String handedOff(Fate... first) {
    fates.addAll(List.of(first));
    String caseNumber = cases.file(Filing.protest().entry(PORT, Filing.ENTERED, "1200.00"));
    steps.propose(caseNumber, "ALLOWED", "700.00");
    steps.approve(caseNumber);
    steps.sendNotice(caseNumber);
    steps.handOff(caseNumber);
    return caseNumber;
  }

  private void later(Runnable work) {
    if (atOnce) {
      work.run();
    } else {
      outgoing.add(work);
    }
  }

  private void deliver() {
    while (!outgoing.isEmpty()) {
      outgoing.pop().run();
    }
  }

  private void settledAfterAll(String caseNumber) {
    steps.resolve(
        caseNumber,
        Map.of("resolution", "SETTLED_AFTER_ALL", "correction", "The port says it was paid"));
  }

  private RevenueInstruction only(String caseNumber) {
    return revenue.of(List.of(caseNumber)).get(0);
  }

  private void assertSettledOnce(String caseNumber) {
    RevenueInstruction instruction = only(caseNumber);
    assertThat(instruction.status()).isEqualTo(InstructionStatus.SETTLED);
    assertThat(instruction.reference()).isEqualTo("ACH 4711");
    assertThat(cases.events(caseNumber)).containsOnlyOnce("PORT_SETTLED");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(simulator.posted()).containsOnlyKeys(instruction.id());
    List<ProcessInstance> running =
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list();
    assertThat(running).isEmpty();
  }
}
