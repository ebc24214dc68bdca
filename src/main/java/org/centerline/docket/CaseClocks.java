package org.centerline.docket;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
    start(caseNumber, Map.of(deadline, state));
  }

  /** Starts clocks of different kinds, or records ones that have already ended. */
  public void start(String caseNumber, Map<Deadline, ClockState> deadlines) {
    List<Deadline> rows = List.copyOf(deadlines.keySet());
    jdbc.sql(
            """
            insert into case_clock
            select :caseNumber, clock.*
            from unnest(:kinds::text[], :froms::date[], :dues::date[], :rolled::date[],
                :citations::text[], :explanations::text[], :states::text[],
                :starts::text[]) clock
            on conflict (case_number, kind) do update set from_date = excluded.from_date,
                due = excluded.due, rolled_due = excluded.rolled_due,
                citation = excluded.citation, explanation = excluded.explanation,
                state = excluded.state, start_fact = excluded.start_fact""")
        .param("caseNumber", caseNumber)
        .param("kinds", column(rows, deadline -> deadline.kind().name()))
        .param("froms", column(rows, deadline -> deadline.from().toString()))
        .param("dues", column(rows, deadline -> deadline.due().toString()))
        .param("rolled", column(rows, deadline -> deadline.rolledDue().toString()))
        .param("citations", column(rows, Deadline::citation))
        .param("explanations", column(rows, Deadline::explanation))
        .param("states", column(rows, deadline -> deadlines.get(deadline).name()))
        .param("starts", column(rows, deadline -> deadline.start().fact()))
        .update();
  }

  private static String[] column(List<Deadline> rows, Function<Deadline, String> value) {
    return rows.stream().map(value).toArray(String[]::new);
  }

  /**
   * Ends an open clock by what it asked for: MET when done by its last day, MISSED when later.
   * Nothing happens when the case has no such open clock.
   */
  public void complete(String caseNumber, ClockKind kind, LocalDate on) {
    complete(caseNumber, List.of(kind), on);
  }

  /** As {@link #complete(String, ClockKind, LocalDate)}, whichever of several kinds is open. */
  public void complete(String caseNumber, Collection<ClockKind> kinds, LocalDate on) {
    jdbc.sql(
            """
            update case_clock set state = case when rolled_due >= :on then 'MET' else 'MISSED' end
            where case_number = :caseNumber and kind = any(:kinds) and state = 'OPEN'""")
        .param("on", on)
        .param("caseNumber", caseNumber)
        .param("kinds", kinds.stream().map(ClockKind::name).toArray(String[]::new))
        .update();
  }

  /**
   * As {@link #complete(String, ClockKind, LocalDate)}, and stops whatever else still runs: the
   * case has been decided. What a party may ask of Headquarters after a denial of further review
   * runs on (19 USC 1515(c)).
   */
  public void completeLast(String caseNumber, ClockKind kind, LocalDate on) {
    jdbc.sql(
            """
            update case_clock set state = case
                when kind <> :kind then 'STOPPED' when rolled_due >= :on then 'MET' else 'MISSED' end
            where case_number = :caseNumber and state = 'OPEN'
                and kind not in ('SET_ASIDE', 'SET_ASIDE_ANSWER')""")
        .param("kind", kind.name())
        .param("on", on)
        .param("caseNumber", caseNumber)
        .update();
  }

  /** What was held to be missed turns out to have been done in time. */
  public void metAfterAll(String caseNumber, ClockKind kind) {
    jdbc.sql(
            """
            update case_clock set state = 'MET'
            where case_number = :caseNumber and kind = :kind and state = 'MISSED'""")
        .param("caseNumber", caseNumber)
        .param("kind", kind.name())
        .update();
  }

  /** Stops clocks that run; others are left as they are. */
  public void stop(String caseNumber, Collection<ClockKind> kinds) {
    jdbc.sql(
            """
            update case_clock set state = 'STOPPED'
            where case_number = :caseNumber and kind = any(:kinds) and state = 'OPEN'""")
        .param("caseNumber", caseNumber)
        .param("kinds", kinds.stream().map(ClockKind::name).toArray(String[]::new))
        .update();
  }

  /** Lets clocks run on that were stopped; others are left as they are. */
  public void resume(String caseNumber, Collection<ClockKind> kinds) {
    jdbc.sql(
            """
            update case_clock set state = 'OPEN'
            where case_number = :caseNumber and kind = any(:kinds) and state = 'STOPPED'""")
        .param("caseNumber", caseNumber)
        .param("kinds", kinds.stream().map(ClockKind::name).toArray(String[]::new))
        .update();
  }

  /** Stops every clock that runs. */
  public void stopAll(String caseNumber) {
    stop(caseNumber, List.of(ClockKind.values()));
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
