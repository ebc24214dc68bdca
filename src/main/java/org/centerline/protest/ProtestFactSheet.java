package org.centerline.protest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.centerline.docket.CaseClock;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseFinding;
import org.centerline.docket.CaseFindings;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.engine.FactSheet;
import org.centerline.engine.OpenedTask;
import org.centerline.protest.ProtestProcess.Fact;
import org.centerline.statute.ClockKind;
import org.springframework.stereotype.Component;

/** What must be known to decide a protest, as the forms show it. */
@Component
public class ProtestFactSheet implements FactSheet {

  private static final Set<String> NAMES =
      Set.of(
          Fact.CASE_NUMBER,
          Fact.PROTEST_NUMBER,
          Fact.IMPORTER,
          Fact.FILER,
          Fact.DECISION_PROTESTED,
          Fact.DECISION_DUE,
          Fact.MERCHANDISE,
          Fact.GROUNDS,
          Fact.CLAIM,
          Fact.ENTRIES,
          Fact.TIMELINESS,
          Fact.FINDINGS,
          Fact.FILED_LATER);

  private static final int ENTRIES_SHOWN = 5;

  private final Docket docket;
  private final Protests protests;
  private final CaseClocks clocks;
  private final CaseFindings findings;
  private final Submissions submissions;
  private final LeadProtests leads;
  private final List<DecisionConstraint> constraints;

  ProtestFactSheet(
      Docket docket,
      Protests protests,
      CaseClocks clocks,
      CaseFindings findings,
      Submissions submissions,
      LeadProtests leads,
      List<DecisionConstraint> constraints) {
    this.docket = docket;
    this.protests = protests;
    this.clocks = clocks;
    this.findings = findings;
    this.submissions = submissions;
    this.leads = leads;
    this.constraints = constraints;
  }

  @Override
  public Set<String> names() {
    return NAMES;
  }

  @Override
  public Map<String, String> of(OpenedTask task) {
    String caseNumber = task.caseNumber();
    CaseRecord record = docket.get(caseNumber);
    Protest protest = protests.get(caseNumber);
    Map<String, String> facts = new HashMap<>();
    facts.put(Fact.CASE_NUMBER, caseNumber);
    facts.put(Fact.PROTEST_NUMBER, record.protestNumber());
    facts.put(Fact.IMPORTER, "%s (%s)".formatted(record.importerName(), record.importerNumber()));
    facts.put(Fact.FILER, "%s, %s".formatted(protest.filerName(), protest.filerRole().label()));
    facts.put(Fact.DECISION_PROTESTED, protest.decision().label());
    facts.put(Fact.MERCHANDISE, orNone(protest.merchandise()));
    facts.put(Fact.GROUNDS, orNone(protest.grounds()));
    facts.put(Fact.CLAIM, claim(protest));
    facts.put(Fact.ENTRIES, entries(protest.entries()));
    List<CaseClock> running = clocks.of(List.of(caseNumber));
    facts.put(Fact.TIMELINESS, explanation(running, ClockKind.PROTEST_WINDOW));
    facts.put(Fact.DECISION_DUE, due(running, ClockKind.DECISION_DUE));
    facts.put(Fact.FINDINGS, findings(caseNumber));
    facts.put(Fact.FILED_LATER, filedLater(record, protest));
    return facts;
  }

  private static String orNone(String text) {
    return text == null || text.isBlank() ? "not stated" : text;
  }

  private static String claim(Protest protest) {
    String hts = protest.claimHts() == null ? "" : "HTS " + protest.claimHts();
    String refund = protest.claimRefund() == null ? "" : "refund of $" + protest.claimRefund();
    String both = hts.isEmpty() || refund.isEmpty() ? hts + refund : hts + ", " + refund;
    return orNone(both);
  }

  private static String entries(List<ProtestEntry> entries) {
    String shown =
        entries.stream()
            .limit(ENTRIES_SHOWN)
            .map(ProtestFactSheet::entry)
            .collect(Collectors.joining("\n"));
    int more = entries.size() - ENTRIES_SHOWN;
    return more > 0 ? shown + "\nand %,d more in the case file".formatted(more) : shown;
  }

  private static String entry(ProtestEntry entry) {
    return "%s, port %s, entered %s, liquidated %s, paid %s"
        .formatted(
            entry.entryNumber(),
            entry.port(),
            entry.entryDate() == null ? "unknown" : entry.entryDate(),
            entry.liquidationDate() == null ? "not stated" : entry.liquidationDate(),
            entry.paid() == null ? "not stated" : "$" + entry.paid());
  }

  private static String explanation(List<CaseClock> clocks, ClockKind kind) {
    return clocks.stream()
        .filter(clock -> clock.kind().equals(kind.name()))
        .map(CaseClock::explanation)
        .findFirst()
        .orElse("No window could be computed");
  }

  private static String due(List<CaseClock> clocks, ClockKind kind) {
    return clocks.stream()
        .filter(clock -> clock.kind().equals(kind.name()))
        .map(clock -> clock.due().toString())
        .findFirst()
        .orElse("");
  }

  private String findings(String caseNumber) {
    List<CaseFinding> found = findings.of(List.of(caseNumber));
    return found.isEmpty()
        ? "Screening found nothing to object to"
        : found.stream()
            .map(finding -> "%s (%s)".formatted(finding.message(), finding.citation()))
            .collect(Collectors.joining("\n"));
  }

  private String filedLater(CaseRecord record, Protest protest) {
    List<String> lines = new ArrayList<>();
    if (protest.follows() != null) {
      lines.add("Asks to be decided like " + protest.follows());
      lines.add(leads.outcomeOf(protest.follows()));
    }
    submissions.of(record.caseNumber()).forEach(later -> lines.add(line(later)));
    if (record.submissions() > 0) {
      constraints.forEach(limit -> limit.standing(record.caseNumber()).ifPresent(lines::add));
    }
    return String.join("\n", lines);
  }

  /** An oral argument counts only once it is in writing (19 CFR 174.28). */
  private static String line(Submission later) {
    String confirmed =
        later.confirmBy() == null
            ? ""
            : later.confirmedOn() == null
                ? " (not confirmed in writing; not to be considered)"
                : " (confirmed in writing on %s)".formatted(later.confirmedOn());
    return "%s, %s: %s%s"
        .formatted(
            later.onDate(),
            later.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
            later.detail(),
            confirmed);
  }
}
