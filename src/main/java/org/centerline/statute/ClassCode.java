package org.centerline.statute;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a charge on an entry summary is for.
 *
 * @param code {@code DUTY}, or the three digits of a class of fee, tax or special duty
 */
public record ClassCode(String code) implements Comparable<ClassCode> {

  // before the constants, which it checks
  private static final Pattern FORM = Pattern.compile("DUTY|\\d{3}");

  /** Ordinary duty. */
  public static final ClassCode DUTY = new ClassCode("DUTY");

  /** Antidumping duty. */
  public static final ClassCode ANTIDUMPING = new ClassCode("012");

  /** Countervailing duty. */
  public static final ClassCode COUNTERVAILING = new ClassCode("013");

  /** Interest, which CBP assesses and nobody declares. */
  public static final ClassCode INTEREST = new ClassCode("044");

  /** Merchandise processing fee of formal entries. */
  public static final ClassCode MERCHANDISE_PROCESSING = new ClassCode("499");

  /** Harbor maintenance fee. */
  public static final ClassCode HARBOR_MAINTENANCE = new ClassCode("501");

  private static final Comparator<ClassCode> DUTY_FIRST =
      Comparator.comparing((ClassCode one) -> !"DUTY".equals(one.code))
          .thenComparing(ClassCode::code);

  /** Antidumping, countervailing and interest are known from memory only (section E3). */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("DUTY", "Duty"),
          Map.entry("012", "Antidumping duty"),
          Map.entry("013", "Countervailing duty"),
          Map.entry("016", "Tax on spirits"),
          Map.entry("017", "Tax on wine"),
          Map.entry("018", "Tax on tobacco"),
          Map.entry("022", "Other internal revenue tax"),
          Map.entry("044", "Interest"),
          Map.entry("053", "Beef fee"),
          Map.entry("054", "Pork fee"),
          Map.entry("055", "Honey fee"),
          Map.entry("056", "Cotton fee"),
          Map.entry("057", "Raspberry fee"),
          Map.entry("079", "Sugar fee"),
          Map.entry("090", "Potato fee"),
          Map.entry("102", "Lime fee"),
          Map.entry("103", "Mushroom fee"),
          Map.entry("104", "Watermelon fee"),
          Map.entry("105", "Softwood lumber fee"),
          Map.entry("106", "Blueberry fee"),
          Map.entry("107", "Avocado fee"),
          Map.entry("108", "Mango fee"),
          Map.entry("109", "Sorghum fee"),
          Map.entry("110", "Dairy fee"),
          Map.entry("124", "Pecan fee"),
          Map.entry("125", "Christmas tree fee"),
          Map.entry("311", "Informal entry fee"),
          Map.entry("496", "Dutiable mail fee"),
          Map.entry("499", "Merchandise processing fee"),
          Map.entry("500", "Manual surcharge"),
          Map.entry("501", "Harbor maintenance fee"),
          Map.entry("672", "Coffee (Puerto Rico)"),
          Map.entry("PENALTY", "Penalty"));

  /**
   * Takes a code of the form.
   *
   * @throws IllegalArgumentException where it is neither {@code DUTY} nor three digits
   */
  public ClassCode {
    if (!isCode(code)) {
      throw new IllegalArgumentException(
          "A class code is DUTY or three digits, not '%s'.".formatted(code));
    }
  }

  /** Whether the text has the form of a class code. */
  public static boolean isCode(String text) {
    return text != null && FORM.matcher(text).matches();
  }

  /** Whether the code stands in the list that was read (section E3). */
  public static boolean isListed(String code) {
    return NAMES.containsKey(code);
  }

  /**
   * Whether a filer may state an amount of it: a listed class, and not interest, which is assessed.
   */
  public static boolean isDeclared(String code) {
    return isCode(code) && isListed(code) && !code.equals(INTEREST.code);
  }

  /** What a code is for; the code itself where the list that was read does not say. */
  public static String labelOf(String code) {
    return NAMES.getOrDefault(code, code);
  }

  /** Code and label as a person reads them: {@code 499 Merchandise processing fee}. */
  public static String shown(String code) {
    return Character.isDigit(code.charAt(0)) && NAMES.containsKey(code)
        ? "%s %s".formatted(code, NAMES.get(code))
        : labelOf(code);
  }

  /** Whether it is an antidumping or countervailing duty. */
  public boolean isDumping() {
    return equals(ANTIDUMPING) || equals(COUNTERVAILING);
  }

  /** Duty first, then by number. */
  @Override
  public int compareTo(ClassCode other) {
    return DUTY_FIRST.compare(this, other);
  }

  /** As printed. */
  @Override
  public String toString() {
    return code;
  }
}
