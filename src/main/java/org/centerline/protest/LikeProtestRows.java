package org.centerline.protest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds protests that can be decided together, with their open tasks. */
@Component
class LikeProtestRows {

  static final int MOST = 200;

  private final JdbcClient jdbc;

  LikeProtestRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A protest under review like another one, with its open task.
   *
   * @param claimed refund that it asks for in dollars; null where it names none
   * @param joined whether it is one protest with the other
   * @param covered whether all its entries are entries of the other
   * @param assignee who has claimed its task; null where nobody has
   */
  record Like(
      String caseNumber,
      String protestNumber,
      BigDecimal claimed,
      String taskId,
      boolean joined,
      boolean covered,
      String assignee) {}

  /**
   * Under review in the same Center: of the same importer, decision and claimed classification, or
   * one protest with it ({@link Consolidation}). An exporter's or producer's stays apart, for what
   * it says is confidential (19 CFR 174.15(b)).
   */
  List<Like> underReview(String caseNumber) {
    return underReview(caseNumber, Set.of());
  }

  /** Of those, the ones named and those that are one protest with it; all where none is named. */
  List<Like> underReview(String caseNumber, Set<String> named) {
    return jdbc.sql(
            """
            select distinct other.case_number, other.protest_number,
                other.claim_refund as claimed, task.task_id, yours.lead is not null as joined,
                task.assignee,
                not exists (select 1 from protest_entry theirs
                    where theirs.case_number = other.case_number
                      and not exists (select 1 from protest_entry ours
                          where ours.case_number = mine.case_number
                            and ours.entry_number = theirs.entry_number)) as covered
            from protest mine
            left join protest_consolidation ours on ours.case_number = mine.case_number
            join protest other on other.importer_number = mine.importer_number
                and other.case_number <> mine.case_number
            left join protest_consolidation yours
                on yours.case_number = other.case_number and yours.lead = ours.lead
            join docket_case file on file.case_number = other.case_number
                and file.status = 'UNDER_REVIEW'
            join open_task task on task.case_number = other.case_number
                and task.definition_key = :review
            join open_task my_task on my_task.case_number = mine.case_number
                and my_task.definition_key = :review and my_task.pool = task.pool
            where mine.case_number = :caseNumber
              and (yours.lead is not null or other.decision = mine.decision
                  and other.claim_hts is not distinct from mine.claim_hts
                  and 'EXPORTER_PRODUCER' not in (mine.filer_role, other.filer_role))
              and (yours.lead is not null or cardinality(:named::text[]) = 0
                  or other.case_number = any(:named::text[]))
            order by joined desc, other.case_number limit :most""")
        .param("review", ProtestProcess.Task.REVIEW_PROTEST)
        .param("caseNumber", caseNumber)
        .param("named", named.toArray(String[]::new))
        .param("most", MOST)
        .query(Like.class)
        .list();
  }

  /**
   * Those that are one protest with this one and undecided, whose proposal does not await approval,
   * or proposes something else.
   */
  List<String> notProposedAlike(String caseNumber) {
    return jdbc.sql(
            """
            select other.case_number from protest_consolidation mine
            join protest_consolidation other using (lead)
            join docket_case file on file.case_number = other.case_number
            where mine.case_number = :caseNumber and other.case_number <> :caseNumber
              and file.determination is null
              and (file.status <> 'AWAITING_APPROVAL'
                  or (select outcome from protest_proposal p where p.case_number = :caseNumber)
                      <> (select outcome from protest_proposal p
                          where p.case_number = other.case_number))
            order by other.case_number""")
        .param("caseNumber", caseNumber)
        .query(String.class)
        .list();
  }

  /** Notes that a protest was proposed together with another one. */
  void join(String caseNumber, String lead) {
    jdbc.sql("update protest_proposal set decided_with = :lead where case_number = :caseNumber")
        .param("lead", lead)
        .param("caseNumber", caseNumber)
        .update();
  }

  /**
   * Those proposed together with this one, or one protest with it, whose approval is open in the
   * same pool, with that task.
   */
  List<Like> awaitingApprovalWith(String lead) {
    return jdbc.sql(
            """
            select distinct p.case_number, p.protest_number, p.claim_refund as claimed,
                task.task_id, false as joined, true as covered, task.assignee
            from protest_proposal proposal
            join protest p using (case_number)
            join open_task task on task.case_number = p.case_number
                and task.definition_key = :approve
            join open_task my_task on my_task.case_number = :lead
                and my_task.definition_key = :approve and my_task.pool = task.pool
            where proposal.approved_by is null
              and (proposal.decided_with = :lead or p.case_number in (
                  select other.case_number from protest_consolidation mine
                  join protest_consolidation other using (lead)
                  where mine.case_number = :lead and other.case_number <> :lead))
            order by p.case_number""")
        .param("approve", ProtestProcess.Task.APPROVE_DETERMINATION)
        .param("lead", lead)
        .query(Like.class)
        .list();
  }
}
