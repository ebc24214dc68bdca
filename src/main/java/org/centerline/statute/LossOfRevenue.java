package org.centerline.statute;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The actual loss of duties, taxes and fees (19 USC 1592(c)(4); 19 CFR 162.74(c)): gross, line by
 * line. What was paid too much on one line is not set off against another, of another entry
 * (Brother International, Slip Op. 03-156) or of the same (Snuggles, 937 F. Supp. 923).
 *
 * <p>In doubt: 19 USC 1509(b)(6) lets an audit set off overpayments; it was not read, and nothing
 * here does.
 *
 * @param entries the loss of each entry that has one, in the order given
 * @param overpaid what was overpaid on other lines, not set off
 * @param beforeLookBack the part of the loss on entries made before the five years looked back on;
 *     whether it is tendered, a person decides
 * @param findings what a person has to weigh
 * @param oldestExamined day of the oldest entry that was examined; null where none was
 */
public record LossOfRevenue(
    List<EntryLoss> entries,
    Money overpaid,
    Money beforeLookBack,
    List<Finding> findings,
    LocalDate oldestExamined) {

  /** Takes copies. */
  public LossOfRevenue {
    entries = List.copyOf(entries);
    findings = List.copyOf(findings);
  }

  /**
   * How the loss was found.
   *
   * @param sampled whether by a statistical sample, whose projection the differences then state
   *     entry by entry
   * @param method how the sample was drawn and projected; may be null where there is none
   */
  public record Basis(boolean sampled, String method) {
    /** Every entry was examined. */
    public static final Basis EVERY_ENTRY = new Basis(false, null);
  }

  /**
   * Adds up the loss.
   *
   * @param differences the lines, in any order
   * @param disclosedOn day the disclosure counts as made
   * @throws StatuteException where lines of one entry contradict each other
   */
  public static LossOfRevenue of(
      List<RevenueDifference> differences, LocalDate disclosedOn, Basis basis) {
    List<EntryLoss> entries = entries(differences);
    Money overpaid = Money.sum(differences.stream().map(RevenueDifference::overpaid).toList());
    List<EntryLoss> old =
        entries.stream()
            .filter(entry -> entry.entryDate().isBefore(Limitation.lookBack(disclosedOn)))
            .toList();
    return new LossOfRevenue(
        entries,
        overpaid,
        total(old),
        LossFindings.of(overpaid, old, disclosedOn, basis),
        differences.stream()
            .map(RevenueDifference::entryDate)
            .min(LocalDate::compareTo)
            .orElse(null));
  }

  private static List<EntryLoss> entries(List<RevenueDifference> differences) {
    Map<String, EntryLoss> known = new LinkedHashMap<>();
    Map<String, SortedMap<ClassCode, Money>> amounts = new LinkedHashMap<>();
    for (RevenueDifference line : differences) {
      EntryLoss head =
          new EntryLoss(
              line.entryNumber(),
              line.port(),
              line.entryDate(),
              line.liquidationDate(),
              new TreeMap<>());
      EntryLoss before = known.putIfAbsent(line.entryNumber(), head);
      if (before != null && !before.equals(head)) {
        throw StatuteException.contradictory(
            "entryNumber",
            "Lines of entry %s differ in its port or dates.".formatted(line.entryNumber()));
      }
      if (line.lost().isPositive()) {
        amounts
            .computeIfAbsent(line.entryNumber(), number -> new TreeMap<>())
            .merge(line.classCode(), line.lost(), Money::plus);
      }
    }
    return amounts.entrySet().stream()
        .map(loss -> with(known.get(loss.getKey()), loss.getValue()))
        .toList();
  }

  private static EntryLoss with(EntryLoss head, SortedMap<ClassCode, Money> amounts) {
    return new EntryLoss(
        head.entryNumber(), head.port(), head.entryDate(), head.liquidationDate(), amounts);
  }

  /** Day of the oldest entry that lost revenue, or where none did, of those examined. */
  public Optional<LocalDate> oldestEntry() {
    return entries.stream()
        .map(EntryLoss::entryDate)
        .min(LocalDate::compareTo)
        .or(() -> Optional.ofNullable(oldestExamined));
  }

  static Money total(List<EntryLoss> entries) {
    return Money.sum(entries.stream().map(EntryLoss::total).toList());
  }

  /** The loss in all, with what lies before the look-back. */
  public Money total() {
    return total(entries);
  }

  /** The loss of each class. */
  public SortedMap<ClassCode, Money> byClassCode() {
    SortedMap<ClassCode, Money> sums = new TreeMap<>();
    entries.forEach(
        entry -> entry.amounts().forEach((code, sum) -> sums.merge(code, sum, Money::plus)));
    return sums;
  }

  /** The loss of each year of entry. */
  public SortedMap<Integer, Money> byYear() {
    return by(entry -> entry.entryDate().getYear());
  }

  /** The loss at each port, which takes the tender for it. */
  public SortedMap<String, Money> byPort() {
    return by(EntryLoss::port);
  }

  private <K extends Comparable<K>> SortedMap<K, Money> by(Function<EntryLoss, K> key) {
    SortedMap<K, Money> sums = new TreeMap<>();
    entries.forEach(entry -> sums.merge(key.apply(entry), entry.total(), Money::plus));
    return sums;
  }
}
