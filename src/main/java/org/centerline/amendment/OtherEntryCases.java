package org.centerline.amendment;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.centerline.amendment.summary.StatedEntry;
import org.centerline.docket.CaseRecord;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Money;
import org.springframework.stereotype.Component;

/** The cases of an entry that are no amendments, whatever their line of work. */
@Component
public class OtherEntryCases {

  private final List<EntryCases> lines;

  OtherEntryCases(List<EntryCases> lines) {
    this.lines = lines;
  }

  /** The entry of a case; empty where its line of work has none. */
  public Optional<StatedEntry> entry(CaseRecord record) {
    return lines.stream()
        .filter(line -> line.lineOfWork() == record.lineOfWork())
        .findFirst()
        .map(line -> line.entry(record.caseNumber()));
  }

  /** See {@link EntryCases#running}. */
  public List<String> running(String entryNumber) {
    return all(line -> line.running(entryNumber));
  }

  /** See {@link EntryCases#awaiting}. */
  public List<String> awaiting(String entryNumber) {
    return all(line -> line.awaiting(entryNumber));
  }

  private List<String> all(Function<EntryCases, List<String>> cases) {
    return lines.stream().map(cases).flatMap(List::stream).toList();
  }

  /** See {@link EntryCases#changes}. */
  public SortedMap<ClassCode, Money> changes(CaseRecord record) {
    return of(record).changes(record.caseNumber());
  }

  /** These changes and those of other cases, by class code. */
  public SortedMap<ClassCode, Money> with(
      List<CaseRecord> cases, SortedMap<ClassCode, Money> changes) {
    SortedMap<ClassCode, Money> all = new TreeMap<>(changes);
    cases.forEach(
        record -> changes(record).forEach((code, amount) -> all.merge(code, amount, Money::plus)));
    all.values().removeIf(Money::isZero);
    return all;
  }

  /** See {@link EntryCases#basis}. */
  public String basis(CaseRecord record) {
    return of(record).basis(record.caseNumber());
  }

  /** See {@link EntryCases#settled}. */
  public void settled(CaseRecord record, String sentence) {
    of(record).settled(record.caseNumber(), sentence);
  }

  /** See {@link EntryCases#notCarriedOut}. */
  public void notCarriedOut(CaseRecord record, String sentence) {
    of(record).notCarriedOut(record.caseNumber(), sentence);
  }

  private EntryCases of(CaseRecord record) {
    return lines.stream()
        .filter(line -> line.lineOfWork() == record.lineOfWork())
        .findFirst()
        .orElseThrow();
  }
}
