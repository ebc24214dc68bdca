package org.centerline.durability;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntSupplier;
import org.centerline.simulator.Fate;
import org.centerline.simulator.PortSimulator;
import org.centerline.simulator.Webhook;

/**
 * Ports whose systems do everything wrong, and send every message until it is taken. What happens
 * to an instruction is drawn from the seed and its number, whenever it comes.
 */
final class Ports implements AutoCloseable {

  static final List<String> CODES =
      List.of("0901", "1001", "1303", "1401", "1703", "2402", "2704", "3001", "3901", "5206");
  static final String KEY_ID = "k1";
  static final String KEY = "a-key-of-the-fault-test-that-nobody-uses";

  private static final Clock CLOCK = Clock.system(ZoneId.of("America/New_York"));
  private static final List<Fate> FATES = List.of(Fate.values());
  private static final int MOST_MILLIS_LATE = 2_000;
  private static final int MILLIS_UNTIL_AGAIN = 250;

  /** One instruction in so many meets a port that is down for longer than it is retried. */
  private static final int DOWN_ONE_IN = 20;

  private static final int DOWN_TIMES = 7;

  private final long seed;
  private final Random delays;
  private final IntSupplier nodes;
  private final ExecutorService line = Executors.newFixedThreadPool(8);
  private final Map<String, PortSimulator> simulators = new TreeMap<>();
  private final Map<String, Integer> attempts = new ConcurrentHashMap<>();
  private final Set<String> strange = ConcurrentHashMap.newKeySet();
  private final AtomicLong pending = new AtomicLong();
  private final AtomicLong sent = new AtomicLong();
  private final AtomicLong again = new AtomicLong();

  /**
   * Opens the ports.
   *
   * @param addresses of the application's nodes
   * @param nodes how many of these run, the first ones
   */
  Ports(long seed, List<URI> addresses, IntSupplier nodes) {
    this.seed = seed;
    this.delays = new Random(seed);
    this.nodes = nodes;
    CODES.forEach(port -> simulators.put(port, simulator(port, addresses)));
  }

  private PortSimulator simulator(String port, List<URI> addresses) {
    List<Webhook> webhooks = new ArrayList<>();
    for (URI address : addresses) {
      URI target = address.resolve("/api/v1/ports/%s/messages".formatted(port));
      webhooks.add(new Webhook(target, KEY_ID, KEY, CLOCK));
    }
    return new PortSimulator(
        0, CLOCK, KEY_ID, KEY, this::draw, this::later, message -> deliver(webhooks, message));
  }

  private Fate draw(String instruction) {
    int attempt = attempts.merge(instruction, 1, Integer::sum);
    long own = 31 * seed + instruction.hashCode();
    if (attempt <= DOWN_TIMES && new SplittableRandom(own).nextInt(DOWN_ONE_IN) == 0) {
      return Fate.ERROR;
    }
    return FATES.get(new SplittableRandom(own * 31 + attempt).nextInt(FATES.size()));
  }

  private void later(Runnable work) {
    after(delays.nextInt(MOST_MILLIS_LATE), work);
  }

  private void after(int millis, Runnable work) {
    pending.incrementAndGet();
    CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS, line)
        .execute(
            () -> {
              work.run();
              pending.decrementAndGet();
            });
  }

  /** To any node that may run, again and again until one has taken it. */
  private void deliver(List<Webhook> webhooks, String message) {
    sent.incrementAndGet();
    if (!isTaken(webhooks.get(delays.nextInt(nodes.getAsInt())), message)) {
      again.incrementAndGet();
      after(MILLIS_UNTIL_AGAIN, () -> deliver(webhooks, message));
    }
  }

  private boolean isTaken(Webhook webhook, String message) {
    try {
      var response = webhook.send(message);
      if (response.statusCode() / 100 == 4) {
        strange.add(message + " -> " + response.statusCode() + " " + response.body());
      }
      return response.statusCode() < 500;
    } catch (RuntimeException unreachable) {
      return false;
    }
  }

  /** The addresses of their systems, by port. */
  Map<String, URI> addresses() {
    Map<String, URI> addresses = new TreeMap<>();
    simulators.forEach((port, simulator) -> addresses.put(port, simulator.address()));
    return addresses;
  }

  /** Whether a port says that it settled an instruction, in whatever amount. */
  boolean hasSettled(String instruction) {
    return settled().containsKey(instruction);
  }

  /** Has the port put right what it settled wrongly. */
  void correct(String instruction) {
    simulators.values().stream()
        .filter(simulator -> simulator.settled().containsKey(instruction))
        .forEach(simulator -> simulator.correct(instruction));
  }

  /** What all ports paid, in cents by number. */
  Map<String, Long> settled() {
    Map<String, Long> all = new HashMap<>();
    simulators.values().forEach(simulator -> all.putAll(simulator.settled()));
    return all;
  }

  /** How many requests came with instructions. */
  long requests() {
    return attempts.values().stream().mapToLong(Integer::longValue).sum();
  }

  /** How many instructions came more than once. */
  long repeated() {
    return attempts.values().stream().filter(times -> times > 1).count();
  }

  /** How often a message left. */
  long sent() {
    return sent.get();
  }

  /** How often one left again because nobody had taken it. */
  long again() {
    return again.get();
  }

  /** Messages that the application refused, with its answers. */
  Set<String> strange() {
    return Set.copyOf(strange);
  }

  /** Whether everything that they had to say is said. */
  boolean isQuiet() {
    return pending.get() == 0;
  }

  @Override
  public void close() {
    line.shutdownNow();
    simulators.values().forEach(PortSimulator::close);
  }
}
