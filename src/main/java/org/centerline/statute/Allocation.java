package org.centerline.statute;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The largest-remainder method on whole cents. */
final class Allocation {

  private Allocation() {}

  static List<Money> byLargestRemainder(Money total, List<BigDecimal> weights) {
    List<BigInteger> integers = integers(weights);
    BigInteger sum = integers.stream().reduce(BigInteger.ZERO, BigInteger::add);
    BigInteger cents = total.amount().unscaledValue();
    List<BigInteger> shares = new ArrayList<>();
    List<BigInteger> remainders = new ArrayList<>();
    for (BigInteger weight : integers) {
      BigInteger[] division = cents.abs().multiply(weight).divideAndRemainder(sum);
      shares.add(division[0]);
      remainders.add(division[1]);
    }
    handOutRest(cents.abs(), shares, remainders);
    BigInteger sign = BigInteger.valueOf(cents.signum());
    return shares.stream().map(c -> new Money(new BigDecimal(c.multiply(sign), 2))).toList();
  }

  private static void handOutRest(
      BigInteger cents, List<BigInteger> shares, List<BigInteger> remainders) {
    BigInteger given = shares.stream().reduce(BigInteger.ZERO, BigInteger::add);
    IntStream.range(0, shares.size())
        .boxed()
        .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
        .limit(cents.subtract(given).longValueExact())
        .forEach(i -> shares.set(i, shares.get(i).add(BigInteger.ONE)));
  }

  private static List<BigInteger> integers(List<BigDecimal> weights) {
    if (weights.isEmpty() || weights.stream().anyMatch(w -> w.signum() < 0)) {
      throw new IllegalArgumentException("Shares need at least one weight, and none below zero.");
    }
    if (weights.stream().allMatch(w -> w.signum() == 0)) {
      return Collections.nCopies(weights.size(), BigInteger.ONE);
    }
    int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
    return weights.stream().map(w -> w.setScale(scale).unscaledValue()).toList();
  }
}
