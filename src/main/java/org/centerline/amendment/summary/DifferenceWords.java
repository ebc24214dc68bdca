package org.centerline.amendment.summary;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Money;

/** The difference of two versions in words, as forms and letters show it. */
public final class DifferenceWords {

  private DifferenceWords() {}

  /** One paragraph for each line that changes, and one for the entry type. */
  public static List<String> lines(Difference difference) {
    Stream<String> type =
        difference.oldType().equals(difference.amendedType())
            ? Stream.empty()
            : Stream.of(
                "Entry type: %s becomes %s"
                    .formatted(difference.oldType(), difference.amendedType()));
    return Stream.concat(type, difference.lines().stream().map(DifferenceWords::line)).toList();
  }

  private static String line(LineDifference line) {
    String changes =
        Stream.concat(
                line.fields().stream().map(DifferenceWords::field),
                line.charges().stream().map(DifferenceWords::charge))
            .collect(Collectors.joining("; "));
    return "Line %d %s: %s; in all %s"
        .formatted(
            line.line(),
            line.change().name().toLowerCase(Locale.ROOT),
            changes,
            signed(line.effect()));
  }

  private static String field(FieldChange field) {
    return "%s %s becomes %s".formatted(field.field(), shown(field.old()), shown(field.amended()));
  }

  private static String shown(String value) {
    return value == null ? "none" : value;
  }

  private static String charge(ClassDifference charge) {
    return "%s $%s becomes $%s"
        .formatted(ClassCode.shown(charge.classCode().code()), charge.old(), charge.amended());
  }

  /** One line for each class code, and the net. */
  public static List<String> totals(Difference difference) {
    return Stream.concat(
            difference.totals().stream()
                .map(
                    total ->
                        "%s: $%s becomes $%s, %s"
                            .formatted(
                                ClassCode.shown(total.classCode().code()),
                                total.old(),
                                total.amended(),
                                signed(total.difference()))),
            Stream.of("In all: %s".formatted(signed(difference.net()))))
        .toList();
  }

  private static String signed(Money money) {
    if (money.isZero()) {
      return "no change";
    }
    return "$%s %s".formatted(money.magnitude(), money.isPositive() ? "more" : "less");
  }
}
