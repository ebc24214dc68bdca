package org.centerline.amendment.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.centerline.amendment.Amendment;
import org.centerline.amendment.AmendmentCheck;
import org.centerline.amendment.AmendmentFiling;
import org.centerline.filing.FilingRefused;
import org.centerline.filing.Violation;
import org.centerline.filing.Violations;
import org.centerline.statute.AmendmentKind;
import org.springframework.stereotype.Component;

/**
 * Checks the form of a quarterly report and of every entry in it. Whether an error is small enough
 * is a matter of eligibility, entry by entry.
 */
@Component
class ReportCheck {

  /** One report is one transaction. */
  private static final int MOST_ENTRIES = 200;

  private static final Pattern QUARTER = Pattern.compile("([0-9]{4})-Q([1-4])");
  private static final int MONTHS = 3;

  private final AmendmentCheck check;

  ReportCheck(AmendmentCheck check) {
    this.check = check;
  }

  /**
   * The amendments that the report consists of, each in good form.
   *
   * @param today the default and the latest possible day of receipt
   * @throws FilingRefused with everything that is wrong, entry by entry
   */
  List<AmendmentFiling> read(ReportFiling report, LocalDate today) {
    Violations found = Violations.none();
    Violations entries = found.at("entries");
    if (entries.present(report.entries())) {
      entries.require(
          !report.entries().isEmpty() && report.entries().size() <= MOST_ENTRIES,
          "ENTRY_COUNT",
          "A report has 1 to %d entries.".formatted(MOST_ENTRIES));
    }
    LocalDate end = quarterEnd(report, today, found.at("quarter"));
    found.refuseIfAny();
    return amendments(report, end, today);
  }

  private static LocalDate quarterEnd(ReportFiling report, LocalDate today, Violations found) {
    Matcher quarter = QUARTER.matcher(report.quarter() == null ? "" : report.quarter());
    if (!found.require(
        quarter.matches(), "QUARTER_FORMAT", "A quarter is written as 2008-Q1, year and number.")) {
      return null;
    }
    LocalDate end =
        YearMonth.of(
                Integer.parseInt(quarter.group(1)), Integer.parseInt(quarter.group(2)) * MONTHS)
            .atEndOfMonth();
    LocalDate received = report.receivedOn() == null ? today : report.receivedOn();
    found.require(
        received.isAfter(end),
        "QUARTER_OPEN",
        "The report is filed after the quarter ends on %s (65 FR 70872).".formatted(end));
    return end;
  }

  private List<AmendmentFiling> amendments(ReportFiling report, LocalDate end, LocalDate today) {
    List<AmendmentFiling> amendments = new ArrayList<>();
    Set<Violation> wrong = new LinkedHashSet<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < report.entries().size(); i++) {
      AmendmentFiling filing = amendment(report, report.entries().get(i));
      try {
        Amendment read = check.read(filing, today);
        ofQuarter(read, end, seen.add(read.entryNumber()), i).forEach(wrong::add);
        amendments.add(filing);
      } catch (FilingRefused refused) {
        String at = "/entries/" + i;
        refused.violations().stream().map(one -> within(at, one)).forEach(wrong::add);
      }
    }
    if (!wrong.isEmpty()) {
      throw new FilingRefused(FilingRefused.Kind.RULE, List.copyOf(wrong));
    }
    return amendments;
  }

  private static Stream<Violation> ofQuarter(
      Amendment read, LocalDate end, boolean isFirst, int position) {
    Violations found = Violations.none();
    Violations entry = found.at("entries", position, "entry");
    LocalDate begin = YearMonth.from(end).minusMonths(MONTHS - 1L).atDay(1);
    entry
        .at("entryDate")
        .require(
            !read.entryDate().isBefore(begin) && !read.entryDate().isAfter(end),
            "NOT_OF_QUARTER",
            "The entry was not made from %s to %s, the quarter of the report."
                .formatted(begin, end));
    entry
        .at("entryNumber")
        .require(isFirst, "ENTRY_DUPLICATE", "This entry stands in the report twice.");
    return found.all().stream();
  }

  /** What the whole report states is wrong once, not for every entry. */
  private static Violation within(String entry, Violation found) {
    boolean ofReport = found.pointer().matches("/(receivedOn|filer|importerNumber)(/.*)?");
    return ofReport ? found : new Violation(entry + found.pointer(), found.code(), found.message());
  }

  private static AmendmentFiling amendment(ReportFiling report, ReportFiling.Item item) {
    return new AmendmentFiling(
        report.receivedOn(),
        AmendmentKind.PEA_QUARTERLY,
        report.filer(),
        report.importerNumber(),
        item.entry(),
        item.amended(),
        item.headerReasons(),
        item.lineReasons(),
        item.explanation(),
        Set.of(),
        null,
        null);
  }
}
