package org.centerline.revenue.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.centerline.docket.Viewer;
import org.centerline.revenue.Instructions;
import org.centerline.revenue.LateInterest;
import org.centerline.revenue.chase.LatePorts;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the books, the daily run and late interest read does not grow with what has ended. Ended
 * instructions ({@code -Dhistory.instructions}, 10,000 unless set), each with a charge, interest, a
 * chase and a message, spread over the years before 2026; they are rolled back. Counted are the
 * rows that PostgreSQL fetched for each.
 */
@CenterlineTest
class HistoryGrowthTest {

  private static final int ENDED = Integer.getInteger("history.instructions", 10_000);

  /** Of what other tests left open; a fifth of the least history. */
  private static final long MOST_ROWS = 2_000;

  private static final LocalDate LONG_AGO = LocalDate.of(2022, 6, 15);
  private static final Viewer OVERSIGHT =
      new Viewer("x", Set.of(), Set.of(), Set.of(), Set.of(), true, false);
  private static final Viewer CASHIER =
      new Viewer("x", Set.of(), Set.of("0000"), Set.of(), Set.of(), false, false);

  private final Cases cases;
  private final Books books;
  private final LatePorts latePorts;
  private final Differences differences;
  private final Instructions instructions;
  private final LateInterest lateInterest;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  HistoryGrowthTest(
      Cases cases,
      Books books,
      LatePorts latePorts,
      Differences differences,
      Instructions instructions,
      LateInterest lateInterest,
      JdbcClient jdbc,
      TransactionTemplate transaction) {
    this.cases = cases;
    this.books = books;
    this.latePorts = latePorts;
    this.differences = differences;
    this.instructions = instructions;
    this.lateInterest = lateInterest;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  @Test
  void nothingGrowsWithWhatHasEnded() {
    String caseNumber = cases.file(Filing.protest());
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          haveEnded(caseNumber);
          reads("the book of a day by port", () -> books.byPort(LONG_AGO, OVERSIGHT));
          reads("the same by case", () -> books.byCase(LONG_AGO, OVERSIGHT, 1000));
          reads("the book of a cashier", () -> books.byPort(LONG_AGO, CASHIER));
          reads("the differences of a day", () -> books.differences(LONG_AGO, OVERSIGHT, 1000));
          reads("late ports", () -> latePorts.chase("0000", 100));
          reads("ports that moved", latePorts::leaveAlone);
          reads("messages nobody has looked at", () -> differences.look("0000", 100));
          reads(
              "late interest",
              () -> lateInterest.of(instructions.get("H-5000"), LocalDate.of(2026, 3, 10)));
        });
  }

  private void haveEnded(String caseNumber) {
    run(
        """
        insert into revenue_instruction (id, case_number, port, kind, payee, legal_basis, principal,
            interest, due_on, status, created_at, told_at, acknowledged_at, ended_at, settled_on,
            taken_up, liquidated_on)
        select 'H-' || n, '%1$s', '0000', 'REFUND', 'x', 'x', 10, 1, t::date + 30, 'SETTLED', t, t,
            t, t + interval '1 day', t::date + 1, true, t::date
        from (select n, timestamptz '2019-01-01' + n * interval '7 years' / %2$d as t
          from generate_series(1, %2$d) n) ended"""
            .formatted(caseNumber, ENDED));
    run("insert into revenue_charge select id, 'DUTY', 10 " + HISTORY);
    run(
        "insert into revenue_interest select id, liquidated_on - 1, liquidated_on, 7, 1 "
            + HISTORY);
    run(
        """
        insert into port_chase (instruction, late_for, due_on, opened_on, escalate_on, ended_at)
        select id, 'SETTLEMENT', due_on, due_on, due_on, ended_at\s"""
            + HISTORY);
    run(
        """
        insert into port_message (port, message_id, instruction, kind, signed_at, received_at,
            disposition, reconciled)
        select port, id, id, 'ACKNOWLEDGED', created_at, created_at, 'APPLIED', true\s"""
            + HISTORY);
    run(
        """
        insert into revenue_difference (port, instruction, case_number, kind, found_at, resolved_at,
            resolved_by, resolution)
        select port, id, case_number, 'ALTERED', created_at, ended_at, 'x', 'x'\s"""
            + HISTORY);
    run(
        "analyze revenue_instruction, revenue_charge, revenue_interest, port_chase, port_message,"
            + " revenue_difference");
  }

  private static final String HISTORY = "from revenue_instruction where id like 'H-%'";

  private void run(String sql) {
    jdbc.sql(sql).update();
  }

  private void reads(String what, Runnable read) {
    long before = rows();
    read.run();
    long rows = rows() - before;
    System.out.printf("%s, with %d that have ended: %d rows%n", what, ENDED, rows);
    assertThat(rows).as(what).isLessThan(MOST_ROWS);
  }

  /** Rows that this transaction has fetched so far. */
  private long rows() {
    return jdbc.sql(
            """
            select coalesce(sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)), 0)::bigint
            from pg_stat_xact_user_tables where relname ~ '^(revenue|port)_'""")
        .query(Long.class)
        .single();
  }
}
