package org.centerline.inquiry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.centerline.docket.CaseRecord;
import org.centerline.filing.EntryNumber;
import org.centerline.filing.InvalidNumber;

/**
 * Whether an answer names somebody: the importer or the asker, by name or number, or any entry. It
 * finds what is written out; who keeps an answer confirms the rest.
 */
final class Anonymity {

  private static final Pattern ENTRY = Pattern.compile("[0-9A-Z]{3}-?[0-9]{7}-?[0-9]");

  /** What stands behind the name of a firm and is left out where it is spoken of. */
  private static final Pattern LEGAL_FORM =
      Pattern.compile(
          " (INC|INCORPORATED|LLC|LLP|LP|LTD|LIMITED|CO|COMPANY|CORP|CORPORATION|GMBH|AG|SA|PLC)(?= )");

  private Anonymity() {}

  /** The first of what names somebody in the text; empty where nothing does. */
  static Optional<String> broken(String text, CaseRecord record, Inquiry inquiry) {
    Optional<String> number =
        Stream.concat(Stream.of(record.importerNumber()), inquiry.entryNumbers().stream())
            .filter(one -> condensed(text).contains(condensed(one)))
            .findFirst();
    return number
        .or(() -> entry(text))
        .or(
            () ->
                names(record, inquiry).stream()
                    .filter(name -> words(text).contains(words(name)))
                    .findFirst());
  }

  private static List<String> names(CaseRecord record, Inquiry inquiry) {
    return Stream.of(record.importerName(), inquiry.askerName(), inquiry.agency())
        .filter(name -> name != null && !words(name).isBlank())
        .toList();
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
