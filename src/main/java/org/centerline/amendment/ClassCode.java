package org.centerline.amendment;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** Merchandise processing fee of formal entries. */
  public static final ClassCode MERCHANDISE_PROCESSING = new ClassCode("499");

  /** Harbor maintenance fee. */
  public static final ClassCode HARBOR_MAINTENANCE = new ClassCode("501");

  private static final Comparator<ClassCode> DUTY_FIRST =
      Comparator.comparing((ClassCode one) -> !"DUTY".equals(one.code))
          .thenComparing(ClassCode::code);

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("DUTY", "duty"),
          Map.entry("012", "antidumping duty"),
          Map.entry("013", "countervailing duty"),
          Map.entry("016", "tax on spirits"),
          Map.entry("017", "tax on wine"),
          Map.entry("018", "tax on tobacco"),
          Map.entry("022", "other internal revenue tax"),
          Map.entry("044", "interest"),
          Map.entry("053", "beef fee"),
          Map.entry("054", "pork fee"),
          Map.entry("055", "honey fee"),
          Map.entry("056", "cotton fee"),
          Map.entry("057", "raspberry fee"),
          Map.entry("079", "sugar fee"),
          Map.entry("090", "potato fee"),
          Map.entry("102", "lime fee"),
          Map.entry("103", "mushroom fee"),
          Map.entry("104", "watermelon fee"),
          Map.entry("105", "softwood lumber fee"),
          Map.entry("106", "blueberry fee"),
          Map.entry("107", "avocado fee"),
          Map.entry("108", "mango fee"),
          Map.entry("109", "sorghum fee"),
          Map.entry("110", "dairy fee"),
          Map.entry("124", "pecan fee"),
          Map.entry("125", "Christmas tree fee"),
          Map.entry("311", "informal entry fee"),
          Map.entry("496", "dutiable mail fee"),
          Map.entry("499", "merchandise processing fee"),
          Map.entry("500", "manual surcharge"),
          Map.entry("501", "harbor maintenance fee"),
          Map.entry("672", "coffee (Puerto Rico)"));

  /** Known from memory only: antidumping, countervailing and interest (E3). */
  private static final Set<String> UNVERIFIED = Set.of("012", "013", "044");

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

  /** What it is for; empty where the list that was read does not say. */
  public Optional<String> label() {
    return Optional.ofNullable(NAMES.get(code));
  }

  /** Whether the name was read in a source and not only remembered. */
  public boolean isVerified() {
    return NAMES.containsKey(code) && !UNVERIFIED.contains(code);
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
