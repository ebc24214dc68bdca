package org.centerline.revenue.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.centerline.revenue.InstructionStatus;
import org.centerline.revenue.PortRevenueProcess.Handoff;
import org.centerline.revenue.PortRevenueProcess.Timer;
import org.centerline.revenue.Revenue;
import org.centerline.revenue.RevenueInstruction;
import org.centerline.simulator.Fate;
import org.centerline.simulator.PortSimulator;
import org.centerline.simulator.Webhook;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Jobs;
import org.centerline.testing.Steps;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Many refunds through a port that does everything wrong by seeded chance, with its messages late,
 * shuffled and doubled: each is settled once for what was told, or a person has it.
 */
@CenterlineTest
class PortChaosTest {

  private static final String PORT = "5206";
  private static final List<Fate> FATES = List.of(Fate.values());
  private static final int REFUNDS = 40;
  private static final int ROUNDS = 40;

  private final Random chance = new Random(7);
  private final Map<Fate, Integer> seen = new TreeMap<>();
  private final List<Runnable> outgoing = new ArrayList<>();
  private final Cases cases;
  private final Steps steps;
  private final Jobs jobs;
  private final Revenue revenue;
  private final JdbcClient jdbc;
  private final PortSimulator simulator;

  PortChaosTest(
      Cases cases,
      Steps steps,
      Jobs jobs,
      Revenue revenue,
      JdbcClient jdbc,
      Clock clock,
      @LocalServerPort int local) {
    this.cases = cases;
    this.steps = steps;
    this.jobs = jobs;
    this.revenue = revenue;
    this.jdbc = jdbc;
    URI target = URI.create("http://localhost:%d/api/v1/ports/%s/messages".formatted(local, PORT));
    Webhook webhook = new Webhook(target, "k1", CenterlineTest.PORT_KEY, clock);
    simulator =
        new PortSimulator(
            0, clock, "k1", CenterlineTest.PORT_KEY, id -> draw(), outgoing::add, webhook::send);
  }

  private Fate draw() {
    Fate fate = FATES.get(chance.nextInt(FATES.size()));
    seen.merge(fate, 1, Integer::sum);
    return fate;
  }

  @Test
  void everyRefundIsSettledOnceOrAPersonHasIt() {
    jdbc.sql("insert into port_system (port, base_address, key_id) values (?, ?, 'k1')")
        .param(PORT)
        .param(simulator.address().toString())
        .update();
    try (simulator) {
      List<String> all = new ArrayList<>();
      for (int i = 0; i < REFUNDS; i++) {
        all.add(handedOff());
      }
      for (int round = 0; round < ROUNDS && !open(all).isEmpty(); round++) {
        open(all).forEach(this::work);
        deliverSome();
      }
      assertBooks(all);
    } finally {
      jdbc.sql("delete from port_system where port = ?").param(PORT).update();
    }
  }

  private String handedOff() {
    String caseNumber = cases.file(Filing.protest().entry(PORT, Filing.ENTERED, "1200.00"));
    steps.propose(caseNumber, "ALLOWED", "700.00");
    steps.approve(caseNumber);
    steps.sendNotice(caseNumber);
    steps.handOff(caseNumber);
    return caseNumber;
  }

  private void work(String caseNumber) {
    for (String element : List.of(Timer.ASK_DUE, Handoff.SEND_INSTRUCTION, Handoff.ASK_PORT)) {
      if (!jobs.at(caseNumber, element).isEmpty()) {
        try {
          jobs.run(caseNumber, element);
        } catch (RuntimeException thePortFailed) {
          // The job stays and is tried again in the next round, as the executor does.
        }
      }
    }
  }

  /** A part of what is on its way, in any order, some of it twice. */
  private void deliverSome() {
    Collections.shuffle(outgoing, chance);
    int some = outgoing.isEmpty() ? 0 : chance.nextInt(outgoing.size() + 1);
    List<Runnable> now = new ArrayList<>(outgoing.subList(0, some));
    outgoing.subList(0, some).clear();
    now.forEach(Runnable::run);
    now.stream().filter(message -> chance.nextInt(4) == 0).forEach(Runnable::run);
  }

  private List<String> open(List<String> all) {
    return revenue.of(all).stream()
        .filter(
            one ->
                one.status() != InstructionStatus.SETTLED
                    && one.status() != InstructionStatus.REJECTED)
        .map(RevenueInstruction::caseNumber)
        .toList();
  }

  private void assertBooks(List<String> all) {
    Map<InstructionStatus, List<RevenueInstruction>> ends =
        revenue.of(all).stream().collect(Collectors.groupingBy(RevenueInstruction::status));
    List<RevenueInstruction> settled = ends.getOrDefault(InstructionStatus.SETTLED, List.of());
    List<RevenueInstruction> people = ends.getOrDefault(InstructionStatus.REJECTED, List.of());
    System.out.printf(
        "refunds %d, requests %d, settled %d, with a person %d, fates %s%n",
        all.size(), simulator.received().size(), settled.size(), people.size(), seen);
    assertThat(settled.size() + people.size()).isEqualTo(REFUNDS);
    assertThat(settled).isNotEmpty();
    assertThat(people).isNotEmpty();
    assertThat(simulator.posted().keySet())
        .containsExactlyInAnyOrderElementsOf(
            revenue.of(all).stream().map(RevenueInstruction::id).toList());
    // 738.75 each (RefundInterestTest).
    assertThat(settled)
        .allSatisfy(
            one ->
                assertThat(simulator.posted().get(one.id()).get("totalCents").asLong())
                    .isEqualTo(73875));
    Map<String, Long> settlements =
        settled.stream()
            .flatMap(one -> cases.events(one.caseNumber()).stream())
            .filter("PORT_SETTLED"::equals)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    assertThat(settlements).containsEntry("PORT_SETTLED", (long) settled.size());
  }
}
