package org.centerline.statute;

import java.time.LocalDate;
import java.util.List;

/**
 * The interest that a valid disclosure of negligence or gross negligence costs: 19 USC
 * 1592(c)(4)(B) on each entry's loss, from the date of its liquidation to its tender, at the
 * underpayment rate of 26 USC 6621. An entry not liquidated before the tender bears none; interest
 * under 19 USC 1505(c) at its liquidation is another matter.
 *
 * <p>Days and rounding are those of {@link Interest}: the day of liquidation counts, the day of the
 * tender does not; cents are rounded half up for each entry.
 *
 * @param entries each entry with its interest, in the order of the loss
 */
public record DisclosureInterest(List<EntryInterest> entries) {

  /** The legal source. */
  public static final String CITATION = "19 USC 1592(c)(4)(B)";

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
   * @param from the date of liquidation; null where there was none before the tender
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
    LocalDate liquidated = entry.liquidationDate();
    boolean runs = liquidated != null && liquidated.isBefore(tenderedOn);
    return new EntryInterest(
        entry.entryNumber(),
        entry.port(),
        entry.total(),
        runs ? liquidated : null,
        tenderedOn,
        runs
            ? underpaid(entry.total(), liquidated, tenderedOn, rates)
            : new InterestAccrual(Money.ZERO, List.of()));
  }

  /**
   * The interest on an overpaid drawback claim, from its overpayment to its tender: 19 USC
   * 1593a(c)(3)(A)(ii).
   *
   * @throws StatuteException where it was tendered before it was overpaid, or a day lies outside
   *     the table of rates
   */
  public static InterestAccrual onClaim(
      Money overpayment, LocalDate overpaidOn, LocalDate tenderedOn, InterestRates rates) {
    return underpaid(overpayment, overpaidOn, tenderedOn, rates);
  }

  private static InterestAccrual underpaid(
      Money amount, LocalDate from, LocalDate to, InterestRates rates) {
    return Interest.on(amount, from, to, InterestKind.UNDERPAYMENT, false, rates);
  }

  /** The interest in all. */
  public Money total() {
    return Money.sum(entries.stream().map(entry -> entry.accrual().interest()).toList());
  }
}
