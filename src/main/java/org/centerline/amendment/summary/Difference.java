package org.centerline.amendment.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Money;

/**
 * What changes between two versions of an entry summary.
 *
 * @param oldType entry type before
 * @param amendedType entry type after
 * @param lines the lines that differ, by number
 * @param totals every class code of either version, duty first, with its sum over all lines
 */
public record Difference(
    String oldType, String amendedType, List<LineDifference> lines, List<ClassDifference> totals) {

  /** Takes copies. */
  public Difference {
    lines = List.copyOf(lines);
    totals = List.copyOf(totals);
  }

  /**
   * Compares two versions.
   *
   * @throws IllegalStateException where a version has two lines of one number; see {@link
   *     Arithmetic}
   */
  public static Difference between(EntrySummary old, EntrySummary amended) {
    Map<Integer, SummaryLine> before = byNumber(old);
    Map<Integer, SummaryLine> after = byNumber(amended);
    SortedSet<Integer> numbers = new TreeSet<>(before.keySet());
    numbers.addAll(after.keySet());
    List<LineDifference> lines = new ArrayList<>();
    for (Integer number : numbers) {
      LineComparison comparison = new LineComparison(number, before.get(number), after.get(number));
      comparison.difference().ifPresent(lines::add);
    }
    return new Difference(
        old.entryType(),
        amended.entryType(),
        lines,
        byClass(charges(old.lines()), charges(amended.lines())));
  }

  private static Map<Integer, SummaryLine> byNumber(EntrySummary summary) {
    return summary.lines().stream()
        .collect(Collectors.toMap(SummaryLine::line, Function.identity()));
  }

  private static List<Charge> charges(List<SummaryLine> lines) {
    return lines.stream().flatMap(line -> line.charges().stream()).toList();
  }

  /** Every class code of either list with its two sums. */
  static List<ClassDifference> byClass(List<Charge> old, List<Charge> amended) {
    SortedMap<ClassCode, Money> before = sums(old);
    SortedMap<ClassCode, Money> after = sums(amended);
    SortedSet<ClassCode> codes = new TreeSet<>(before.keySet());
    codes.addAll(after.keySet());
    return codes.stream()
        .map(
            code ->
                new ClassDifference(
                    code,
                    before.getOrDefault(code, Money.ZERO),
                    after.getOrDefault(code, Money.ZERO)))
        .toList();
  }

  private static SortedMap<ClassCode, Money> sums(List<Charge> charges) {
    SortedMap<ClassCode, Money> sums = new TreeMap<>();
    charges.forEach(charge -> sums.merge(charge.classCode(), charge.amount(), Money::plus));
    return sums;
  }

  /** What is added to all that is owed, or taken from it where negative. */
  public Money net() {
    return totals.stream().map(ClassDifference::difference).reduce(Money.ZERO, Money::plus);
  }

  /**
   * All that is moved: every class code of every line by itself, whether it rises or falls, so that
   * nothing cancels out.
   */
  public Money gross() {
    return lines.stream()
        .flatMap(line -> line.charges().stream())
        .map(charge -> charge.difference().magnitude())
        .reduce(Money.ZERO, Money::plus);
  }

  /** What each class code adds, or takes away where negative; those that stay are left out. */
  public Map<ClassCode, Money> changes() {
    return totals.stream()
        .filter(total -> !total.difference().isZero())
        .collect(Collectors.toMap(ClassDifference::classCode, ClassDifference::difference));
  }

  /** Whether the versions are alike. */
  public boolean isEmpty() {
    return lines.isEmpty() && oldType.equals(amendedType);
  }
}
