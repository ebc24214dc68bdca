package org.centerline.disclosure.loss;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.centerline.statute.ClassCode;
import org.centerline.statute.DisclosureInterest;
import org.centerline.statute.DisclosureInterest.EntryInterest;
import org.centerline.statute.EntryLoss;
import org.centerline.statute.Finding;
import org.centerline.statute.LossOfRevenue;
import org.centerline.statute.Money;
import org.centerline.statute.PenaltyStatute;

/** A loss of revenue in words, a line each, for forms and letters. */
public final class LossWords {

  private LossWords() {}

  public static String byEntry(List<EntryLoss> entries, PenaltyStatute statute, int most) {
    String shown =
        entries.stream()
            .limit(most)
            .map(entry -> entry(entry, statute))
            .collect(Collectors.joining("\n"));
    int more = entries.size() - most;
    return orNone(more > 0 ? "%s\nand %,d more entries".formatted(shown, more) : shown);
  }

  private static String entry(EntryLoss entry, PenaltyStatute statute) {
    return "%s, port %s, entered %s, %s: %s"
        .formatted(
            entry.entryNumber(),
            entry.port(),
            entry.entryDate(),
            entry.liquidationDate() == null
                ? "not liquidated"
                : statute.interestFrom() + " " + entry.liquidationDate(),
            classes(entry.amounts(), ", "));
  }

  static String byClass(LossOfRevenue loss) {
    return "%s\nIn all: $%s".formatted(orNone(classes(loss.byClassCode(), "\n")), loss.total());
  }

  private static String classes(Map<ClassCode, Money> amounts, String separator) {
    return amounts.entrySet().stream()
        .map(part -> "%s $%s".formatted(ClassCode.shown(part.getKey().code()), part.getValue()))
        .collect(Collectors.joining(separator));
  }

  public static String by(Map<?, Money> amounts) {
    return orNone(
        amounts.entrySet().stream()
            .map(part -> "%s: $%s".formatted(part.getKey(), part.getValue()))
            .collect(Collectors.joining("\n")));
  }

  static String interest(DisclosureInterest interest, PenaltyStatute statute) {
    long bearing =
        interest.entries().stream()
            .filter(one -> one.from() != null)
            .map(EntryInterest::entryNumber)
            .distinct()
            .count();
    long all = interest.entries().stream().map(EntryInterest::entryNumber).distinct().count();
    return "$%s from the day each was %s, on %,d of %,d entries (%s)"
        .formatted(
            interest.total(), statute.interestFrom(), bearing, all, statute.interestCitation());
  }

  static String findings(List<Finding> findings) {
    return orNone(findings.stream().map(Finding::inWords).collect(Collectors.joining("\n")));
  }

  static String basis(LossOfRevenue.Basis basis) {
    return basis.sampled() ? "By a sample: " + basis.method() : "Every entry was examined";
  }

  private static String orNone(String text) {
    return text.isEmpty() ? "none" : text;
  }
}
