package org.centerline.docket;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.centerline.statute.ClockKind;
import org.centerline.statute.Deadline;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The clocks of the cases. A case has at most one of each kind; a new one replaces the old. */
@Component
public class CaseClocks {

  private final JdbcClient jdbc;

  CaseClocks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Starts a clock, or records one that has already ended. */
  public void start(String caseNumber, Deadline deadline, ClockState state) {
    jdbc.sql(
            """
            insert into case_clock
            values (:caseNumber, :kind, :from, :due, :rolledDue, :citation, :explanation, :state)
            on conflict (case_number, kind) do update set from_date = excluded.from_date,
                due = excluded.due, rolled_due = excluded.rolled_due,
                citation = excluded.citation, explanation = excluded.explanation,
                state = excluded.state""")
        .param("caseNumber", caseNumber)
        .param("kind", deadline.kind().name())
        .param("from", deadline.from())
        .param("due", deadline.due())
        .param("rolledDue", deadline.rolledDue())
        .param("citation", deadline.citation())
        .param("explanation", deadline.explanation())
        .param("state", state.name())
        .update();
  }

  /**
   * Ends an open clock by what it asked for: MET when done by its last day, MISSED when later.
   * Nothing happens when the case has no such open clock.
   */
  public void complete(String caseNumber, ClockKind kind, LocalDate on) {
    jdbc.sql(
            """
            update case_clock set state = case when rolled_due >= :on then 'MET' else 'MISSED' end
            where case_number = :caseNumber and kind = :kind and state = 'OPEN'""")
        .param("on", on)
        .param("caseNumber", caseNumber)
        .param("kind", kind.name())
        .update();
  }

  /** Stops whatever still runs, because the case has been decided. */
  public void stopOpen(String caseNumber) {
    jdbc.sql(
            """
            update case_clock set state = 'STOPPED'
            where case_number = :caseNumber and state = 'OPEN'""")
        .param("caseNumber", caseNumber)
        .update();
  }

  public Optional<CaseClock> find(String caseNumber, ClockKind kind) {
    return jdbc.sql("select * from case_clock where case_number = :caseNumber and kind = :kind")
        .param("caseNumber", caseNumber)
        .param("kind", kind.name())
        .query(CaseClock.class)
        .optional();
  }

  /** The clocks of these cases, in the order in which they fall due. */
  public List<CaseClock> of(Collection<String> caseNumbers) {
    return jdbc.sql(
            "select * from case_clock where case_number = any(:caseNumbers) order by due, kind")
        .param("caseNumbers", caseNumbers.toArray(String[]::new))
        .query(CaseClock.class)
        .list();
  }
}
