package org.centerline.docket;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Closes a case when nothing is left to be done, whichever of its processes ends last. */
@Component
public class CaseClosing {

  private final JdbcClient jdbc;
  private final Docket docket;
  private final CaseLog log;

  CaseClosing(JdbcClient jdbc, Docket docket, CaseLog log) {
    this.jdbc = jdbc;
    this.docket = docket;
    this.log = log;
  }

  /** The case's own process has ended: closes the case, or lets it wait for a port's release. */
  public void end(String caseNumber) {
    CaseStatus status = attempt(caseNumber);
    if (status == CaseStatus.AWAITING_RELEASE) {
      // A port that was just releasing the goods has come to its end by now, and is seen.
      status = attempt(caseNumber);
    }
    if (status == CaseStatus.CLOSED) {
      logClosed(caseNumber);
    } else {
      log.record(caseNumber, "AWAITS_RELEASE", "Only a port's release of the goods is left");
    }
  }

  private CaseStatus attempt(String caseNumber) {
    return jdbc.sql(
            """
            update docket_case set status = case
                when exists (select 1 from open_task
                    where case_number = :caseNumber and definition_key = 'task_releaseGoods')
                then 'AWAITING_RELEASE' else 'CLOSED' end
            where case_number = :caseNumber returning status""")
        .param("caseNumber", caseNumber)
        .query(CaseStatus.class)
        .single();
  }

  /**
   * A port releases the goods: closes the case where this was the last that it waited for.
   *
   * @param taskId the port's task, which is open until the transaction ends
   */
  public void released(String caseNumber, String taskId) {
    docket.lock(caseNumber);
    int closed =
        jdbc.sql(
                """
                update docket_case set status = 'CLOSED'
                where case_number = :caseNumber and status = 'AWAITING_RELEASE'
                  and not exists (select 1 from open_task
                      where case_number = :caseNumber and definition_key = 'task_releaseGoods'
                        and task_id <> :taskId)""")
            .param("caseNumber", caseNumber)
            .param("taskId", taskId)
            .update();
    if (closed == 1) {
      logClosed(caseNumber);
    }
  }

  private void logClosed(String caseNumber) {
    log.record(caseNumber, "CLOSED", "Nothing is left to be done");
  }
}
