package org.centerline.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.centerline.account.AccountList;
import org.centerline.account.AccountReviews;
import org.centerline.docket.CaseSearch;
import org.centerline.docket.Viewer;
import org.centerline.testing.CenterlineTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A morning reads what is due, however many accounts are not, and of these what was filed lately,
 * however much was filed before; so do the pages of accounts. Counted are the rows that PostgreSQL
 * fetched; all is rolled back.
 */
@CenterlineTest
class CenterReviewGrowthTest {

  /** The thousand names that are looked at, with their Centers, and what other tests left. */
  private static final long MOST_ROWS = 4_000;

  private static final Viewer OVERSIGHT =
      new Viewer("x", Set.of(), Set.of(), Set.of(), Set.of(), true, false);

  private final AccountReviews reviews;
  private final FiledEntries entries;
  private final CenterChanges changes;
  private final AccountList list;
  private final CaseSearch search;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  CenterReviewGrowthTest(
      AccountReviews reviews,
      FiledEntries entries,
      CenterChanges changes,
      AccountList list,
      CaseSearch search,
      JdbcClient jdbc,
      TransactionTemplate transaction) {
    this.reviews = reviews;
    this.entries = entries;
    this.changes = changes;
    this.list = list;
    this.search = search;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  @Test
  void nothingGrowsWithWhatIsNotDueOrWasFiledLongAgo() {
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          twentyThousandAccountsAndOneWithALongHistory();
          reads("accounts that are due", () -> reviews.take(50));
          reads("filed entries", () -> entries.of("80-000000000"));
          reads(
              "what was refused",
              () -> changes.refused("80-000000000", "electronics", "automotive"));
          reads("a Center's accounts", () -> list.page(Set.of("electronics"), "", 51));
          reads("accounts by name", () -> list.named(Set.of("textiles"), "growth", 51));
          reads("open cases", () -> search.open("80-000000000", 0, 26, OVERSIGHT));
          reads("changes under way", () -> changes.underWay(List.of("80-000000000")));
        });
  }

  private void twentyThousandAccountsAndOneWithALongHistory() {
    run(
        """
        insert into account (importer_number, name, reviewed_on)
        select '80-' || lpad(n::text, 7, '0') || '00', 'Growth',
          case when n < 10 then date '2019-01-01' else date '2026-01-01' end
        from generate_series(0, 20000) n""");
    run(
        """
        insert into account_assignment (importer_number, center, since, basis, explanation)
        select importer_number, 'electronics', reviewed_on, 'DECIDED', 'x'
        from account where name = 'Growth'""");
    run(
        """
        insert into docket_case (case_number, line_of_work, status, center, importer_number,
          importer_name, filer_name, filed_by, filed_on, opened_at)
        select 'P-2018-' || 900000 + n, 'PROTEST', 'CLOSED', 'electronics',
          '80-' || lpad(greatest(0, n - 20000)::text, 7, '0') || '00', 'x', 'x', 'x',
          date '2018-01-01', timestamptz '2018-01-01' from generate_series(1, 40000) n""");
    run("analyze account, account_assignment, docket_case");
  }

  private void run(String sql) {
    jdbc.sql(sql).update();
  }

  private void reads(String what, Runnable read) {
    long before = rows();
    read.run();
    assertThat(rows() - before).as(what).isLessThan(MOST_ROWS);
  }

  /** Rows that this transaction has fetched so far. */
  private long rows() {
    return jdbc.sql(
            """
            select coalesce(sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)), 0)::bigint
            from pg_stat_xact_user_tables where relname in ('account', 'account_assignment',
              'account_participation', 'docket_case', 'center_change')""")
        .query(Long.class)
        .single();
  }
}
