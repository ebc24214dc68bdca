package org.centerline.amendment.summary;

import java.math.BigDecimal;
import java.util.Objects;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Money;

/**
 * An amount on a line of an entry summary.
 *
 * @param classCode what it is for
 * @param amount in dollars and cents
 * @param rate ad valorem rate in percent; null where none is stated
 */
public record Charge(ClassCode classCode, Money amount, BigDecimal rate) {

  /** Rejects a missing class code or amount. */
  public Charge {
    Objects.requireNonNull(classCode, "classCode");
    Objects.requireNonNull(amount, "amount");
  }

  /** A charge without a stated rate. */
  public static Charge of(ClassCode classCode, Money amount) {
    return new Charge(classCode, amount, null);
  }
}
