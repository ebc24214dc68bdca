package org.centerline.disclosure;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.centerline.statute.ClassCode;
import org.centerline.statute.EntryLoss;
import org.centerline.statute.Money;

/**
 * Amounts by port and class.
 *
 * @param amounts never negative
 */
record PortShares(SortedMap<String, SortedMap<ClassCode, Money>> amounts) {

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

  /** What is here beyond what is there; all of this where there is nothing beyond. */
  PortShares beyond(PortShares other) {
    SortedMap<String, SortedMap<ClassCode, Money>> rest = new TreeMap<>();
    amounts.forEach(
        (port, classes) ->
            classes.forEach(
                (code, amount) -> {
                  Money over = amount.minus(other.at(port, code));
                  if (over.isPositive()) {
                    add(rest, port, Map.of(code, over));
                  }
                }));
    return rest.isEmpty() ? this : new PortShares(rest);
  }

  private Money at(String port, ClassCode code) {
    SortedMap<ClassCode, Money> classes = amounts.get(port);
    return classes == null ? Money.ZERO : classes.getOrDefault(code, Money.ZERO);
  }
}
