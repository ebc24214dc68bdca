package org.centerline.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.centerline.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A page of cases costs the same however many were closed before; ten times as many, too. */
class CaseSearchTest {

  private static final int HISTORY = Integer.getInteger("docket.history", 20_000);
  private static final int MOST_ROWS_READ = 1_000;

  private static final Viewer OVERSIGHT =
      new Viewer("oversight", Set.of(), Set.of(), Set.of(), Set.of(), true, false);
  private static final Viewer CENTER =
      new Viewer("a", Set.of("textiles"), Set.of(), Set.of(), Set.of(), false, false);
  private static final Viewer PORT =
      new Viewer("c", Set.of(), Set.of("2704"), Set.of(), Set.of(), false, false);
  private static final Viewer FILER =
      new Viewer("filer-7", Set.of(), Set.of(), Set.of(), Set.of(), false, false);
  private static final Viewer NOBODY =
      new Viewer("n", Set.of(), Set.of(), Set.of(), Set.of(), false, false);

  private final JdbcClient jdbc = TestDatabase.jdbc();
  private final CaseSearch search = new CaseSearch(jdbc);

  /** What this transaction has read of the docket so far: whole scans, and rows by index. */
  record Reads(long scans, long rows) {}

  @Test
  void everyViewersPageIsReadFromAnIndexAsFarAsThePageReaches() {
    TestDatabase.rolledBack(
        () -> {
          fill();
          for (Viewer viewer : List.of(OVERSIGHT, CENTER, PORT, FILER, NOBODY)) {
            check(query(null, null, null), viewer);
            check(query(null, CaseStatus.UNDER_REVIEW, null), viewer);
            check(query(null, CaseStatus.CLOSED, null), viewer);
            check(query("11-000030000", null, null), viewer);
            check(query(null, null, "P-2020-000123"), viewer);
            check(query(null, null, "2704-20-000124"), viewer);
            check(query(null, null, "11-000030000"), viewer);
            check(query(null, null, "ABC-1234567-6"), viewer);
          }
          return null;
        });
  }

  private static CaseQuery query(String importer, CaseStatus status, String text) {
    return new CaseQuery(importer, null, status, null, text, 0, 20);
  }

  private void check(CaseQuery query, Viewer viewer) {
    Reads before = reads();
    search.list(query, viewer);
    Reads after = reads();
    assertThat(after.scans() - before.scans()).as("%s %s", viewer, query).isZero();
    assertThat(after.rows() - before.rows()).as("%s %s", viewer, query).isLessThan(MOST_ROWS_READ);
  }

  private Reads reads() {
    return jdbc.sql(
            """
            select sum(seq_scan) as scans, coalesce(sum(idx_tup_fetch), 0) as rows
            from pg_stat_xact_user_tables where relname in ('docket_case', 'amendment', 'protest_entry')""")
        .query(Reads.class)
        .single();
  }

  /** One case in a hundred is open; nine Centers, 1,000 importers, 20 filers, two ports. */
  private void fill() {
    jdbc.sql(
            """
            insert into docket_case (case_number, line_of_work, protest_number, status, center,
                importer_number, importer_name, filer_name, filed_by, filed_on, opened_at)
            select 'P-2020-' || to_char(n, 'FM000000'), 'PROTEST',
                '2704-20-' || to_char(n, 'FM000000'),
                case when n % 101 = 0 then 'UNDER_REVIEW' else 'CLOSED' end,
                (array['textiles', 'electronics', 'petroleum', 'automotive', 'agriculture',
                  'base-metals', 'pharmaceuticals', 'consumer-products', 'industrial-materials'])
                  [1 + n % 9],
                '11-' || to_char(n % 1000 * 100, 'FM000000000'), 'x', 'x', 'filer-' || n % 20,
                date '2020-01-02', now()
            from generate_series(1, :history) n""")
        .param("history", HISTORY)
        .update();
    jdbc.sql(
            """
            insert into revenue_instruction (id, case_number, port, kind, payee, legal_basis,
                principal, interest, due_on, status, created_at, ended_at)
            select case_number, case_number,
                case when right(case_number, 1) = '7' then '2704' else '1303' end, 'REFUND', 'x',
                'x', 1, 0, date '2020-01-02', 'SETTLED', now(), now()
            from docket_case where center in ('textiles', 'electronics')
              and case_number like 'P-2020-%'""")
        .update();
    entries();
    jdbc.sql("analyze docket_case").update();
    jdbc.sql("analyze revenue_instruction").update();
  }

  /** Every case has an entry of its own, but for five protests and five amendments of one. */
  private void entries() {
    jdbc.sql(
            """
            insert into protest (case_number, protest_number, received_on, filer_name, filer_role,
                importer_number, decision)
            select case_number, protest_number, filed_on, 'x', 'IMPORTER', importer_number,
                'CLASSIFICATION'
            from docket_case where case_number like 'P-2020-%'""")
        .update();
    jdbc.sql(
            """
            insert into protest_entry (case_number, position, entry_number, port)
            select case_number, 1, case when right(case_number, 6)::int % (:history / 5) = 1
                then 'ABC-1234567-6' else case_number end, '2704'
            from docket_case where case_number like 'P-2020-%'""")
        .param("history", HISTORY)
        .update();
    jdbc.sql(
            """
            insert into amendment (case_number, received_on, kind, filer_name, filer_role,
                importer_number, entry_number, port, entry_date, version, flags, header_reasons,
                elements, state)
            select case_number, filed_on, 'PSC', 'x', 'IMPORTER', importer_number,
                case when right(case_number, 6)::int % (:history / 5) = 2
                then 'ABC-1234567-6' else case_number end, '2704', filed_on, 1, '{}', '{}', '{}',
                'REJECTED'
            from docket_case where case_number like 'P-2020-%'""")
        .param("history", HISTORY)
        .update();
    jdbc.sql("analyze protest_entry").update();
    jdbc.sql("analyze amendment").update();
  }

  @Test
  void everyCaseOfAnEntryIsFoundOfWhateverLine() {
    TestDatabase.rolledBack(
        () -> {
          fill();
          assertThat(search.list(query(null, null, "ABC-1234567-6"), OVERSIGHT)).hasSize(10);
          return null;
        });
  }
}
