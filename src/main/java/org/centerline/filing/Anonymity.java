package org.centerline.filing;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Whether a text that others are to find names somebody: a party of its case, by name or number, or
 * any entry. Numbers are compared by their letters and digits, and also without what people leave
 * out: the check digit of an entry, the suffix of an employer identification number (19 CFR 24.5).
 * It finds what is written out; who keeps the text confirms the rest.
 */
public final class Anonymity {

  /** Looks ahead, so that what begins inside of another match is found too. */
  private static final Pattern ENTRY =
      Pattern.compile("(?=([0-9A-Z]{3}(?:[^0-9A-Z]{1,3}[0-9]{7}[^0-9A-Z]{0,3}|[0-9]{7}-?)[0-9]))");

  /** Of any entry, with its hyphen only: 10 digits in a row are a tariff number too. */
  private static final Pattern WITHOUT_CHECK_DIGIT =
      Pattern.compile("(?<![0-9A-Z])[0-9A-Z]{3}\\p{Pd}[0-9]{7}(?!\\p{Pd}?[0-9])");

  private static final Pattern FULL_ENTRY = Pattern.compile("[0-9A-Z]{3}-?[0-9]{7}-?[0-9]");
  private static final Pattern EMPLOYER = Pattern.compile("[0-9]{2}-[0-9]{7}[0-9A-Z]{2}");
  private static final int SUFFIX = 2;

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
    String condensed = condensed(text);
    return numbers.stream()
        .filter(one -> condensed.contains(stem(one)))
        .findFirst()
        .or(() -> entry(text))
        .or(() -> names.stream().filter(name -> isIn(name, text)).findFirst());
  }

  private static boolean isIn(String name, String text) {
    return name != null && !words(name).isBlank() && words(text).contains(words(name));
  }

  private static Optional<String> entry(String text) {
    String capitals = text.toUpperCase(Locale.ROOT);
    return ENTRY
        .matcher(capitals)
        .results()
        .map(match -> match.group(1))
        .filter(Anonymity::isEntry)
        .findFirst()
        .or(
            () ->
                WITHOUT_CHECK_DIGIT
                    .matcher(capitals)
                    .results()
                    .map(MatchResult::group)
                    .findFirst());
  }

  private static boolean isEntry(String text) {
    try {
      EntryNumber.parse(condensed(text));
      return true;
    } catch (InvalidNumber other) {
      return false;
    }
  }

  /** What of a number says whose it is. */
  private static String stem(String number) {
    String condensed = condensed(number);
    if (FULL_ENTRY.matcher(number).matches()) {
      return condensed.substring(0, condensed.length() - 1);
    }
    return EMPLOYER.matcher(number).matches()
        ? condensed.substring(0, condensed.length() - SUFFIX)
        : condensed;
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
