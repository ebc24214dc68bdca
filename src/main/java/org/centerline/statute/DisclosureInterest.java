package org.centerline.statute;

import java.time.LocalDate;
import java.util.List;

/**
 * The interest that a valid disclosure of negligence or gross negligence costs: 19 USC
 * 1592(c)(4)(B) on each entry's loss, from the date of its liquidation to its tender, at the
 * underpayment rate of 26 USC 6621. An entry not liquidated before the tender bears none; interest
 * under 19 USC 1505(c) at its liquidation is another matter. On a drawback claim it runs from the
 * overpayment (19 USC 1593a(c)(3)(A)(ii)).
 *
 * <p>Days and rounding are those of {@link Interest}: the day of liquidation counts, the day of the
 * tender does not; cents are rounded half up for each entry.
 *
 * @param entries each entry with its interest, in the order of the loss
 */
public record DisclosureInterest(List<EntryInterest> entries) {

  /** Takes a copy. */
  public DisclosureInterest {
    entries = List.copyOf(entries);
  }

  /**
   * The interest on one entry's loss.
   *
   * @param entryNumber as printed
   * @param port four-digit port of entry
   * @param loss on which it runs
   * @param from the date of liquidation, for drawback of the overpayment; null where there was none
   *     before the tender
   * @param to the day of the tender, not counted
   * @param accrual the amount with its segments; zero without segments where {@code from} is null
   */
  public record EntryInterest(
      String entryNumber,
      String port,
      Money loss,
      LocalDate from,
      LocalDate to,
      InterestAccrual accrual) {}

  /**
   * Computes the interest on a loss tendered on one day.
   *
   * @throws StatuteException where a day lies outside the table of rates
   */
  public static DisclosureInterest of(
      LossOfRevenue loss, LocalDate tenderedOn, InterestRates rates) {
    return new DisclosureInterest(
        loss.entries().stream().map(entry -> on(entry, tenderedOn, rates)).toList());
  }

  private static EntryInterest on(EntryLoss entry, LocalDate tenderedOn, InterestRates rates) {
    LocalDate from = entry.liquidationDate();
    boolean runs = from != null && from.isBefore(tenderedOn);
    return new EntryInterest(
        entry.entryNumber(),
        entry.port(),
        entry.total(),
        runs ? from : null,
        tenderedOn,
        runs
            ? Interest.on(entry.total(), from, tenderedOn, InterestKind.UNDERPAYMENT, false, rates)
            : new InterestAccrual(Money.ZERO, List.of()));
  }

  /** The interest in all. */
  public Money total() {
    return Money.sum(entries.stream().map(entry -> entry.accrual().interest()).toList());
  }
}
