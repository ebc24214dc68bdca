package org.centerline.amendment.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Money;

/**
 * What is stated beside what is calculated, over charges that state their ad valorem rate.
 *
 * <p>The merchandise processing fee is left out: its minimum and maximum hold for the whole entry
 * (19 CFR 24.23(b)(1)), so that a line's share need not be its rate.
 */
public record Calculated(Money stated, Money due) {

  /** What ACE lets the two differ by (error 627). */
  public static final Money TOLERANCE = Money.cents(2_99);

  private static final Calculated NOTHING = new Calculated(Money.ZERO, Money.ZERO);
  private static final int PERCENT_PLACES = 2;

  /** One charge on goods of a value; nothing where it cannot be calculated. */
  static Calculated of(Money value, Charge charge) {
    return charge.rate() == null || charge.classCode().equals(ClassCode.MERCHANDISE_PROCESSING)
        ? NOTHING
        : new Calculated(charge.amount(), due(value.amount(), charge.rate()));
  }

  private static Money due(BigDecimal value, BigDecimal percent) {
    return Money.of(
        value.multiply(percent).movePointLeft(PERCENT_PLACES).setScale(2, RoundingMode.HALF_UP));
  }

  /** All charges of a line. */
  static Calculated of(SummaryLine line) {
    return line.charges().stream()
        .map(charge -> of(line.value(), charge))
        .reduce(NOTHING, Calculated::plus);
  }

  /** All lines. */
  static Calculated of(List<SummaryLine> lines) {
    return lines.stream().map(Calculated::of).reduce(NOTHING, Calculated::plus);
  }

  private Calculated plus(Calculated other) {
    return new Calculated(stated.plus(other.stated), due.plus(other.due));
  }

  /** Whether they differ by more than the tolerance, either way. */
  public boolean isOff() {
    return stated.minus(due).magnitude().compareTo(TOLERANCE) > 0;
  }
}
