package org.centerline.filing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A protest number: port, year, sequence; 12 digits, printed {@code PPPP-YY-NNNNNN} (F2).
 *
 * @param port four digits
 * @param year 1970 (the first year of 19 U.S.C. 1514 as amended) to 2069; printed with two digits
 * @param sequence 1 to 999999
 */
public record ProtestNumber(String port, int year, int sequence) {

  private static final Pattern FORM =
      Pattern.compile("([0-9]{4})-?([0-9]{2}|(?:19|20)[0-9]{2})-?([0-9]{6})");
  private static final int FIRST_YEAR = 1970;

  /** Rejects with PROTEST_FORMAT a part out of its range. */
  public ProtestNumber {
    if (!port.matches("[0-9]{4}")
        || year < FIRST_YEAR
        || year >= FIRST_YEAR + 100
        || sequence < 1
        || sequence > 999_999) {
      throw new InvalidNumber(
          "PROTEST_FORMAT",
          "Port %s, year %d and sequence %d make no protest number."
              .formatted(NumberText.quoted(port), year, sequence));
    }
  }

  /**
   * Reads a protest number, with or without hyphens, the year with two or four digits.
   *
   * @throws InvalidNumber PROTEST_FORMAT
   */
  public static ProtestNumber parse(String text) {
    Matcher parts =
        NumberText.match(FORM, text, "PROTEST_FORMAT", "a protest number (PPPP-YY-NNNNNN)");
    return new ProtestNumber(
        parts.group(1), fullYear(parts.group(2)), Integer.parseInt(parts.group(3)));
  }

  /** The canonical form {@code PPPP-YY-NNNNNN}. */
  @Override
  public String toString() {
    return "%s-%02d-%06d".formatted(port, year % 100, sequence);
  }

  private static int fullYear(String text) {
    int year = Integer.parseInt(text);
    if (text.length() == 4) {
      return year;
    }
    return year < FIRST_YEAR % 100 ? 2000 + year : 1900 + year;
  }
}
