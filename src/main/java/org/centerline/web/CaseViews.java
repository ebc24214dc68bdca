package org.centerline.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.centerline.amendment.risk.RiskRows;
import org.centerline.docket.CaseClock;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseEvent;
import org.centerline.docket.CaseFinding;
import org.centerline.docket.CaseFindings;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseReads;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.LineOfWork;
import org.centerline.docket.OpenTask;
import org.centerline.docket.OpenWork;
import org.centerline.docket.Viewer;
import org.centerline.revenue.Revenue;
import org.centerline.revenue.RevenueInstruction;
import org.centerline.statute.OfficeCalendar;
import org.springframework.stereotype.Component;

/** Puts case views together, a page of cases with as many statements as one. */
@Component
class CaseViews {

  private final CaseFindings findings;
  private final CaseClocks clocks;
  private final OpenWork openWork;
  private final Revenue revenue;
  private final RiskRows risks;
  private final CaseLog log;
  private final CaseReads reads;
  private final OfficeCalendar calendar;
  private final Viewers viewers;
  private final Clock clock;

  CaseViews(
      CaseFindings findings,
      CaseClocks clocks,
      OpenWork openWork,
      Revenue revenue,
      RiskRows risks,
      CaseLog log,
      CaseReads reads,
      OfficeCalendar calendar,
      Viewers viewers,
      Clock clock) {
    this.findings = findings;
    this.clocks = clocks;
    this.openWork = openWork;
    this.revenue = revenue;
    this.risks = risks;
    this.log = log;
    this.reads = reads;
    this.calendar = calendar;
    this.viewers = viewers;
    this.clock = clock;
  }

  CaseView of(CaseRecord record) {
    return viewers.onlyKeysIn(record)
        ? CaseView.acknowledgement(record)
        : of(List.of(record)).get(0);
  }

  List<CaseView> of(List<CaseRecord> records) {
    if (records.isEmpty()) {
      return List.of();
    }
    List<String> numbers = records.stream().map(CaseRecord::caseNumber).toList();
    reads.record(numbers, "case");
    LocalDate today = LocalDate.now(clock);
    var found = byCase(readable(records, numbers), CaseFinding::caseNumber, CaseViews::finding);
    var running = byCase(clocks.of(numbers), CaseClock::caseNumber, c -> clock(c, today));
    var tasks = byCase(tasks(numbers), OpenTask::caseNumber, this::task);
    var instructions =
        byCase(revenue.of(numbers), RevenueInstruction::caseNumber, CaseViews::revenue);
    Set<String> own = own(records);
    var decided = risks(records, own);
    var events =
        byCase(
            log.of(numbers).stream()
                .filter(e -> own.contains(e.caseNumber()) || !CaseLog.isInternal(e.type()))
                .toList(),
            CaseEvent::caseNumber,
            e -> event(e, own.contains(e.caseNumber())));
    return records.stream()
        .map(
            r ->
                new CaseView(
                    r.caseNumber(),
                    r.lineOfWork().name(),
                    r.protestNumber(),
                    r.status().name(),
                    r.center(),
                    r.importerNumber(),
                    r.filedOn(),
                    screening(r, found.getOrDefault(r.caseNumber(), List.of())),
                    decided.get(r.caseNumber()),
                    running.getOrDefault(r.caseNumber(), List.of()),
                    tasks.getOrDefault(r.caseNumber(), List.of()),
                    determination(r),
                    instructions.getOrDefault(r.caseNumber(), List.of()),
                    events.getOrDefault(r.caseNumber(), List.of()),
                    null))
        .toList();
  }

  /** What would tell one party of another is for the Center of the case and for oversight. */
  private List<CaseFinding> readable(List<CaseRecord> records, List<String> numbers) {
    List<CaseFinding> all = findings.of(numbers);
    if (all.stream().noneMatch(CaseFinding::staffOnly)) {
      return all;
    }
    Set<String> own = own(records);
    return all.stream().filter(f -> !f.staffOnly() || own.contains(f.caseNumber())).toList();
  }

  /** The Center's view of risk is for those who work the case. */
  private Map<String, CaseView.Risk> risks(List<CaseRecord> records, Set<String> own) {
    List<String> amendments =
        records.stream()
            .filter(r -> r.lineOfWork() == LineOfWork.AMENDMENT)
            .map(CaseRecord::caseNumber)
            .filter(own::contains)
            .toList();
    return amendments.isEmpty()
        ? Map.of()
        : risks.of(amendments).stream()
            .collect(Collectors.toMap(RiskRows.Decided::caseNumber, CaseViews::risk));
  }

  private static CaseView.Risk risk(RiskRows.Decided d) {
    return new CaseView.Risk(d.segment(), d.rule(), d.tableVersion(), d.sampled());
  }

  private Set<String> own(List<CaseRecord> records) {
    Viewer viewer = viewers.current();
    return records.stream()
        .filter(viewer::hasByOffice)
        .map(CaseRecord::caseNumber)
        .collect(Collectors.toSet());
  }

  private static <R, V> Map<String, List<V>> byCase(
      List<R> rows, Function<R, String> caseNumber, Function<R, V> view) {
    return rows.stream()
        .collect(Collectors.groupingBy(caseNumber, Collectors.mapping(view, Collectors.toList())));
  }

  private static CaseView.Screening screening(CaseRecord r, List<CaseView.Finding> findings) {
    return r.screening() == null ? null : new CaseView.Screening(r.screening(), findings);
  }

  private static CaseView.Determination determination(CaseRecord r) {
    return r.determination() == null
        ? null
        : new CaseView.Determination(r.determination(), r.determinedOn(), r.determinationReason());
  }

  private static CaseView.Finding finding(CaseFinding f) {
    return new CaseView.Finding(f.code(), f.citation(), f.message());
  }

  private CaseView.Clock clock(CaseClock c, LocalDate today) {
    return new CaseView.Clock(
        c.kind(),
        c.fromDate(),
        c.due(),
        c.rolledDue(),
        c.citation(),
        c.explanation(),
        c.stateOn(today).name(),
        ClockBasis.of(c, calendar));
  }

  private List<OpenTask> tasks(List<String> numbers) {
    boolean all = viewers.readsAsStaff();
    return openWork.of(numbers).stream().filter(t -> all || !t.isInternal()).toList();
  }

  /** Which officer works a case is for staff to know. */
  private CaseView.Task task(OpenTask t) {
    String assignee = viewers.readsAsStaff() ? t.assignee() : null;
    return new CaseView.Task(t.taskId(), t.name(), t.definitionKey(), t.pool(), assignee, t.due());
  }

  private static CaseView.Revenue revenue(RevenueInstruction r) {
    return new CaseView.Revenue(
        r.id(),
        r.port(),
        r.kind().name(),
        r.principal().toPlainString(),
        r.interest().toPlainString(),
        r.dueOn(),
        r.status().name(),
        r.cancelledBecause());
  }

  /** What an account says of its importer is not for everybody who files something about it. */
  private CaseView.Event event(CaseEvent e, boolean own) {
    boolean readable = own || !CaseLog.isOfTheAccount(e.type());
    String detail = readable ? e.detail() : "By the account of the importer";
    return new CaseView.Event(eastern(e.at()), e.actor(), e.type(), detail);
  }

  /** The database keeps instants; people read them in the clock's zone. */
  private OffsetDateTime eastern(OffsetDateTime at) {
    return at.atZoneSameInstant(clock.getZone()).toOffsetDateTime();
  }
}
