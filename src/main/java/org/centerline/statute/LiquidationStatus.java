package org.centerline.statute;

import java.util.Arrays;
import java.util.Optional;

/** Where the liquidation of an entry stands. */
public enum LiquidationStatus {
  /** Not liquidated, neither extended nor suspended. */
  UNLIQUIDATED,
  /** Extended: 19 CFR 159.12. */
  EXTENDED,
  /** Suspended by statute or court order: 19 CFR 159.12(b), Part 159 Subpart E. */
  SUSPENDED,
  /** Liquidated. */
  LIQUIDATED;

  /** The status of this name; empty for null and any other text. */
  public static Optional<LiquidationStatus> named(String name) {
    return Arrays.stream(values()).filter(status -> status.name().equals(name)).findFirst();
  }
}
