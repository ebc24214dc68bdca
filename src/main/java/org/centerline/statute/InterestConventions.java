package org.centerline.statute;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What the law leaves open of interest: CBP's own convention for days and rounding is not published
 * (E6 of the fact sheet). That it is compounded daily is law (26 USC 6622), and so are the periods
 * of 30 days of {@link Delinquency} (19 USC 1505(d)).
 *
 * @param days which of the first and the last day bear interest under 19 USC 1505(c)
 * @param rounding how fractions of a cent are rounded, once, at the end
 */
public record InterestConventions(InterestDays days, RoundingMode rounding) {

  /** The first day counts, the last does not; half a cent is a cent. */
  public static final InterestConventions OURS =
      new InterestConventions(InterestDays.FIRST, RoundingMode.HALF_UP);

  /** Refuses a rounding that rounds nothing. */
  public InterestConventions {
    if (rounding == RoundingMode.UNNECESSARY) {
      throw new IllegalArgumentException(
          "Interest must be rounded to cents; UNNECESSARY does not.");
    }
  }

  Money cents(BigDecimal dollars) {
    return Money.of(dollars.setScale(2, rounding));
  }
}
