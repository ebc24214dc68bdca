package org.centerline.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.centerline.account.IndustryShare;
import org.centerline.filing.HtsNumber;
import org.centerline.statute.Money;
import org.centerline.statute.SummaryIssue;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.EntryNumbers;
import org.centerline.validation.EntrySummaryDesk;
import org.centerline.validation.EntrySummaryFiling;
import org.centerline.validation.ValidationDesk;
import org.centerline.validation.ValidationFiling;
import org.centerline.validation.ValidationFiling.SummaryFiler;
import org.centerline.validation.ValidationFiling.ValidatedEntry;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What an importer filed, from entry summaries too. Today is 2026-03-10. */
@CenterlineTest
class FiledEntriesTest {

  private static final LocalDate ENTERED = LocalDate.of(2026, 1, 20);
  private static final SummaryFiler BROKER = new SummaryFiler("Acme Brokers, Inc.", "filer");

  private final FiledEntries entries;
  private final EntrySummaryDesk summaries;
  private final ValidationDesk validations;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  FiledEntriesTest(
      FiledEntries entries,
      EntrySummaryDesk summaries,
      ValidationDesk validations,
      JdbcClient jdbc,
      TransactionTemplate transaction) {
    this.entries = entries;
    this.summaries = summaries;
    this.validations = validations;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  private static ValidatedEntry entry(LocalDate entered, String value, String... hts) {
    return new ValidatedEntry(
        EntryNumbers.next(), "2704", "01", entered, null, null, value, List.of(hts), List.of());
  }

  private EntrySummaryDesk.Screened told(String importer, ValidatedEntry entry) {
    return summaries.screen(new EntrySummaryFiling(importer, BROKER, entry));
  }

  private static IndustryShare share(String heading, long lines, String value) {
    return new IndustryShare(HtsNumber.parse(heading), lines, Money.of(value));
  }

  /** 900.00 of two numbers is 450.00 for each. */
  @Test
  void entrySummariesCountWithTheirLinesAndValues() {
    String importer = "83-000002100";
    told(importer, entry(ENTERED, "100.00", "8471300100"));
    told(importer, entry(ENTERED, "900.00", "8703230190", "8471300100"));
    assertThat(entries.of(importer))
        .containsExactly(share("8471", 2, "550.00"), share("8703", 1, "450.00"));
  }

  /** Whether the table selects it for a validation or not, a summary counts once. */
  @Test
  void aSummaryThatIsValidatedCountsOnceAndAsOfItsEntry() {
    String importer = "83-000002200";
    ValidatedEntry entry = entry(ENTERED, "100.00", "8471300100");
    // A lot may choose it at once.
    if (told(importer, entry).caseNumber() == null) {
      validations.open(
          new ValidationFiling(importer, BROKER, entry, "The value.", SummaryIssue.WHOLE));
    }
    ValidatedEntry old = entry(LocalDate.of(2025, 3, 9), "7.00", "8703230190");
    validations.open(new ValidationFiling(importer, BROKER, old, "The value.", SummaryIssue.WHOLE));
    assertThat(entries.of(importer)).containsExactly(share("8471", 1, "100.00"));
  }

  /** 10,000 summaries of ten years ago, of which none is read; rolled back. */
  @Test
  void whatIsReadDoesNotGrowWithHistory() {
    String importer = "83-000002300";
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          jdbc.sql(
                  """
                  insert into summary_screening
                  select 'H-' || n, :importer, date '2016-01-01', 1, 'NONE', 'x', null, null,
                    '{8471300100}', 100
                  from generate_series(1, 10000) n""")
              .param("importer", importer)
              .update();
          jdbc.sql("analyze summary_screening").update();
          long before = rows();
          assertThat(entries.of(importer)).isEmpty();
          assertThat(rows() - before).isLessThan(2_000);
        });
  }

  /** Rows that this transaction has fetched so far. */
  private long rows() {
    return jdbc.sql(
            """
            select coalesce(sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)), 0)::bigint
            from pg_stat_xact_user_tables where relname in ('summary_screening', 'validation',
              'docket_case', 'protest_entry', 'amendment', 'summary_line')""")
        .query(Long.class)
        .single();
  }
}
