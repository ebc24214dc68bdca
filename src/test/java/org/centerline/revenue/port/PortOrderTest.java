package org.centerline.revenue.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.centerline.docket.CaseStatus;
import org.centerline.revenue.PortRevenueProcess.Handoff;
import org.centerline.revenue.ReconciliationProcess;
import org.centerline.revenue.RejectionReason;
import org.centerline.revenue.port.PortMessage.Kind;
import org.centerline.revenue.port.PortMessages.Receipt;
import org.centerline.revenue.reconciliation.Reconciliation;
import org.centerline.simulator.Fate;
import org.centerline.simulator.PortSimulator;
import org.centerline.statute.Money;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Jobs;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.centerline.testing.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever the order of a port's messages, the same is kept of them. 738.75 are told. */
@CenterlineTest
class PortOrderTest {

  private static final String PORT = "3126";
  private static final String CLERK = "electronics-entry-specialist";
  private static final String END = "status, settled_on, reference, ";
  private static final String SAID =
      "rejection_code, rejected_on, port_reason, port_standing, acknowledged_at is null as silent";

  private final Cases cases;
  private final Steps steps;
  private final Work work;
  private final Jobs jobs;
  private final Reconciliation reconciliation;
  private final PortMessages messages;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final PortSimulator simulator;

  PortOrderTest(
      Cases cases,
      Steps steps,
      Work work,
      Jobs jobs,
      Reconciliation reconciliation,
      PortMessages messages,
      JdbcClient jdbc,
      Clock clock) {
    this.cases = cases;
    this.steps = steps;
    this.work = work;
    this.jobs = jobs;
    this.reconciliation = reconciliation;
    this.messages = messages;
    this.jdbc = jdbc;
    this.clock = clock;
    // It takes what it is told, and says nothing by itself.
    this.simulator =
        new PortSimulator(
            0, clock, "k1", CenterlineTest.PORT_KEY, id -> Fate.ASKED, later -> {}, said -> {});
  }

  @BeforeEach
  void thePortHasASystem() {
    jdbc.sql("insert into port_system values (?, ?, 'k1', null)")
        .param(PORT)
        .param(simulator.address().toString())
        .update();
  }

  @AfterEach
  void thePortHasNoSystemAnyMore() {
    jdbc.sql("delete from port_system where port = ?").param(PORT).update();
    simulator.close();
  }

  private static final String ACKNOWLEDGED = "ACKNOWLEDGED";

  static Stream<List<String>> messages() {
    return Stream.of(
        List.of(ACKNOWLEDGED, "OTHER", "NO_BANK_DATA"),
        List.of("700.00", "38.75", "ACCOUNT_CLOSED"),
        List.of(ACKNOWLEDGED, "738.75"));
  }

  @ParameterizedTest
  @MethodSource("messages")
  void theEndIsTheSame(List<String> said) {
    assertThat(ends(said, END + SAID)).hasSize(1);
  }

  /**
   * One settlement of the whole ends the case, before or after what contradicts it, and that is one
   * difference for a person: neither is a second payment begun nor a rejection left over.
   */
  @ParameterizedTest
  @MethodSource("contradictions")
  void theCaseEndsTheSameAndOnePersonLooks(List<String> said) {
    Set<Map<String, Object>> ends = new HashSet<>();
    Set<List<String>> tasks = new HashSet<>();
    for (List<String> order : orders(said)) {
      String caseNumber = handedOff();
      jobs.run(caseNumber, Handoff.SEND_INSTRUCTION);
      order.forEach(one -> messages.take(PORT, message(caseNumber + "-R1", one), clock.instant()));
      reconciliation.run(PORT);
      ends.add(end(caseNumber + "-R1", END + SAID));
      tasks.add(work.of(CLERK, caseNumber).stream().map(Task::getTaskDefinitionKey).toList());
      assertThat(cases.get(caseNumber).status()).as("%s", order).isEqualTo(CaseStatus.CLOSED);
    }
    assertThat(ends).hasSize(1);
    assertThat(ends.iterator().next())
        .containsEntry("status", "SETTLED")
        .containsEntry("reference", "ACH 738.75")
        .containsEntry("port_standing", "DISPUTED");
    assertThat(tasks).containsExactly(List.of(ReconciliationProcess.Task.RESOLVE_DIFFERENCE));
  }

  static Stream<List<String>> contradictions() {
    return Stream.of(
        List.of("738.75", "1.00", "NO_BANK_DATA"),
        List.of("738.75", "ACCOUNT_CLOSED", ACKNOWLEDGED),
        List.of("700.00", "38.75", "738.75"));
  }

  @Test
  void whatComesAfterAHundredMessagesCounts() {
    String instruction = handedOff() + "-R1";
    for (int copy = 0; copy < 100; copy++) {
      messages.take(PORT, message(instruction, ACKNOWLEDGED), clock.instant());
    }
    messages.take(PORT, message(instruction, "738.75"), clock.instant());
    assertThat(
            jdbc.sql("select status from revenue_instruction where id = ?")
                .param(instruction)
                .query(String.class)
                .single())
        .isEqualTo("SETTLED");
  }

  /** A port that answers before it has been told is answered; it says it again and is heard. */
  @Test
  void whatCameTooEarlyCountsWhenItComesAgain() {
    String caseNumber = cases.file(Filing.protest().entry(PORT, Filing.ENTERED, "1200.00"));
    PortMessage early = message(caseNumber + "-R1", "738.75");
    assertThat(messages.take(PORT, early, clock.instant())).isEqualTo(Receipt.UNKNOWN_INSTRUCTION);
    handOff(caseNumber);
    assertThat(messages.take(PORT, early, clock.instant())).isEqualTo(Receipt.APPLIED);
    assertThat(messages.take(PORT, early, clock.instant())).isEqualTo(Receipt.DUPLICATE);
    assertThat(
            jdbc.sql("select status from revenue_instruction where id = ?")
                .param(caseNumber + "-R1")
                .query(String.class)
                .single())
        .isEqualTo("SETTLED");
  }

  private Set<Map<String, Object>> ends(List<String> said, String columns) {
    Set<Map<String, Object>> ends = new HashSet<>();
    for (List<String> order : orders(said)) {
      String instruction = handedOff() + "-R1";
      order.forEach(one -> messages.take(PORT, message(instruction, one), clock.instant()));
      ends.add(end(instruction, columns));
    }
    return ends;
  }

  private Map<String, Object> end(String instruction, String columns) {
    return jdbc.sql("select %s from revenue_instruction where id = ?".formatted(columns))
        .param(instruction)
        .query()
        .singleRow();
  }

  private static List<List<String>> orders(List<String> said) {
    if (said.isEmpty()) {
      return List.of(List.of());
    }
    List<List<String>> orders = new ArrayList<>();
    for (String last : said) {
      List<String> others = said.stream().filter(one -> !one.equals(last)).toList();
      orders(others)
          .forEach(order -> orders.add(Stream.concat(order.stream(), Stream.of(last)).toList()));
    }
    return orders;
  }

  private static PortMessage message(String instruction, String said) {
    String id = UUID.randomUUID().toString();
    if (said.equals(ACKNOWLEDGED)) {
      return new PortMessage(id, instruction, Kind.ACKNOWLEDGED, null, null, null, null, null);
    }
    if (said.contains(".")) {
      return new PortMessage(
          id, instruction, Kind.SETTLED, Money.of(said), Today.FIRST, "ACH " + said, null, null);
    }
    RejectionReason code = RejectionReason.valueOf(said);
    return new PortMessage(id, instruction, Kind.REJECTED, null, null, null, code, null);
  }

  private String handedOff() {
    String caseNumber = cases.file(Filing.protest().entry(PORT, Filing.ENTERED, "1200.00"));
    handOff(caseNumber);
    return caseNumber;
  }

  private void handOff(String caseNumber) {
    steps.propose(caseNumber, "ALLOWED", "700.00");
    steps.approve(caseNumber);
    steps.sendNotice(caseNumber);
    steps.handOff(caseNumber);
  }
}
