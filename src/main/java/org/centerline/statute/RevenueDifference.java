package org.centerline.statute;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What was paid and what was owed of one class on one line of an entry.
 *
 * @param entryNumber as printed; for drawback, the claim
 * @param port four-digit port of entry
 * @param entryDate date of entry
 * @param liquidationDate date of liquidation, null where not liquidated; for drawback, the day of
 *     the overpayment
 * @param classCode what the charge is for
 * @param paid what was paid, not negative
 * @param owed what was owed, not negative
 */
public record RevenueDifference(
    String entryNumber,
    String port,
    LocalDate entryDate,
    LocalDate liquidationDate,
    ClassCode classCode,
    Money paid,
    Money owed) {

  /**
   * Checks the parts.
   *
   * @throws StatuteException where an amount is negative or liquidation precedes entry
   */
  public RevenueDifference {
    Objects.requireNonNull(entryNumber, "entryNumber");
    Objects.requireNonNull(port, "port");
    Objects.requireNonNull(entryDate, "entryDate");
    Objects.requireNonNull(classCode, "classCode");
    notNegative("paid", paid);
    notNegative("owed", owed);
    if (liquidationDate != null && liquidationDate.isBefore(entryDate)) {
      throw StatuteException.contradictory(
          "liquidationDate",
          "liquidationDate %s is before the entry of %s.".formatted(liquidationDate, entryDate));
    }
  }

  private static void notNegative(String fact, Money amount) {
    if (amount.isNegative()) {
      throw StatuteException.contradictory(
          fact, "%s must be zero or more, not %s.".formatted(fact, amount));
    }
  }

  /** What was not paid of what was owed; zero where enough was paid. */
  public Money lost() {
    return overZero(owed.minus(paid));
  }

  /** What was paid beyond what was owed; zero where it was not. */
  public Money overpaid() {
    return overZero(paid.minus(owed));
  }

  private static Money overZero(Money amount) {
    return amount.isNegative() ? Money.ZERO : amount;
  }
}
