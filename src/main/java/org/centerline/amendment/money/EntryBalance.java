package org.centerline.amendment.money;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.centerline.amendment.summary.EntryLiquidation;
import org.centerline.amendment.summary.EntryLiquidations;
import org.centerline.amendment.summary.EntrySummary;
import org.centerline.amendment.summary.StatedEntry;
import org.centerline.amendment.summary.SummaryVersions;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * What of an entry can still be given back: only what was deposited and stays with Customs (19 USC
 * 1505(b), 1520(a)), whichever cases of the entry gave back or billed before.
 */
@Service
public class EntryBalance {

  private final SummaryVersions versions;
  private final EntryLiquidations liquidations;
  private final JdbcClient jdbc;

  EntryBalance(SummaryVersions versions, EntryLiquidations liquidations, JdbcClient jdbc) {
    this.versions = versions;
    this.liquidations = liquidations;
    this.jdbc = jdbc;
  }

  /**
   * What is left by class code; whoever acts on it holds the entry's lock. Before liquidation it is
   * what the newest version of the summary on file states, since liquidation settles what the
   * amendments changed; afterwards what the first one states, with all that ports took in and pay
   * back. What was billed counts once it has come in.
   *
   * @param stated what the summary states, where no version of it is on file
   */
  public SortedMap<ClassCode, Money> left(StatedEntry entry, SortedMap<ClassCode, Money> stated) {
    boolean isLiquidated =
        liquidations.find(entry.entryNumber()).filter(EntryLiquidation::isLiquidated).isPresent();
    SortedMap<ClassCode, Money> left =
        onFile(entry.entryNumber(), isLiquidated).orElseGet(() -> new TreeMap<>(stated));
    moved(entry.entryNumber(), isLiquidated)
        .forEach((code, amount) -> left.merge(code, amount, Money::plus));
    return left;
  }

  private Optional<SortedMap<ClassCode, Money>> onFile(String entryNumber, boolean first) {
    return versions
        .current(entryNumber)
        .map(
            current ->
                byClass(
                    first
                        ? versions.first(entryNumber)
                        : versions.stated(current.caseNumber(), current.side())));
  }

  private static SortedMap<ClassCode, Money> byClass(EntrySummary summary) {
    SortedMap<ClassCode, Money> charges = new TreeMap<>();
    summary.lines().stream()
        .flatMap(line -> line.charges().stream())
        .forEach(charge -> charges.merge(charge.classCode(), charge.amount(), Money::plus));
    return charges;
  }

  /** A tender of a prior disclosure is of its loss of duties, not of the summary. */
  private Map<ClassCode, Money> moved(String entryNumber, boolean deposits) {
    Map<ClassCode, Money> moved = new TreeMap<>();
    jdbc.sql(
            """
            select class_code, sum(case kind when 'REFUND' then -amount else amount end) as amount
            from entry_money join docket_case using (case_number)
            where entry_number = :entryNumber and class_code <> 'PENALTY'
              and (kind = 'REFUND'
                or kind = 'BILL' and entry_money.status = 'SETTLED'
                or kind = 'TENDER' and entry_money.status = 'SETTLED'
                  and line_of_work = 'AMENDMENT' and :deposits)
            group by class_code""")
        .param("entryNumber", entryNumber)
        .param("deposits", deposits)
        .query(
            row -> {
              moved.put(
                  new ClassCode(row.getString("class_code")),
                  Money.of(row.getBigDecimal("amount")));
            });
    return moved;
  }
}
