package org.centerline.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.centerline.amendment.summary.Charge;
import org.centerline.amendment.summary.Difference;
import org.centerline.amendment.summary.EntrySummary;
import org.centerline.amendment.summary.SummaryHistory;
import org.centerline.amendment.summary.SummaryLine;
import org.centerline.docket.FiledPaper;
import org.centerline.docket.LineOfWork;
import org.centerline.measures.Measure;
import org.centerline.measures.Measured;
import org.centerline.measures.Period;
import org.centerline.revenue.RevenueKind;
import org.centerline.revenue.reconciliation.BookLine;
import org.centerline.revenue.reconciliation.Books.OpenDifference;
import org.centerline.revenue.reconciliation.Difference.Kind;
import org.centerline.statute.ClassCode;
import org.centerline.statute.ClockKind;
import org.centerline.statute.Money;
import org.centerline.statute.SkippedDay;

/** A decided protest, for the page tests. */
final class SampleCase {

  private static final LocalDate FILED = LocalDate.of(2025, 9, 10);

  private SampleCase() {}

  static CaseView view() {
    return new CaseView(
        "P-2025-000123",
        "PROTEST",
        "2704-25-100042",
        "IN_REVIEW",
        "Electronics",
        "12-345678900",
        FILED,
        new CaseView.Screening(
            "NEEDS_A_PERSON",
            List.of(
                new CaseView.Finding(
                    "TIMELY_BY_ROLL",
                    "19 CFR 174.12(e)",
                    "The 180th day was a holiday; the protest came on the next open day."))),
        null,
        List.of(
            new CaseView.Clock(
                "DECISION_DUE",
                FILED,
                LocalDate.of(2027, 9, 10),
                LocalDate.of(2027, 9, 10),
                "19 CFR 174.21(a)",
                "Two years from the day of filing; missing it denies nothing.",
                "OPEN",
                basis(ClockKind.DECISION_DUE, List.of())),
            new CaseView.Clock(
                "FURTHER_REVIEW_DUE",
                FILED,
                LocalDate.of(2025, 10, 11),
                LocalDate.of(2025, 10, 14),
                "19 U.S.C. 1515(a)",
                "An application for further review is allowed or denied within 30 days.",
                "MISSED",
                basis(
                    ClockKind.FURTHER_REVIEW_DUE,
                    List.of(
                        new SkippedDay(LocalDate.of(2025, 10, 11), "a Saturday"),
                        new SkippedDay(LocalDate.of(2025, 10, 12), "a Sunday"),
                        new SkippedDay(LocalDate.of(2025, 10, 13), "Columbus Day"))))),
        List.of(
            new CaseView.Task(
                "t1",
                "Review the protest",
                "task_reviewProtest",
                "electronics-import-specialist",
                null,
                LocalDate.of(2027, 9, 10))),
        new CaseView.Determination("ALLOWED_IN_PART", LocalDate.of(2025, 9, 30), "<b>As claimed"),
        List.of(
            new CaseView.Revenue(
                "r1",
                "2704",
                "REFUND",
                "1234.56",
                "41.07",
                LocalDate.of(2025, 10, 30),
                "CREATED",
                null)),
        List.of(
            new CaseView.Event(
                OffsetDateTime.parse("2025-09-10T09:12:00-04:00"), "filer", "FILED", "By API")),
        null);
  }

  private static ClockBasis basis(ClockKind kind, List<SkippedDay> skipped) {
    return new ClockBasis(
        kind.name(),
        kind.meaning(),
        new ClockBasis.Start("filedOn", "filing", FILED),
        skipped,
        kind.changes());
  }

  static CaseView justFiled() {
    return new CaseView(
        "P-2025-000124",
        "PROTEST",
        "2704-25-100043",
        "RECEIVED",
        "Electronics",
        "12-345678900",
        FILED,
        null,
        null,
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        null);
  }

  static Map<String, Object> caseModel(int entryCount) {
    Map<String, Object> model = new HashMap<>();
    model.put("view", view());
    model.put("staff", true);
    model.put("filing", List.of(Map.of("label", "Grounds", "value", "Line one\nLine <two>")));
    model.put("tables", List.of(entries(entryCount)));
    model.put(
        "letters",
        List.of(
            Map.of("name", "Notice of decision", "htmlHref", "/l/1.html", "pdfHref", "/l/1.pdf")));
    return model;
  }

  /** $250.00 of duty become $201.00; line 2 is new and bears nothing. */
  static Map<String, Object> booksModel() {
    BookLine line =
        new BookLine(
            "2704",
            "P-2026-000123",
            RevenueKind.REFUND,
            BookLine.INTEREST,
            new BigDecimal("10.00"),
            new BigDecimal("5.00"),
            new BigDecimal("15.00"),
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            BigDecimal.ZERO);
    return Map.of(
        "day",
        FILED,
        "csv",
        "/api/v1/reconciliation/%s/lines.csv".formatted(FILED),
        "all",
        true,
        "ports",
        List.of("2704"),
        "tables",
        List.of(
            BookTables.ofPorts(List.of(line)),
            BookTables.ofDifferences(
                List.of(new OpenDifference("2704", null, Kind.UNKNOWN, FILED, false))),
            BookTables.ofCases(List.of(line))));
  }

  static Map<String, Object> measuresModel() {
    Map<String, Object> model = new HashMap<>();
    Measured measured =
        new Measured(
            "electronics", LineOfWork.PROTEST, Measure.CYCLE_DAYS, new BigDecimal("40.00"), 3);
    model.put("period", new Period(FILED.minusYears(1), FILED));
    model.put("line", LineOfWork.PROTEST);
    model.put("lines", LineOfWork.values());
    model.put("csv", "/api/v1/measures/lines.csv");
    model.put(
        "charts",
        List.of(
            MeasureChart.of(
                Measure.CYCLE_DAYS,
                List.of(measured),
                Map.of(BaselineOf.of(measured), new BigDecimal("80.00")),
                id -> "Electronics")));
    return model;
  }

  static Map<String, Object> versionsModel() {
    Map<String, Object> model = new HashMap<>();
    model.put("caseNumber", "A-2026-000123");
    model.put(
        "all",
        new VersionViews.VersionList(
            "ABC-1234567-6",
            List.of(
                new VersionViews.ListedVersion(1, "A-2026-000099", "IN_FORCE", FILED),
                new VersionViews.ListedVersion(2, "A-2026-000123", "PROPOSED", null))));
    EntrySummary old = summary("01", line(1, "8471300100", "10000.00", "1250.00"));
    EntrySummary amended =
        summary(
            "03",
            line(1, "8471300100", "10000.00", "1201.00"),
            new SummaryLine(2, "8443310000", Money.of("5.00"), List.of()));
    SummaryHistory.Whole whole =
        new SummaryHistory.Whole(
            "ABC-1234567-6",
            new SummaryHistory.Version(2, "A-2026-000123", SummaryHistory.Standing.PROPOSED, null),
            amended,
            Difference.between(old, amended));
    model.put("whole", VersionView.of(whole));
    model.put("tables", VersionViews.tables(whole));
    return model;
  }

  private static EntrySummary summary(String type, SummaryLine... lines) {
    return new EntrySummary(type, null, List.of(lines));
  }

  private static SummaryLine line(int number, String hts, String value, String duty) {
    return new SummaryLine(
        number,
        hts,
        Money.of(value),
        List.of(new Charge(ClassCode.DUTY, Money.of(duty), new BigDecimal("2.5"))));
  }

  private static FiledPaper.Table entries(int count) {
    return new FiledPaper.Table(
        "Entries",
        "Showing %d of 120 entries".formatted(count),
        List.of(
            FiledPaper.Column.of("Entry number"),
            FiledPaper.Column.of("Entry date"),
            FiledPaper.Column.ofMoney("Paid")),
        Collections.nCopies(count, List.of("ABC-1234567-6", "2024-05-01", "1200.00")));
  }

  static Map<String, Object> frontModel(boolean withPeople) {
    Map<String, Object> model = new HashMap<>();
    Map<String, String> specialist =
        Map.of(
            "id", "electronics-import-specialist", "role", "Import specialist", "does", "Decides");
    model.put("samplePeople", withPeople ? List.of(specialist) : List.of());
    model.put(
        "centers", List.of(Map.of("name", "Electronics", "city", "Long Beach", "status", "Open")));
    model.put(
        "fileCommand",
        "curl -u filer:filer -H 'Content-Type: application/json' -d @docs/protest.json"
            + " http://localhost:8080/api/v1/protests");
    model.put("readCommand", "curl -u filer:filer http://localhost:8080/api/v1/cases/CASE_NUMBER");
    return model;
  }
}
