package org.centerline.revenue;

import java.time.LocalDate;
import java.util.Map;
import org.centerline.statute.Money;

/**
 * A deposit that a port was told to take in, and that was not cancelled.
 *
 * @param settledOn the day on which it came in; null while it has not
 * @param charges the amount by class code
 */
public record Tender(
    String id, String caseNumber, LocalDate settledOn, Map<String, Money> charges) {

  /** Whether the money has not come in. */
  public boolean isOpen() {
    return settledOn == null;
  }

  /** The whole. */
  public Money amount() {
    return Money.sum(charges.values());
  }
}
