package org.centerline.statute;

import java.time.LocalDate;
import java.util.SortedMap;

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
    Outcome outcome,
    SortedMap<ClassCode, Money> amounts,
    LocalDate due,
    String citation,
    String sentence) {

  /** What happens to the money. */
  public enum Outcome {
    /** Nothing changes in all. */
    NOTHING_OWED,
    /** Less than liquidation regards. */
    DISREGARDED,
    /** The filer deposits through the port at once. */
    DEPOSIT_NOW,
    /** A deposit that was asked and has not come in is not asked any more: never a refund. */
    DEPOSIT_LOWERED,
    /** A bill with interest follows liquidation. */
    BILL_AT_LIQUIDATION,
    /** A refund with interest follows liquidation. */
    REFUND_AT_LIQUIDATION;

    /**
     * Whether money may move when the entry is liquidated; of a deposit, its interest (19 USC
     * 1505(c)).
     */
    public boolean awaitsLiquidation() {
      return this == DEPOSIT_NOW || this == BILL_AT_LIQUIDATION || this == REFUND_AT_LIQUIDATION;
    }
  }

  /** The part in all: owed where positive, refunded where negative. */
  public Money total() {
    return Money.sum(amounts.values());
  }
}
