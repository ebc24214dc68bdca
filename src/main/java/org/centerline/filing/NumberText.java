package org.centerline.filing;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the numbers of a filing have in common when they are read. */
final class NumberText {

  /** Longest part of a wrong number that is shown back to the filer. */
  private static final int SHOWN = 40;

  private NumberText() {}

  static String normalized(String text) {
    return text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
  }

  static Matcher match(Pattern form, String text, String code, String formInWords) {
    Matcher matcher = form.matcher(normalized(text));
    if (!matcher.matches()) {
      throw new InvalidNumber(code, "%s is not %s.".formatted(quoted(text), formInWords));
    }
    return matcher;
  }

  static String quoted(String text) {
    String value = text == null ? "" : text.strip().replaceAll("\\p{Cntrl}", "?");
    return "'" + (value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value) + "'";
  }
}
