package org.centerline.filing;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text that others are to find names somebody: a party of its case, by name or number, or
 * any entry. It finds what is written out; who keeps the text confirms the rest.
 */
public final class Anonymity {

  private static final Pattern ENTRY = Pattern.compile("[0-9A-Z]{3}-?[0-9]{7}-?[0-9]");

  /** What stands behind the name of a firm and is left out where it is spoken of. */
  private static final Pattern LEGAL_FORM =
      Pattern.compile(
          " (INC|INCORPORATED|LLC|LLP|LP|LTD|LIMITED|CO|COMPANY|CORP|CORPORATION|GMBH|AG|SA|PLC)(?= )");

  private Anonymity() {}

  /**
   * The first of what names somebody in the text; empty where nothing does.
   *
   * @param names of people and firms; null and blank ones are passed over
   * @param numbers of importers and entries
   */
  public static Optional<String> broken(
      String text, Collection<String> names, Collection<String> numbers) {
    return numbers.stream()
        .filter(one -> condensed(text).contains(condensed(one)))
        .findFirst()
        .or(() -> entry(text))
        .or(() -> names.stream().filter(name -> isIn(name, text)).findFirst());
  }

  private static boolean isIn(String name, String text) {
    return name != null && !words(name).isBlank() && words(text).contains(words(name));
  }

  private static Optional<String> entry(String text) {
    Matcher found = ENTRY.matcher(text.toUpperCase(Locale.ROOT));
    return found.results().map(match -> match.group()).filter(Anonymity::isEntry).findFirst();
  }

  private static boolean isEntry(String text) {
    try {
      EntryNumber.parse(text);
      return true;
    } catch (InvalidNumber other) {
      return false;
    }
  }

  private static String condensed(String text) {
    return text.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
  }

  /** Words in capitals with one blank around each, legal forms left out. */
  private static String words(String text) {
    String plain =
        " %s ".formatted(text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip());
    return LEGAL_FORM.matcher(plain).replaceAll("");
  }
}
