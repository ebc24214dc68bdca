package org.centerline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds the projection of open tasks against the engine's own tables. */
public final class OpenTasks {

  /**
   * What a port says of an instruction that nobody knows is of no case, so no list of cases has it.
   */
  private static final String IN_THE_ENGINE =
      """
      select concat_ws(' | ', t.id_, l.group_id_, p.business_key_, t.name_, t.task_def_key_,
          coalesce(t.assignee_, 'nobody'), t.priority_,
          (t.due_date_ at time zone :zone
              at time zone 'America/New_York')::date)
      from act_ru_task t
      join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate'
      join act_ru_execution p on p.id_ = t.proc_inst_id_
      where t.task_def_key_ <> 'task_resolveUnknown'
      order by 1""";

  private static final String PROJECTED =
      """
      select concat_ws(' | ', task_id, pool, case_number, name, definition_key,
          coalesce(assignee, 'nobody'), priority, due)
      from open_task order by 1""";

  private final JdbcClient jdbc;

  OpenTasks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Every open task and pool of the engine is a row of the projection, and no other. */
  public void agree() {
    List<String> projected = jdbc.sql(PROJECTED).query(String.class).list();
    // The engine writes due dates in the zone of the machine, the projection in that of customs.
    List<String> inTheEngine =
        jdbc.sql(IN_THE_ENGINE)
            .param("zone", ZoneId.systemDefault().getId())
            .query(String.class)
            .list();
    assertThat(projected).isEqualTo(inTheEngine);
  }
}
