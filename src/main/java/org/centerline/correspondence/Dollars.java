package org.centerline.correspondence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Shows an amount the way a letter prints it. */
final class Dollars {

  private Dollars() {}

  /**
   * Turns {@code "1234.5"} into {@code "$1,234.50"}.
   *
   * @throws ArithmeticException for fractions of a cent, which no letter may round away
   * @throws NumberFormatException for what is no number
   */
  static String show(String amount) {
    BigDecimal cents = new BigDecimal(amount).setScale(2, RoundingMode.UNNECESSARY);
    return new DecimalFormat("$#,##0.00", DecimalFormatSymbols.getInstance(Locale.US))
        .format(cents);
  }
}
