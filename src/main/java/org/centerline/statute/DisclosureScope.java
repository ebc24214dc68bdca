package org.centerline.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a disclosure does not cover: violations that it does not disclose (19 CFR 162.74(h)),
 * importations that it does not identify (19 CFR 162.74(b)(2)) and ports that it does not list (19
 * CFR 162.74(e)(2); Z38), since 1998-06-29. The paragraphs (e) and (h) are known from memory, not
 * re-read (sections C5, C6).
 *
 * <p>A port or an entry counts as covered from the day on which it is added. What is named only
 * after CBP's notice of its calculation, and what lies outside approximate dates, is for the
 * officer to decide: who was told by CBP is presumed to have known (19 CFR 162.74(i)).
 *
 * @param ports the ports that are not covered, in order
 * @param violations the violations that are not covered
 * @param entries the numbers of the entries found that are not covered without doubt
 * @param isWhole whether everything found is covered, but for what is doubtful
 * @param isDoubtful whether something is for the officer to decide
 * @param findings the reasons
 */
public record DisclosureScope(
    List<String> ports,
    List<String> violations,
    Set<String> entries,
    boolean isWhole,
    boolean isDoubtful,
    List<Finding> findings) {

  /** Takes copies. */
  public DisclosureScope {
    ports = List.copyOf(ports);
    violations = List.copyOf(violations);
    entries = Set.copyOf(entries);
    findings = List.copyOf(findings);
  }

  /** An importation and the day on which the discloser named it. */
  public record Named(DisclosedImportation importation, LocalDate on) {

    /** Whether it was named after a day; on that day itself is not after it, nor where null. */
    boolean isAfter(LocalDate day) {
      return day != null && on.isAfter(day);
    }
  }

  /**
   * A violation that came to light and is not in the disclosure.
   *
   * @param description what it is, as part of a sentence
   * @param recordedOn date recorded in writing for its own investigation; null where none
   */
  public record Additional(String description, LocalDate recordedOn) {}

  /**
   * Compares what is named with what was found.
   *
   * @param named importations that the disclosure names, with those added since
   * @param found the entries affected by the violation
   * @param noticeOn date of CBP's first notice of its calculation; null before it
   * @param additional violations not in the disclosure
   */
  public static DisclosureScope of(
      List<Named> named, List<EntryLoss> found, LocalDate noticeOn, List<Additional> additional) {
    Map<EntryCoverage, List<EntryLoss>> entries =
        found.stream()
            .collect(Collectors.groupingBy(entry -> EntryCoverage.of(entry, named, noticeOn)));
    List<Finding> findings = new ArrayList<>();
    Map<String, List<EntryLoss>> elsewhere =
        entries.getOrDefault(EntryCoverage.PORT_NOT_LISTED, List.of()).stream()
            .collect(Collectors.groupingBy(EntryLoss::port, TreeMap::new, Collectors.toList()));
    elsewhere.forEach((port, there) -> findings.add(ScopeFindings.notListed(port, there)));
    if (entries.containsKey(EntryCoverage.NOT_NAMED)) {
      findings.add(ScopeFindings.notNamed(entries.get(EntryCoverage.NOT_NAMED)));
    }
    additional.forEach(violation -> findings.add(ScopeFindings.notDisclosed(violation)));
    int certain = findings.size();
    if (entries.containsKey(EntryCoverage.OUTSIDE_DATES)) {
      findings.add(ScopeFindings.outsideDates(entries.get(EntryCoverage.OUTSIDE_DATES)));
    }
    Set<String> covered =
        entries.getOrDefault(EntryCoverage.COVERED, List.of()).stream()
            .map(EntryLoss::entryNumber)
            .collect(Collectors.toSet());
    List<Named> late =
        named.stream()
            .filter(one -> isNew(one, named, noticeOn))
            .filter(one -> !covered.contains(one.importation().number()))
            .toList();
    if (!late.isEmpty()) {
      findings.add(ScopeFindings.namedLate(late, noticeOn));
    }
    entries.remove(EntryCoverage.COVERED);
    return new DisclosureScope(
        List.copyOf(elsewhere.keySet()),
        additional.stream().map(Additional::description).toList(),
        entries.values().stream()
            .flatMap(List::stream)
            .map(EntryLoss::entryNumber)
            .collect(Collectors.toSet()),
        certain == 0,
        findings.size() > certain,
        findings);
  }

  private static boolean isNew(Named one, List<Named> named, LocalDate noticeOn) {
    return one.isAfter(noticeOn)
        && named.stream()
            .filter(other -> !other.isAfter(noticeOn))
            .noneMatch(other -> other.importation().equals(one.importation()));
  }
}
