package org.centerline.protest;

import java.util.List;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Protests that ask to be disposed of like an earlier one on the same merchandise and issues (19
 * CFR 174.13(a)(7)). The rule speaks of an earlier one with an application for further review; a
 * Center that decides like cases alike waits for any, and the two years run meanwhile.
 */
@Component
class LeadProtests {

  private final JdbcClient jdbc;
  private final Docket docket;
  private final ProtestLifecycle lifecycle;
  private final CaseLog log;

  LeadProtests(JdbcClient jdbc, Docket docket, ProtestLifecycle lifecycle, CaseLog log) {
    this.jdbc = jdbc;
    this.docket = docket;
    this.lifecycle = lifecycle;
    this.log = log;
  }

  /**
   * Whether the protest of this number is the importer's, no exporter's or producer's (19 CFR
   * 174.15(b)), and undecided. Its row is locked against a decision until this transaction ends, so
   * that whoever then waits for it is told.
   */
  boolean isPending(String protestNumber, String importerNumber) {
    return jdbc.sql(
            """
            select determination is null from docket_case
            where protest_number = :number and importer_number = :importerNumber
              and not exists (select 1 from protest
                  where protest.case_number = docket_case.case_number
                    and filer_role = 'EXPORTER_PRODUCER')
            for share""")
        .param("number", protestNumber)
        .param("importerNumber", importerNumber)
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  /** Whether the protest of this number is one with the case, so that both are decided together. */
  boolean isOneWith(String protestNumber, String caseNumber) {
    return jdbc.sql(
            """
            select exists (select 1 from protest_consolidation theirs
                join docket_case file using (case_number)
                join protest_consolidation mine using (lead)
                where file.protest_number = :number and mine.case_number = :caseNumber)""")
        .param("number", protestNumber)
        .param("caseNumber", caseNumber)
        .query(Boolean.class)
        .single();
  }

  /** Whoever waited for a protest that was taken back or denied by law need not wait longer. */
  @EventListener
  void endedWithoutNotice(ProtestDecided decided) {
    if (decided.outcome() == ProtestOutcome.WITHDRAWN
        || decided.outcome() == ProtestOutcome.DEEMED_DENIED) {
      tellFollowers(decided.caseNumber());
    }
  }

  /** Takes those that waited for this protest up for review. */
  void tellFollowers(String caseNumber) {
    followers(caseNumber, "true")
        .forEach(follower -> takeUp(follower, "The protest that this one follows has ended"));
  }

  /** Takes those up for review that waited for this protest and are now decided with it. */
  void tellFollowersThatAreOneWith(String caseNumber) {
    followers(
            caseNumber,
            """
            exists (select 1 from protest_consolidation mine
                join protest_consolidation theirs using (lead)
                where mine.case_number = lead.case_number
                  and theirs.case_number = follower.case_number)""")
        .forEach(
            follower ->
                takeUp(follower, "The protest that this one follows has become one with it"));
  }

  private List<String> followers(String caseNumber, String condition) {
    return jdbc.sql(
            """
            select follower.case_number
            from docket_case lead
            join protest on protest.follows = lead.protest_number
            join docket_case follower on follower.case_number = protest.case_number
            where lead.case_number = :caseNumber and follower.determination is null and %s
            order by follower.case_number"""
                .formatted(condition))
        .param("caseNumber", caseNumber)
        .query(String.class)
        .list();
  }

  private void takeUp(String follower, String why) {
    if (lifecycle.tell(ProtestProcess.Message.LEAD_DECIDED, follower)) {
      docket.moveTo(follower, CaseStatus.UNDER_REVIEW);
      log.record(follower, "LEAD_DECIDED", why);
    }
  }

  /** How the protest that this one follows was decided, for the form; null while it is not. */
  String outcomeOf(String protestNumber) {
    return jdbc.sql(
            """
            select case_number || ': ' || coalesce(determination || ' on ' || determined_on || ', '
                || determination_reason, 'not decided') from docket_case
            where protest_number = :number""")
        .param("number", protestNumber)
        .query(String.class)
        .optional()
        .orElse("no such protest");
  }
}
