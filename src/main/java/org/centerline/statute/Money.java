package org.centerline.statute;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * An exact amount of US dollars, to the cent, positive or negative.
 *
 * @param amount the dollars, always with two decimals
 */
public record Money(BigDecimal amount) implements Comparable<Money> {

  /** No money. */
  public static final Money ZERO = cents(0);

  /**
   * Takes an amount of at most two decimals.
   *
   * @throws IllegalArgumentException where a fraction of a cent is given
   */
  public Money {
    if (amount.stripTrailingZeros().scale() > 2) {
      throw new IllegalArgumentException("Money has at most two decimals, not " + amount + ".");
    }
    amount = amount.setScale(2);
  }

  /**
   * Reads dollars such as {@code "1234.56"}.
   *
   * @throws IllegalArgumentException where the text is no number or has more than two decimals
   */
  public static Money of(String dollars) {
    return new Money(new BigDecimal(dollars));
  }

  /**
   * The given dollars.
   *
   * @throws IllegalArgumentException where the number has more than two decimals
   */
  public static Money of(BigDecimal dollars) {
    return new Money(dollars);
  }

  /** The given cents. */
  public static Money cents(long cents) {
    return new Money(BigDecimal.valueOf(cents, 2));
  }

  /** The sum of all. */
  public static Money sum(Collection<Money> amounts) {
    return amounts.stream().reduce(ZERO, Money::plus);
  }

  /** The sum. */
  public Money plus(Money other) {
    return new Money(amount.add(other.amount));
  }

  /** The difference. */
  public Money minus(Money other) {
    return new Money(amount.subtract(other.amount));
  }

  /** The same amount with the other sign. */
  public Money negate() {
    return new Money(amount.negate());
  }

  /** The amount without its sign. */
  public Money magnitude() {
    return isNegative() ? negate() : this;
  }

  /** Whether it is nothing. */
  public boolean isZero() {
    return amount.signum() == 0;
  }

  /** Whether it is more than nothing. */
  public boolean isPositive() {
    return amount.signum() > 0;
  }

  /** Whether it is less than nothing. */
  public boolean isNegative() {
    return amount.signum() < 0;
  }

  /**
   * Splits the amount in proportion to the weights, to the cent, so that the shares sum to it.
   *
   * <p>Cents left over by rounding go to the largest remainders, the earlier share first. Weights
   * that are all zero give equal shares.
   *
   * @throws IllegalArgumentException where there is no weight or a negative one
   */
  public List<Money> allocate(List<BigDecimal> weights) {
    return Allocation.byLargestRemainder(this, weights);
  }

  @Override
  public int compareTo(Money other) {
    return amount.compareTo(other.amount);
  }

  /** For people: {@code $1,234.50}, below zero {@code -$1,234.50}. */
  public String shown() {
    return String.format(Locale.US, "%s$%,.2f", amount.signum() < 0 ? "-" : "", amount.abs());
  }

  /** Plain dollars, such as {@code 1234.56}. */
  @Override
  public String toString() {
    return amount.toPlainString();
  }
}
