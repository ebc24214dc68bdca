package org.centerline.disclosure.tender;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.centerline.statute.ClassCode;
import org.centerline.statute.EntryLoss;
import org.centerline.statute.Money;

/**
 * Amounts by port and class.
 *
 * @param amounts below zero only in what {@link #minus} leaves of a class
 */
public record PortShares(SortedMap<String, SortedMap<ClassCode, Money>> amounts) {

  static final PortShares NONE = new PortShares(new TreeMap<>());

  /** What was lost at each port. */
  static PortShares of(List<EntryLoss> losses) {
    SortedMap<String, SortedMap<ClassCode, Money>> ports = new TreeMap<>();
    losses.forEach(entry -> add(ports, entry.port(), entry.amounts()));
    return new PortShares(ports);
  }

  private static void add(
      SortedMap<String, SortedMap<ClassCode, Money>> ports,
      String port,
      Map<ClassCode, Money> amounts) {
    SortedMap<ClassCode, Money> classes = ports.computeIfAbsent(port, code -> new TreeMap<>());
    amounts.forEach((code, amount) -> classes.merge(code, amount, Money::plus));
  }

  /** These and the amounts of a port. */
  PortShares with(String port, Map<ClassCode, Money> more) {
    SortedMap<String, SortedMap<ClassCode, Money>> sum = new TreeMap<>();
    amounts.forEach((code, classes) -> add(sum, code, classes));
    add(sum, port, more);
    return new PortShares(sum);
  }

  /** These and those. */
  PortShares plus(PortShares other) {
    PortShares sum = this;
    for (Map.Entry<String, SortedMap<ClassCode, Money>> port : other.amounts.entrySet()) {
      sum = sum.with(port.getKey(), port.getValue());
    }
    return sum;
  }

  /** These less those, also where that is below zero; what is nothing is left out. */
  PortShares minus(PortShares other) {
    SortedMap<String, SortedMap<ClassCode, Money>> negated = new TreeMap<>();
    other.amounts.forEach(
        (port, classes) ->
            classes.forEach((code, amount) -> add(negated, port, Map.of(code, amount.negate()))));
    SortedMap<String, SortedMap<ClassCode, Money>> rest = plus(new PortShares(negated)).amounts;
    rest.values().forEach(classes -> classes.values().removeIf(Money::isZero));
    rest.values().removeIf(Map::isEmpty);
    return new PortShares(rest);
  }

  /** Of these the ports whose total is such. */
  PortShares where(Predicate<Money> total) {
    SortedMap<String, SortedMap<ClassCode, Money>> some = new TreeMap<>(amounts);
    some.values().removeIf(classes -> !total.test(Money.sum(classes.values())));
    return new PortShares(some);
  }

  /** Of these the amounts above zero. */
  PortShares aboveZero() {
    SortedMap<String, SortedMap<ClassCode, Money>> some = new TreeMap<>();
    amounts.forEach(
        (port, classes) ->
            classes.forEach(
                (code, amount) -> {
                  if (amount.isPositive()) {
                    add(some, port, Map.of(code, amount));
                  }
                }));
    return new PortShares(some);
  }

  /** The total of each port. */
  public SortedMap<String, Money> byPort() {
    SortedMap<String, Money> totals = new TreeMap<>();
    amounts.forEach((port, classes) -> totals.put(port, Money.sum(classes.values())));
    return totals;
  }

  /** All of it. */
  public Money total() {
    return Money.sum(
        amounts.values().stream().map(Map::values).flatMap(Collection::stream).toList());
  }

  public boolean isNone() {
    return amounts.isEmpty();
  }
}
