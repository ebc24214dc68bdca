package org.centerline.durability;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.centerline.engine.Time;
import org.centerline.testing.EntryNumbers;

/**
 * The people of the fault test: they file, decide and mend until nothing is left to do, and do
 * again what was not answered.
 */
final class Office implements AutoCloseable {

  /** What each protest's entries are refunded together; no round part for each of ten ports. */
  static final String REFUND = "1234.57";

  private static final int PEOPLE = 4;
  private static final String SPECIALIST = "electronics-import-specialist";
  private static final String SUPERVISOR = "electronics-supervisor";
  private static final String MENDER = "electronics-entry-specialist";
  private static final Map<String, Object> PROPOSAL =
      Map.of("outcome", "ALLOWED", "reason", "Classifiable under 8471.", "refundDuty", REFUND);

  private final List<Clerk> clerks;
  private final Ports ports;
  private final Books books;
  private final Random chance;
  private final Map<String, String> unfiled = new ConcurrentSkipListMap<>();
  private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
  private final AtomicInteger filed = new AtomicInteger();
  private final AtomicLong answered = new AtomicLong();
  private final AtomicLong unanswered = new AtomicLong();
  private final AtomicLong retried = new AtomicLong();

  /** The work of one person that the application may not answer. */
  private interface Act {
    void perform() throws IOException;
  }

  /** An office that works at these nodes. */
  Office(List<Node> nodes, Ports ports, Books books, Random chance) {
    this.clerks = nodes.stream().map(node -> new Clerk(node.address())).toList();
    this.ports = ports;
    this.books = books;
    this.chance = chance;
  }

  /** So many more protests are to be filed, each over an entry at every port. */
  void plan(int protests) {
    for (int i = 0; i < protests; i++) {
      unfiled.put("fault-%05d".formatted(filed.incrementAndGet()), protest());
    }
  }

  /** Does once what there is to do. */
  void work(int nodes) {
    List<Callable<Void>> acts = new ArrayList<>();
    unfiled.forEach((key, protest) -> acts.add(act(() -> file(key, protest, nodes))));
    for (String task : tasks(SPECIALIST, "task_reviewProtest", nodes)) {
      acts.add(act(() -> clerk(nodes).complete(SPECIALIST, task, PROPOSAL)));
    }
    for (String task : tasks(SUPERVISOR, "task_approveDetermination", nodes)) {
      acts.add(act(() -> clerk(nodes).complete(SUPERVISOR, task, Map.of("approval", "APPROVE"))));
    }
    for (String task : tasks(MENDER, "task_resolveRejection", nodes)) {
      acts.add(act(() -> mend(task, nodes)));
    }
    acts.add(act(() -> retried.addAndGet(clerk(nodes).retryIncidents())));
    try {
      people.invokeAll(acts);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Callable<Void> act(Act act) {
    return () -> {
      try {
        act.perform();
        answered.incrementAndGet();
      } catch (IOException e) {
        // A node was killed, or somebody else was faster: what is left shows in the next round.
        unanswered.incrementAndGet();
      }
      return null;
    };
  }

  private Clerk clerk(int nodes) {
    return clerks.get(chance.nextInt(nodes));
  }

  private List<String> tasks(String person, String kind, int nodes) {
    try {
      return clerk(nodes).tasks(person, kind);
    } catch (IOException gone) {
      return List.of();
    }
  }

  private void file(String key, String protest, int nodes) throws IOException {
    clerk(nodes).file(key, protest);
    unfiled.remove(key);
  }

  private void mend(String task, int nodes) throws IOException {
    String instruction = books.instructionOf(task);
    if (ports.hasSettled(instruction)) {
      // The message with the right amount settles it and ends the task.
      ports.correct(instruction);
    } else {
      clerk(nodes)
          .complete(
              MENDER,
              task,
              Map.of("resolution", "REISSUE", "correction", "The payee has enrolled."));
    }
  }

  /** How many acts were answered with success. */
  long answered() {
    return answered.get();
  }

  /** How many were not, and were done again. */
  long unanswered() {
    return unanswered.get();
  }

  /** How many incidents were retried. */
  long retried() {
    return retried.get();
  }

  /** How many protests were to be filed. */
  int protests() {
    return filed.get();
  }

  @Override
  public void close() {
    people.shutdownNow();
  }

  private String protest() {
    List<String> entries = new ArrayList<>();
    for (String port : Ports.CODES) {
      entries.add(
          """
          {"entryNumber": "%s", "port": "%s", "entryDate": "2025-01-15", "liquidationDate": "%s",
           "hts": ["8471300100"], "paid": "%d.%02d"}"""
              .formatted(
                  EntryNumbers.next(),
                  port,
                  LocalDate.now(Time.EASTERN).minusDays(30),
                  1000 + chance.nextInt(1000),
                  chance.nextInt(100)));
    }
    return """
        {"filer": {"name": "Harbor Brokerage", "role": "AGENT"},
         "importerNumber": "98-765432100", "decision": "CLASSIFICATION", "entries": [%s],
         "merchandise": "Optical sorting machines", "grounds": "Classifiable under 8471.",
         "claim": {"hts": "8471300100", "refund": "%s"}}"""
        .formatted(String.join(",", entries), REFUND);
  }
}
