package org.centerline.durability;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits on conditions of other processes. */
final class Waiting {

  private static final long BETWEEN_LOOKS = Duration.ofMillis(20).toNanos();

  private Waiting() {}

  static void until(Duration limit, BooleanSupplier condition, Supplier<String> complaint) {
    long end = System.nanoTime() + limit.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError(complaint.get());
      }
      LockSupport.parkNanos(BETWEEN_LOOKS);
    }
  }
}
