package org.centerline.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.centerline.statute.TenderFacts.Payment;

/** Which part of each loss was tendered on which day (19 CFR 162.74(c)). */
final class TenderedParts {

  private TenderedParts() {}

  /**
   * Divides the tenders among losses, to the cent, each in proportion to what is left of them.
   *
   * @param today the day under which what is not tendered stands
   * @return for each loss its parts by day; together they are the loss
   */
  static List<SortedMap<LocalDate, Money>> of(
      List<Money> losses, List<Payment> tenders, LocalDate today) {
    List<Money> left = new ArrayList<>(losses);
    List<SortedMap<LocalDate, Money>> parts = new ArrayList<>();
    losses.forEach(loss -> parts.add(new TreeMap<>()));
    tenders.stream()
        .sorted(Comparator.comparing(Payment::on))
        .forEach(tender -> take(tender, left, parts));
    for (int i = 0; i < left.size(); i++) {
      put(parts.get(i), today, left.get(i));
    }
    return parts;
  }

  private static void take(
      Payment tender, List<Money> left, List<SortedMap<LocalDate, Money>> parts) {
    Money rest = Money.sum(left);
    if (!rest.isPositive()) {
      return;
    }
    Money taken = tender.amount().compareTo(rest) < 0 ? tender.amount() : rest;
    List<Money> shares = taken.allocate(left.stream().map(Money::amount).toList());
    for (int i = 0; i < shares.size(); i++) {
      put(parts.get(i), tender.on(), shares.get(i));
      left.set(i, left.get(i).minus(shares.get(i)));
    }
  }

  private static void put(SortedMap<LocalDate, Money> parts, LocalDate day, Money part) {
    if (part.isPositive()) {
      parts.merge(day, part, Money::plus);
    }
  }
}
