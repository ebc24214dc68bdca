package org.centerline.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;

/**
 * The interest that a valid disclosure of negligence or gross negligence costs: 19 USC
 * 1592(c)(4)(B) on each entry's loss, from the date of its liquidation to its tender, at the
 * underpayment rate of 26 USC 6621. An entry not liquidated before the tender bears none; interest
 * under 19 USC 1505(c) at its liquidation is another matter. A tender in parts ends it part by
 * part: each is taken for every entry in proportion to what is left of its loss, as the ports take
 * it in. On a drawback claim it runs from the overpayment (19 USC 1593a(c)(3)(A)(ii)).
 *
 * <p>Days and rounding are those of {@link Interest}: the day of liquidation counts, the day of the
 * tender does not; cents are rounded once for each entry, whatever parts it was tendered in.
 *
 * @param entries each part of an entry's loss with its interest, in the order of the loss
 */
public record DisclosureInterest(List<EntryInterest> entries) {

  /** Takes a copy. */
  public DisclosureInterest {
    entries = List.copyOf(entries);
  }

  /**
   * The interest on one entry's loss, as far as it was tendered on one day.
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
   * Computes the interest on a loss tendered in parts.
   *
   * @param tenders in any order; what is beyond the loss counts for nothing
   * @param today to which interest is counted on what is not tendered
   * @throws StatuteException where a day lies outside the table of rates
   */
  public static DisclosureInterest of(
      LossOfRevenue loss, List<TenderFacts.Payment> tenders, LocalDate today, InterestRates rates) {
    List<SortedMap<LocalDate, Money>> parts =
        TenderedParts.of(loss.entries().stream().map(EntryLoss::total).toList(), tenders, today);
    List<EntryInterest> entries = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      entries.addAll(on(loss.entries().get(i), parts.get(i), rates));
    }
    return new DisclosureInterest(entries);
  }

  /**
   * Computes the interest on a loss tendered on one day.
   *
   * @throws StatuteException where a day lies outside the table of rates
   */
  public static DisclosureInterest of(
      LossOfRevenue loss, LocalDate tenderedOn, InterestRates rates) {
    return of(loss, List.of(), tenderedOn, rates);
  }

  private static List<EntryInterest> on(
      EntryLoss entry, SortedMap<LocalDate, Money> parts, InterestRates rates) {
    List<InterestAccrual> accruals =
        Interest.onParts(
            parts.entrySet().stream()
                .map(
                    part ->
                        new Interest.Part(
                            part.getValue(), begin(entry, part.getKey()), part.getKey()))
                .toList(),
            InterestKind.UNDERPAYMENT,
            false,
            rates);
    List<EntryInterest> all = new ArrayList<>();
    int i = 0;
    for (Map.Entry<LocalDate, Money> part : parts.entrySet()) {
      all.add(
          new EntryInterest(
              entry.entryNumber(),
              entry.port(),
              part.getValue(),
              runs(entry, part.getKey()) ? entry.liquidationDate() : null,
              part.getKey(),
              accruals.get(i++)));
    }
    return all;
  }

  private static boolean runs(EntryLoss entry, LocalDate tenderedOn) {
    return entry.liquidationDate() != null && entry.liquidationDate().isBefore(tenderedOn);
  }

  /** The day on which interest begins; that of the tender where there is none. */
  private static LocalDate begin(EntryLoss entry, LocalDate tenderedOn) {
    return runs(entry, tenderedOn) ? entry.liquidationDate() : tenderedOn;
  }

  /** The interest on the entries of such numbers. */
  public Money on(Predicate<String> numbers) {
    return Money.sum(
        entries.stream()
            .filter(one -> numbers.test(one.entryNumber()))
            .map(one -> one.accrual().interest())
            .toList());
  }

  /** The interest in all. */
  public Money total() {
    return Money.sum(entries.stream().map(entry -> entry.accrual().interest()).toList());
  }
}
