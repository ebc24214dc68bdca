package org.centerline.engine;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives the groups, staff, tasks and processes of a Center to its successors in the engine's own
 * tables, a statement for each table: through the engine's services, one task after the other,
 * 100,000 open tasks would take hours, and be seen half moved (decision 035). Takes part in the
 * caller's transaction and reads its tables {@code center_route} (importer, successor) and {@code
 * center_task} (task, successor).
 */
@Component
public class PoolSuccession {

  private final JdbcClient jdbc;
  private final Pools groups;
  private final IdentityService identity;

  PoolSuccession(JdbcClient jdbc, Pools groups, IdentityService identity) {
    this.jdbc = jdbc;
    this.groups = groups;
    this.identity = identity;
  }

  /** A person in a pool. */
  public record Membership(String userId, String pool) {}

  /** Who is in the pools of a Center, by person and pool. */
  public List<Membership> staff(String center) {
    return jdbc.sql(
            """
            select user_id_ as user_id, group_id_ as pool from act_id_membership
            where group_id_ = any(:pools) order by 1, 2""")
        .param("pools", pools(center))
        .query(Membership.class)
        .list();
  }

  /** How many people are in any pool of the Center. */
  public int countStaff(String center) {
    return (int) staff(center).stream().map(Membership::userId).distinct().count();
  }

  /**
   * Moves everything, and ends the groups of the Center.
   *
   * @param rest the successor of what belongs to no importer
   * @param staff who is in which pool of which successor
   */
  public void move(
      String center, Collection<String> successors, String rest, Collection<Membership> staff) {
    successors.stream().flatMap(Pools::ofCenter).forEach(groups::create);
    moveTasks(center);
    moveProcesses(center, rest);
    staff.forEach(this::join);
    followTasks(center);
    endGroups(center);
  }

  /** Writing the task itself makes whoever claims or completes it at the same moment collide. */
  private void moveTasks(String center) {
    jdbc.sql(
            """
            update act_ru_task t set rev_ = t.rev_ + 1
            from center_task m where m.task_id = t.id_""")
        .update();
    jdbc.sql(
            """
            update act_ru_identitylink l
            set group_id_ = m.successor || substr(l.group_id_, length(:center) + 1)
            from center_task m where m.task_id = l.task_id_ and l.group_id_ = any(:pools)""")
        .param("center", center)
        .param("pools", pools(center))
        .update();
    jdbc.sql(
            """
            update act_ru_authorization a
            set group_id_ = m.successor || substr(a.group_id_, length(:center) + 1),
              rev_ = a.rev_ + 1
            from center_task m where m.task_id = a.resource_id_ and a.group_id_ = any(:pools)""")
        .param("center", center)
        .param("pools", pools(center))
        .update();
  }

  /** What a process routes on; where no case tells its importer, the rest has it. */
  private void moveProcesses(String center, String rest) {
    jdbc.sql(
            """
            update act_ru_variable v set rev_ = v.rev_ + 1, text_ = coalesce((
              select r.successor from act_ru_execution e
              join docket_case d on d.case_number = e.business_key_
              join center_route r on r.importer_number = d.importer_number
              where e.id_ = v.proc_inst_id_), :rest)
            where v.name_ in ('center', 'consulted') and v.text_ = :center""")
        .param("center", center)
        .param("rest", rest)
        .update();
  }

  private void join(Membership member) {
    jdbc.sql(
            """
            insert into act_id_membership (user_id_, group_id_) values (:user, :pool)
            on conflict do nothing""")
        .param("user", member.userId())
        .param("pool", member.pool())
        .update();
  }

  /** Who has claimed a task keeps it, and so the role in which it was claimed. */
  private void followTasks(String center) {
    jdbc.sql(
            """
            insert into act_id_membership (user_id_, group_id_)
            select distinct o.assignee, o.pool
            from open_task o join center_task m on m.task_id = o.task_id
            join act_id_membership held on held.user_id_ = o.assignee
              and held.group_id_ = :center || substr(o.pool, length(m.successor) + 1)
            where left(o.pool, length(m.successor)) = m.successor
            on conflict do nothing""")
        .param("center", center)
        .update();
  }

  private void endGroups(String center) {
    jdbc.sql("delete from act_id_membership where group_id_ = any(:pools)")
        .param("pools", pools(center))
        .update();
    Pools.ofCenter(center).forEach(identity::deleteGroup);
  }

  private static String[] pools(String center) {
    return Pools.ofCenter(center).toArray(String[]::new);
  }
}
