package org.centerline.succession;

import java.time.OffsetDateTime;
import org.centerline.docket.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives the cases of a Center and the open tasks of its pools to its successors. Closed cases go
 * too: whoever has the account reads them, and one that is reopened is worked there. What was
 * decided, written and logged keeps the old name.
 */
@Component
class CaseMoves {

  private final JdbcClient jdbc;

  CaseMoves(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Moves them along {@code center_route}; which tasks stands in {@code center_task}. */
  void move(String center, String why, OffsetDateTime at) {
    record(center, why, at);
    jdbc.sql(
            """
            update docket_case d set center = r.successor from center_route r
            where r.importer_number = d.importer_number and d.center = :center""")
        .param("center", center)
        .update();
    jdbc.sql(
            """
            update case_consultation c set office = r.successor
            from docket_case d join center_route r using (importer_number)
            where d.case_number = c.case_number and c.office = :center and c.closed_on is null""")
        .param("center", center)
        .update();
    moveTasks(center);
  }

  /** Who executed it is in the row of the split; parties read that the office did. */
  private void record(String center, String why, OffsetDateTime at) {
    jdbc.sql(
            """
            insert into case_event
              (case_number, at, actor, type, detail, before_value, after_value)
            select d.case_number, :at, :actor, 'CENTER_FOLLOWED', :why, :center, r.successor
            from docket_case d join center_route r using (importer_number)
            where d.center = :center order by d.case_number""")
        .param("at", at)
        .param("actor", CurrentActor.SYSTEM)
        .param("why", why)
        .param("center", center)
        .update();
  }

  private void moveTasks(String center) {
    jdbc.sql("drop table if exists center_task").update();
    jdbc.sql(
            """
            create temporary table center_task on commit drop as
            select distinct o.task_id, r.successor
            from open_task o join center_route r using (importer_number)
            where o.pool = any(:pools)""")
        .param("pools", Routes.pools(center))
        .update();
    jdbc.sql("create unique index on center_task (task_id)").update();
    jdbc.sql("analyze center_task").update();
    jdbc.sql(
            """
            update open_task o set pool = t.successor || substr(o.pool, length(:center) + 1)
            from center_task t where t.task_id = o.task_id and o.pool = any(:pools)""")
        .param("center", center)
        .param("pools", Routes.pools(center))
        .update();
  }
}
