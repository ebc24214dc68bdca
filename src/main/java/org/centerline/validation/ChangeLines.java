package org.centerline.validation;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.centerline.engine.TaskRefused;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Money;

/**
 * What an action changes of what is owed, as a person writes it: a class code and an amount a line.
 */
final class ChangeLines {

  private static final Pattern LINE =
      Pattern.compile("(DUTY|\\d{3})\\s+([+-]?)\\$?(\\d{1,12}(?:\\.\\d{1,2})?)");

  private ChangeLines() {}

  /**
   * Reads the lines; blank ones are skipped.
   *
   * @param left what of each class code can still be given back
   * @throws TaskRefused for the first line that cannot be, and where no line changes anything
   */
  static SortedMap<ClassCode, Money> read(String text, SortedMap<ClassCode, Money> left) {
    SortedMap<ClassCode, Money> changes = new TreeMap<>();
    text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> add(line, changes));
    if (changes.isEmpty()) {
      throw new TaskRefused("Nothing is changed; end the validation without a change instead");
    }
    mustBeLeft(changes, left);
    return changes;
  }

  /**
   * Refuses what would give back more than is left.
   *
   * @throws TaskRefused for the first class code of which there is less
   */
  static void mustBeLeft(SortedMap<ClassCode, Money> changes, SortedMap<ClassCode, Money> left) {
    changes.forEach(
        (code, change) -> {
          Money rest = left.getOrDefault(code, Money.ZERO);
          if (change.isNegative() && rest.plus(change).isNegative()) {
            throw new TaskRefused(
                "%s can fall by $%s at most: what the summary states, with what earlier cases of the entry gave back and collected"
                    .formatted(
                        ClassCode.shown(code.code()), rest.isNegative() ? Money.ZERO : rest));
          }
        });
  }

  private static void add(String line, SortedMap<ClassCode, Money> changes) {
    Matcher read = LINE.matcher(line);
    if (!read.matches()) {
      throw new TaskRefused(
          "'%s' is no change; a line is a class code and dollars, as DUTY 250.00 or 499 -12.50"
              .formatted(line));
    }
    ClassCode code = new ClassCode(read.group(1));
    Money amount = Money.of(read.group(3));
    Money change = "-".equals(read.group(2)) ? amount.negate() : amount;
    refuse(change.isZero(), "%s does not change", code);
    refuse(code.equals(ClassCode.INTEREST), "%s is computed, not proposed", code);
    refuse(!ClassCode.isListed(code.code()), "There is no class code %s", code);
    refuse(changes.put(code, change) != null, "%s is changed twice", code);
  }

  private static void refuse(boolean wrong, String sentence, ClassCode code) {
    if (wrong) {
      throw new TaskRefused(sentence.formatted(ClassCode.shown(code.code())));
    }
  }

  /** The changes as a person reads them, a line each. */
  static String words(SortedMap<ClassCode, Money> changes) {
    return changes.entrySet().stream().map(ChangeLines::words).collect(Collectors.joining("\n"));
  }

  private static String words(Map.Entry<ClassCode, Money> change) {
    return "%s: $%s %s"
        .formatted(
            ClassCode.shown(change.getKey().code()),
            change.getValue().magnitude(),
            change.getValue().isNegative() ? "less" : "more");
  }
}
