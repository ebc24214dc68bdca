package org.centerline.docket;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a decision into its case and keeps it as it was made (docs/decisions/030). */
@Component
class DecisionRecords {

  /**
   * What is measured of a decision stays as it was, whatever becomes of the case. Only a precedent
   * has an issue, and only a case that asks something can be one.
   */
  private static final String KEEP_DECISION =
      """
      insert into decision (case_number, line_of_work, center, round, outcome, days, touches,
          recorded_at, issue, statute, heading, granted)
      select c.case_number, c.line_of_work, center, reopenings, %s, determined_on - filed_on,
          (select count(*) from case_event e
              where e.case_number = c.case_number and e.type = 'TASK_CLAIMED'),
          :now::timestamptz, q.issue, case when q.issue is not null then :statute::text end,
          q.heading, case when q.issue is not null then :granted::boolean end
      from %s c left join case_matter q
          on :granted::boolean is not null and q.case_number = c.case_number""";

  private final JdbcClient jdbc;
  private final Clock clock;

  DecisionRecords(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Decides a case; empty where it is decided, or more was filed than was weighed. */
  Optional<CaseRecord> determine(
      String caseNumber,
      String outcome,
      LocalDate on,
      String reason,
      int weighed,
      CaseStatus status,
      Matter matter) {
    // Whoever waits here for another's transaction compares with what that one wrote.
    return jdbc.sql(
            """
            with decided as (
              update docket_case set determination = :outcome, determined_on = :on,
                  determination_reason = :reason, status = :status
              where case_number = :caseNumber and determination is null
                and submissions = :weighed
              returning *
            ), kept as (
            """
                + KEEP_DECISION.formatted("determination", "decided")
                + """
            )
            select * from decided""")
        .params(matter(matter))
        .param("outcome", outcome)
        .param("on", on)
        .param("reason", reason)
        .param("status", status.name())
        .param("caseNumber", caseNumber)
        .param("weighed", weighed)
        .query(CaseRecord.class)
        .optional();
  }

  /** Takes a decision back. */
  void reopen(String caseNumber, CaseStatus status) {
    jdbc.sql(
            """
            with before as (
              select * from docket_case where case_number = :caseNumber
            ), reopened as (
              update docket_case set determination = null, determined_on = null,
                  determination_reason = null, status = :status, reopenings = reopenings + 1
              where case_number = :caseNumber
            )
            """
                + KEEP_DECISION.formatted("null", "before"))
        .params(matter(null))
        .param("status", status.name())
        .param("caseNumber", caseNumber)
        .update();
  }

  private Map<String, Object> matter(Matter matter) {
    Map<String, Object> columns = new HashMap<>();
    columns.put("now", OffsetDateTime.now(clock));
    columns.put("statute", matter == null ? null : matter.statute());
    columns.put("granted", matter == null ? null : matter.granted());
    return columns;
  }
}
