package org.centerline.statute;

/**
 * The difference that liquidation disregards: a net difference of less than $20 for the entry
 * between the total of duties, fees and taxes assessed and the total deposited, supplemental
 * deposits included (19 CFR 159.6(a); 19 USC 1321(a)(1)).
 *
 * <p>The law measures with the interest up to liquidation, which is not known before; so does
 * whoever liquidates. What is exactly $20 is not disregarded, and nothing is no difference.
 */
public final class Tolerance {

  /** The legal source. */
  public static final String CITATION = "19 CFR 159.6(a); 19 USC 1321(a)(1)";

  private static final Money LIMIT = Money.cents(20_00);

  private Tolerance() {}

  /** Whether a net difference, owed or owing, is disregarded; zero is not, there is none. */
  public static boolean disregards(Money net) {
    return !net.isZero() && net.magnitude().compareTo(LIMIT) < 0;
  }
}
