package org.centerline.durability;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;

/**
 * Kills one node or all of them with SIGKILL, each time that the work has come to a random point,
 * and starts them again.
 */
final class Killer {

  private static final Duration LIMIT = Duration.ofMinutes(30);

  private final List<Node> nodes;
  private final LongSupplier progress;
  private final List<Long> points;
  private final Random chance;
  private final CompletableFuture<Void> deeds;
  private final AtomicInteger killed = new AtomicInteger();

  /**
   * Begins to kill.
   *
   * @param kills how many times
   * @param progress how far the work is
   * @param least what the work comes to at least, counted from now
   */
  Killer(List<Node> nodes, int kills, LongSupplier progress, long least, Random chance) {
    this.nodes = nodes;
    this.progress = progress;
    this.chance = chance;
    long now = progress.getAsLong();
    points =
        LongStream.generate(() -> now + 1 + chance.nextLong(least))
            .limit(kills)
            .sorted()
            .boxed()
            .toList();
    deeds = CompletableFuture.runAsync(this::run);
  }

  private void run() {
    for (long point : points) {
      Waiting.until(LIMIT, () -> progress.getAsLong() >= point, () -> "No progress to " + point);
      List<Node> victims =
          chance.nextInt(4) == 0 ? nodes : List.of(nodes.get(chance.nextInt(nodes.size())));
      victims.forEach(Node::kill);
      killed.addAndGet(victims.size());
      victims.parallelStream().forEach(Node::start);
    }
  }

  /** Whether all its deeds are done and everything runs again; fails where a start failed. */
  boolean isDone() {
    if (deeds.isCompletedExceptionally()) {
      deeds.join();
    }
    return deeds.isDone();
  }

  /** How many processes it has killed. */
  int killed() {
    return killed.get();
  }
}
