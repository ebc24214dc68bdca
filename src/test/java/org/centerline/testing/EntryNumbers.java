package org.centerline.testing;

import java.util.concurrent.atomic.AtomicInteger;

/** Entry numbers that nobody has used, with the right check digit. */
public final class EntryNumbers {

  private static final AtomicInteger LAST = new AtomicInteger();

  private EntryNumbers() {}

  /** The next one, of filer 999: a filer code of digits only keeps the check digit simple. */
  public static String next() {
    String body = "999%07d".formatted(LAST.incrementAndGet());
    return "%s-%s-%d".formatted(body.substring(0, 3), body.substring(3), checkDigit(body));
  }

  /** Every second digit counts twice, and a two-digit double as the sum of its digits. */
  private static int checkDigit(String body) {
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      int digit = Character.digit(body.charAt(i), 10);
      int counted = i % 2 == 0 ? digit : digit * 2;
      sum += counted > 9 ? counted - 9 : counted;
    }
    return (10 - sum % 10) % 10;
  }
}
