package org.centerline.filing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry number {@code FFF-NNNNNNN-C}: filer code, sequence, check digit (ACE CATAIR, Entry
 * Summary Create/Update, Table 1; Appendix E for filer codes).
 *
 * @param filer three letters or digits, not 000
 * @param sequence seven digits
 * @param checkDigit 0 to 9
 */
public record EntryNumber(String filer, String sequence, int checkDigit) {

  private static final Pattern FORM = Pattern.compile("(?!000)([0-9A-Z]{3})-?([0-9]{7})-?([0-9])");

  /** Rejects with ENTRY_CHECK_DIGIT a check digit that does not follow from the rest. */
  public EntryNumber {
    int expected = checkDigitOf(filer + sequence);
    if (checkDigit != expected) {
      throw new InvalidNumber(
          "ENTRY_CHECK_DIGIT",
          "Entry number %s-%s-%d: the check digit must be %d."
              .formatted(filer, sequence, checkDigit, expected));
    }
  }

  /**
   * Reads an entry number, with or without hyphens.
   *
   * @throws InvalidNumber ENTRY_FORMAT or ENTRY_CHECK_DIGIT
   */
  public static EntryNumber parse(String text) {
    Matcher parts =
        NumberText.match(
            FORM,
            text,
            "ENTRY_FORMAT",
            "an entry number (filer code of three letters or digits, seven digits, check digit:"
                + " ABC-1234567-6)");
    return new EntryNumber(parts.group(1), parts.group(2), Integer.parseInt(parts.group(3)));
  }

  /** The canonical form, with hyphens. */
  @Override
  public String toString() {
    return filer + "-" + sequence + "-" + checkDigit;
  }

  private static int checkDigitOf(String body) {
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      int digit = digitOf(body.charAt(i));
      boolean evenPosition = i % 2 == 1;
      int weighted = evenPosition ? 2 * digit : digit;
      sum += weighted / 10 + weighted % 10;
    }
    return (10 - sum % 10) % 10;
  }

  /** A-I are 1-9, J-R are 1-9, S-Z are 2-9. */
  private static int digitOf(char c) {
    if (c <= '9') {
      return c - '0';
    }
    if (c < 'J') {
      return c - 'A' + 1;
    }
    return c < 'S' ? c - 'J' + 1 : c - 'S' + 2;
  }
}
