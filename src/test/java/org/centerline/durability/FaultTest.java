package org.centerline.durability;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.util.FileSystemUtils;

/**
 * Refunds through ports that do everything wrong, while the application is killed and started again
 * at random, first on one node and then on two: each is settled exactly once in the Centers' books
 * and in the ports'. How many in both halves, how often in each, by which chance and for how many
 * seconds at most is told by {@code fault.instructions}, {@code fault.kills}, {@code fault.seed}
 * and {@code fault.limit}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FaultTest {

  private static final int INSTRUCTIONS = Integer.getInteger("fault.instructions", 150);
  private static final int KILLS = Integer.getInteger("fault.kills", 1);
  private static final long SEED = Long.getLong("fault.seed", 7);

  /** The least that people do for a protest: file, review, approve. */
  private static final int ACTS = 3;

  private static final Duration LIMIT = Duration.ofSeconds(Long.getLong("fault.limit", 240));

  private final Random chance = new Random(SEED);
  private EmbeddedPostgres database;
  private Path directory;
  private List<Node> nodes;
  private Ports ports;
  private Books books;
  private Office office;
  private int running;

  @BeforeAll
  void start() throws IOException {
    directory = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "fault-");
    database = EmbeddedPostgres.builder().start();
    List<String> settings = settings();
    nodes = List.of(new Node(directory, settings), new Node(directory, settings));
    ports = new Ports(SEED, nodes.stream().map(Node::address).toList(), () -> running);
    books = new Books(database.getJdbcUrl("postgres", "postgres"));
    office = new Office(nodes, ports, books, chance);
    startNext();
    books.connect(ports.addresses());
  }

  private List<String> settings() throws IOException {
    return List.of(
        "--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"),
        "--spring.datasource.username=postgres",
        "--spring.datasource.password=postgres",
        "--spring.profiles.active=sample",
        "--centerline.sample.allow-external=true",
        "--centerline.reference-data=" + referenceData().toUri(),
        "--centerline.ports.keys.%s=%s".formatted(Ports.KEY_ID, Ports.KEY),
        "--centerline.ports.ask-after=PT3S",
        // What a killed node had begun is taken over by another after this time.
        "--camunda.bpm.job-execution.lock-time-in-millis=10000");
  }

  /** With rates for whatever day it is: the published ones end with a quarter. */
  private Path referenceData() throws IOException {
    Path copy = Files.createDirectory(directory.resolve("reference")).toAbsolutePath();
    try (Stream<Path> files = Files.list(Path.of("db/reference"))) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    Files.writeString(
        copy.resolve("interest-rates.csv"),
        "2027-01-01,2099-12-31,7,7,6\n",
        StandardOpenOption.APPEND);
    return copy;
  }

  private void startNext() {
    nodes.get(running).start();
    running++;
  }

  @AfterAll
  void stop() throws IOException {
    nodes.forEach(Node::kill);
    ports.close();
    office.close();
    database.close();
    FileSystemUtils.deleteRecursively(directory);
  }

  @Test
  @Order(1)
  void everyInstructionIsSettledOnceThoughTheApplicationIsKilled() {
    survive();
  }

  @Test
  @Order(2)
  void everyInstructionIsSettledOnceThoughEitherOfTwoNodesIsKilled() {
    startNext();
    survive();
  }

  private void survive() {
    long began = System.nanoTime();
    int protests = INSTRUCTIONS / 2 / Ports.CODES.size();
    office.plan(protests);
    Killer killer =
        new Killer(
            nodes.subList(0, running),
            KILLS,
            () -> office.answered() + ports.requests(),
            (long) protests * (ACTS + Ports.CODES.size()),
            chance);
    Waiting.until(LIMIT, () -> isDone(killer), this::unfinished);
    print(killer, Duration.ofNanos(System.nanoTime() - began));
    balance();
  }

  /** After another round of work. */
  private boolean isDone(Killer killer) {
    office.work(running);
    books.letWaitsPass();
    return killer.isDone() && books.closedCases() == office.protests() && ports.isQuiet();
  }

  private String unfinished() {
    return "%d of %d cases are closed, instructions %s, ports quiet: %s, left in the engine: %s"
        .formatted(
            books.closedCases(),
            office.protests(),
            books.statuses(),
            ports.isQuiet(),
            books.leftovers());
  }

  private void balance() {
    assertThat(books.settled()).isEqualTo(ports.settled());
    assertThat(books.settled()).hasSize(office.protests() * Ports.CODES.size());
    assertThat(books.statuses()).containsOnlyKeys("SETTLED", "CANCELLED");
    assertThat(books.notOnce()).isZero();
    assertThat(books.unbalanced()).isZero();
    assertThat(books.refunds())
        .allSatisfy(sum -> assertThat(sum).isEqualByComparingTo(Office.REFUND));
    assertThat(books.leftovers()).isEmpty();
    assertThat(ports.strange()).isEmpty();
  }

  private void print(Killer killer, Duration took) {
    Map<String, Long> ours = books.settled();
    List<Long> messages = books.messages();
    System.out.printf(
        "seed %d, nodes %d: %d instructions settled for %d cents, %d cancelled and issued anew;"
            + " ports: %d requests, %d instructions told more than once, %d cents;"
            + " messages: %d sent, %d of them again, %d came, %d kept;"
            + " processes killed and started: %d; incidents retried: %d;"
            + " acts answered %d, not answered and done again %d; %d s%n",
        SEED,
        running,
        ours.size(),
        ours.values().stream().mapToLong(Long::longValue).sum(),
        books.statuses().getOrDefault("CANCELLED", 0L),
        ports.requests(),
        ports.repeated(),
        ports.settled().values().stream().mapToLong(Long::longValue).sum(),
        ports.sent(),
        ports.again(),
        messages.get(1),
        messages.get(0),
        killer.killed(),
        office.retried(),
        office.answered(),
        office.unanswered(),
        took.toSeconds());
  }
}
