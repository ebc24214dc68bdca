package org.centerline.filing;

import java.util.regex.Pattern;

/**
 * A number of the Harmonized Tariff Schedule: heading (4 digits), subheading (6), tariff item (8)
 * or statistical number (10).
 *
 * @param digits the digits without dots
 */
public record HtsNumber(String digits) {

  private static final Pattern FORM =
      Pattern.compile("(?!00)[0-9]{4}(\\.?[0-9]{2}(\\.?[0-9]{2}(\\.?[0-9]{2})?)?)?");

  /** Chapter 77 is kept free by the Harmonized System for later use. */
  private static final int RESERVED_CHAPTER = 77;

  /** Rejects with HTS_FORMAT what is no HTS number. */
  public HtsNumber {
    NumberText.match(
        FORM, digits, "HTS_FORMAT", "an HTS number (4, 6, 8 or 10 digits, as 8471.30.01.00)");
    digits = NumberText.normalized(digits).replace(".", "");
    if (chapterOf(digits) == RESERVED_CHAPTER) {
      throw new InvalidNumber("HTS_FORMAT", "HTS chapter 77 is reserved: nothing is in it.");
    }
  }

  /**
   * Reads an HTS number, with or without dots.
   *
   * @throws InvalidNumber HTS_FORMAT
   */
  public static HtsNumber parse(String text) {
    return new HtsNumber(text);
  }

  /** The chapter, 1 to 99. */
  public int chapter() {
    return chapterOf(digits);
  }

  /** The heading as a number, e.g. 8471; 101 for heading 0101. */
  public int heading() {
    return Integer.parseInt(headingDigits());
  }

  /** The heading as it is written, e.g. 0101. */
  public String headingDigits() {
    return digits.substring(0, 4);
  }

  /** The subheading as it is written, e.g. 847130; of a number of four digits the heading. */
  public String subheadingDigits() {
    return digits.substring(0, Math.min(6, digits.length()));
  }

  @Override
  public String toString() {
    return digits;
  }

  private static int chapterOf(String digits) {
    return Integer.parseInt(digits.substring(0, 2));
  }
}
