package org.centerline.durability;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.centerline.engine.Time;
import org.centerline.testing.EntryNumbers;

/**
 * Several people who file and decide until the application no longer answers, with a ledger of what
 * it answered with success.
 */
final class Rush {

  private static final int PEOPLE = 4;
  private static final List<String> PORTS = List.of("2704", "4601");

  /** What was sent, by idempotency key, answered or not. */
  final Map<String, String> sent = new ConcurrentSkipListMap<>();

  /** What was answered, by idempotency key. */
  final Map<String, String> answered = new ConcurrentSkipListMap<>();

  /** Case numbers by the review tasks whose completion was answered. */
  final Map<String, String> completed = new ConcurrentHashMap<>();

  private final AtomicInteger sequence = new AtomicInteger();
  private List<Thread> people = List.of();

  /** Lets everybody work until the application is gone. */
  void begin(ChildApplication application) {
    Clerk clerk = new Clerk(application.address());
    List<Thread> started = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      started.add(start(clerk));
    }
    people = started;
  }

  private Thread start(Clerk clerk) {
    Thread person = new Thread(() -> work(clerk), "person");
    person.start();
    return person;
  }

  private void work(Clerk clerk) {
    try {
      while (true) {
        int number = sequence.incrementAndGet();
        String key = "key-" + number;
        String protest = protest(PORTS.get(number % PORTS.size()));
        sent.put(key, protest);
        String answer = clerk.file(key, protest);
        answered.put(key, answer);
        JsonNode filed = clerk.read(answer);
        String task = filed.at("/tasks/0/id").asText();
        clerk.deny(task);
        completed.put(task, filed.get("caseNumber").asText());
      }
    } catch (IOException gone) {
      // The application was killed; what it had not answered is in sent and not in answered.
    }
  }

  /** Waits until everybody has noticed that the application is gone. */
  void end() throws InterruptedException {
    for (Thread person : people) {
      person.join(60_000);
    }
  }

  static String protest(String port) {
    return """
        {"filer": {"name": "Harbor Brokerage", "role": "AGENT"},
         "importerNumber": "98-765432100", "decision": "CLASSIFICATION",
         "entries": [{"entryNumber": "%s", "port": "%s", "entryDate": "2025-01-15",
                      "liquidationDate": "%s", "hts": ["8471300100"], "paid": "1200.00"}],
         "merchandise": "Optical sorting machines", "grounds": "Classifiable under 8471.",
         "claim": {"hts": "8471300100", "refund": "700.00"}}"""
        .formatted(EntryNumbers.next(), port, LocalDate.now(Time.EASTERN).minusDays(30));
  }
}
