package org.centerline.benchmark;

import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;

/** How long things took, by name, from any thread. */
final class Timings {

  private final Map<String, Queue<Long>> nanos = new ConcurrentSkipListMap<>();

  void time(String name, Runnable work) {
    long start = System.nanoTime();
    work.run();
    nanos.computeIfAbsent(name, n -> new ConcurrentLinkedQueue<>()).add(System.nanoTime() - start);
  }

  /** One line per name with the 50th and the 95th percentile in milliseconds. */
  Map<String, String> percentiles() {
    Map<String, String> lines = new TreeMap<>();
    nanos.forEach((name, all) -> lines.put(name, percentiles(all)));
    return lines;
  }

  private static String percentiles(Queue<Long> all) {
    long[] sorted = all.stream().mapToLong(Long::longValue).sorted().toArray();
    return "p50 %7.2f ms   p95 %7.2f ms   (%d)"
        .formatted(at(sorted, 50), at(sorted, 95), sorted.length);
  }

  private static double at(long[] sorted, int percent) {
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)]
        / (double) Duration.ofMillis(1).toNanos();
  }
}
