package org.centerline.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Money;

/**
 * One part of how an amendment's money is settled.
 *
 * @param outcome what happens
 * @param amounts the class codes of this part; those that fall are negative
 * @param due the last day for a deposit; null where it waits for liquidation or nothing is owed
 * @param citation the legal source
 * @param sentence what happens, for a filer
 */
public record SettlementPart(
    Outcome outcome, List<Amount> amounts, LocalDate due, String citation, String sentence) {

  /** What happens to the money. */
  public enum Outcome {
    /** Nothing changes in all. */
    NOTHING_OWED,
    /** Less than liquidation regards. */
    DISREGARDED,
    /** The filer deposits through the port at once. */
    DEPOSIT_NOW,
    /** A bill with interest follows liquidation. */
    BILL_AT_LIQUIDATION,
    /** A refund with interest follows liquidation. */
    REFUND_AT_LIQUIDATION
  }

  /**
   * What one class code adds.
   *
   * @param classCode the class code
   * @param amount what is added, or taken away where negative
   */
  public record Amount(ClassCode classCode, Money amount) {

    /** Rejects a missing part. */
    public Amount {
      Objects.requireNonNull(classCode, "classCode");
      Objects.requireNonNull(amount, "amount");
    }
  }

  /** Takes a copy. */
  public SettlementPart {
    amounts = List.copyOf(amounts);
  }

  /** The part in all: owed where positive, refunded where negative. */
  public Money total() {
    return amounts.stream().map(Amount::amount).reduce(Money.ZERO, Money::plus);
  }
}
