package org.centerline.revenue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.centerline.statute.Interest;
import org.centerline.statute.InterestRates;
import org.centerline.statute.InterestSegment;
import org.centerline.statute.Money;

/** One port's part of an order: its charges and the interest on them, summed over its entries. */
final class PortShare {

  private final Map<String, Money> charges = new TreeMap<>();
  private final Map<Period, Money> interest = new TreeMap<>();
  private final Set<String> entries = new TreeSet<>();

  /** A stretch of time with one rate. */
  record Period(LocalDate from, LocalDate to, BigDecimal ratePercent)
      implements Comparable<Period> {

    @Override
    public int compareTo(Period other) {
      int order = from.compareTo(other.from);
      return order == 0 ? to.compareTo(other.to) : order;
    }
  }

  /**
   * Divides an order among the ports of its deposits. The parts sum to the order to the cent: every
   * charge is divided among the entries in proportion to what was deposited on them.
   */
  static Map<String, PortShare> of(RevenueOrder order, InterestRates rates) {
    List<BigDecimal> weights = order.deposits().stream().map(RevenueOrder.Deposit::amount).toList();
    List<Money> totals = new ArrayList<>();
    order.deposits().forEach(deposit -> totals.add(Money.ZERO));
    Map<String, PortShare> shares = new TreeMap<>();
    order
        .charges()
        .forEach(
            (classCode, amount) -> {
              List<Money> parts = amount.allocate(weights);
              for (int i = 0; i < parts.size(); i++) {
                totals.set(i, totals.get(i).plus(parts.get(i)));
                share(shares, order.deposits().get(i))
                    .charge(classCode, parts.get(i), order.deposits().get(i).entries());
              }
            });
    for (int i = 0; i < totals.size(); i++) {
      RevenueOrder.Deposit deposit = order.deposits().get(i);
      share(shares, deposit).accrue(totals.get(i), deposit.on(), order, rates);
    }
    if (!order.found().isEmpty()) {
      RevenueOrder.Deposit only = order.deposits().get(0);
      share(shares, only).entries.addAll(only.entries());
      order.found().forEach(share(shares, only)::add);
    }
    return shares;
  }

  /** Interest alone, on entries. */
  static PortShare of(List<InterestSegment> segments, List<String> entries) {
    PortShare share = new PortShare();
    share.entries.addAll(entries);
    segments.forEach(share::add);
    return share;
  }

  private static PortShare share(Map<String, PortShare> shares, RevenueOrder.Deposit deposit) {
    return shares.computeIfAbsent(deposit.port(), port -> new PortShare());
  }

  private void charge(String classCode, Money part, List<String> of) {
    if (!part.isZero()) {
      entries.addAll(of);
      charges.merge(classCode, part, Money::plus);
    }
  }

  private void accrue(Money principal, LocalDate from, RevenueOrder order, InterestRates rates) {
    if (principal.isZero() || order.interestTo() == null) {
      return;
    }
    order
        .kind()
        .interest()
        .map(
            kind ->
                Interest.on(
                    principal, from, order.interestTo(), kind, order.payee().corporate(), rates))
        .ifPresent(accrual -> accrual.segments().forEach(this::add));
  }

  private void add(InterestSegment segment) {
    interest.merge(
        new Period(segment.from(), segment.to(), segment.ratePercent()),
        segment.interest(),
        Money::plus);
  }

  Map<String, Money> charges() {
    return charges;
  }

  Map<Period, Money> interest() {
    return interest;
  }

  /** The numbers of the entries that it is of, each once. */
  Set<String> entries() {
    return entries;
  }

  Money principal() {
    return Money.sum(charges.values());
  }

  Money total() {
    return principal().plus(totalInterest());
  }

  Money totalInterest() {
    return Money.sum(interest.values());
  }
}
