package org.centerline.statute;

import java.util.Objects;

/**
 * How the two limits of a post summary correction are read, each by itself.
 *
 * @param beforeLiquidation the days before the day set for liquidation: error B51 of ACE rejects on
 *     the 15th, the notice takes it
 * @param fromEntry the days from entry: the notice takes day 300, error B48 of ACE by analogy day
 *     299, since its text is that of the 270 days of 2011
 */
public record PscReading(PscBoundary beforeLiquidation, PscBoundary fromEntry) {

  /**
   * Where nothing else is set. ACE checks the days before liquidation by machine; what it checks
   * from entry is not known for the 300 days, so the notice's own number is taken.
   */
  public static final PscReading DEFAULT = new PscReading(PscBoundary.ACE, PscBoundary.NOTICE);

  /** Rejects a missing part. */
  public PscReading {
    Objects.requireNonNull(beforeLiquidation, "beforeLiquidation");
    Objects.requireNonNull(fromEntry, "fromEntry");
  }

  PscReading beforeLiquidation(PscBoundary other) {
    return new PscReading(other, fromEntry);
  }

  PscReading fromEntry(PscBoundary other) {
    return new PscReading(beforeLiquidation, other);
  }
}
