package org.centerline.disclosure.tender;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Money;

/**
 * A tender divided among the ports of the entries, which take it in (19 CFR 162.74(c)): to the
 * cent, in proportion to the loss of each port and class. A tender of exactly the loss gives each
 * its loss.
 *
 * @param parts the amount by port and class code, only amounts above zero
 */
record TenderDivision(SortedMap<String, SortedMap<ClassCode, Money>> parts) {

  private record Share(String port, ClassCode classCode) {}

  /**
   * Divides an amount.
   *
   * @param by in proportion to which; where there is nothing, the ports share equally, as duty
   * @param ports the ports that the disclosure lists
   */
  static TenderDivision of(Money amount, PortShares by, Collection<String> ports) {
    List<Share> shares = new ArrayList<>();
    List<BigDecimal> weights = new ArrayList<>();
    by.amounts()
        .forEach(
            (port, classes) ->
                classes.forEach(
                    (code, part) -> {
                      shares.add(new Share(port, code));
                      weights.add(part.amount());
                    }));
    if (shares.isEmpty()) {
      for (String port : ports.stream().distinct().sorted().toList()) {
        shares.add(new Share(port, ClassCode.DUTY));
        weights.add(BigDecimal.ONE);
      }
    }
    return new TenderDivision(shares.isEmpty() ? new TreeMap<>() : divide(amount, shares, weights));
  }

  private static SortedMap<String, SortedMap<ClassCode, Money>> divide(
      Money amount, List<Share> shares, List<BigDecimal> weights) {
    SortedMap<String, SortedMap<ClassCode, Money>> parts = new TreeMap<>();
    List<Money> amounts = amount.allocate(weights);
    for (int i = 0; i < amounts.size(); i++) {
      if (amounts.get(i).isPositive()) {
        parts
            .computeIfAbsent(shares.get(i).port(), port -> new TreeMap<>())
            .put(shares.get(i).classCode(), amounts.get(i));
      }
    }
    return parts;
  }
}
