package org.centerline.docket;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The projection of open tasks, one row per task and pool. It is kept in the engine's own
 * transaction, so it is never behind; lists and counts cost the same at 100,000 open tasks as at
 * ten.
 */
@Component
public class OpenWork {

  /** A count beyond this is reported as this: nobody works a list of more. */
  public static final int COUNT_LIMIT = 1000;

  /** Instead of the importer, for whoever is asked about a privileged case (decision 017). */
  private static final String WITHHELD = "privileged";

  private final JdbcClient jdbc;

  OpenWork(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Where a page of a list begins: after this task of the page before. */
  public record After(int priority, LocalDate due, String taskId) {

    private static final After NOTHING = new After(Integer.MAX_VALUE, LocalDate.of(1, 1, 1), "");
  }

  /** A task that the engine has just offered to pools. */
  public record Offered(
      String taskId,
      String caseNumber,
      String name,
      String definitionKey,
      LocalDate due,
      OffsetDateTime at) {}

  /**
   * Puts the task on the lists of its pools.
   *
   * @return the priority of its case; empty where the task is in no pool
   */
  public Optional<Integer> offer(Offered task, Collection<String> pools) {
    boolean nameless =
        OpenTask.CONSULTATION.equals(task.definitionKey())
            && LineOfWork.isPrivileged(task.caseNumber());
    return jdbc
        .sql(
            """
            insert into open_task (task_id, pool, case_number, importer_number, importer_name,
                name, definition_key, due, priority, created_at)
            select :taskId, pool, c.case_number,
                case when :nameless then :withheld else c.importer_number end,
                case when :nameless then :withheld else c.importer_name end,
                :name, :definitionKey, :due, c.priority, :at
            from docket_case c, unnest(:pools::text[]) pool
            where c.case_number = :caseNumber
            on conflict do nothing returning priority""")
        .param("taskId", task.taskId())
        .param("pools", pools.toArray(String[]::new))
        .param("caseNumber", task.caseNumber())
        .param("nameless", nameless)
        .param("withheld", WITHHELD)
        .param("name", task.name())
        .param("definitionKey", task.definitionKey())
        .param("due", task.due())
        .param("at", task.at())
        .query(Integer.class)
        .stream()
        .findFirst();
  }

  /**
   * Records who has claimed the task; null when it was handed back.
   *
   * @return the number of the task's case; empty where the task is in no pool
   */
  public Optional<String> assign(String taskId, String assignee) {
    return jdbc
        .sql(
            "update open_task set assignee = :assignee where task_id = :taskId returning case_number")
        .param("assignee", assignee)
        .param("taskId", taskId)
        .query(String.class)
        .list()
        .stream()
        .findFirst();
  }

  public void prioritize(String taskId, int priority) {
    jdbc.sql("update open_task set priority = :priority where task_id = :taskId")
        .param("priority", priority)
        .param("taskId", taskId)
        .update();
  }

  /** Puts an open task into one more pool. */
  public void offerAlso(String taskId, String pool) {
    jdbc.sql(
            """
            insert into open_task
            select distinct on (task_id) task_id, :pool, case_number, importer_number,
                importer_name, name, definition_key, assignee, due, priority, created_at
            from open_task where task_id = :taskId
            on conflict do nothing""")
        .param("pool", pool)
        .param("taskId", taskId)
        .update();
  }

  /** Takes an open task from one pool to another. */
  public void move(String taskId, String pool, String other) {
    offerAlso(taskId, other);
    jdbc.sql("delete from open_task where task_id = :taskId and pool = :pool")
        .param("taskId", taskId)
        .param("pool", pool)
        .update();
  }

  public void remove(String taskId) {
    jdbc.sql("delete from open_task where task_id = :taskId").param("taskId", taskId).update();
  }

  /**
   * A page of a pool's tasks: what its priority puts ahead first, then what is due first.
   *
   * @param after null for the first page
   */
  public List<OpenTask> list(String pool, After after, int size) {
    After last = after == null ? After.NOTHING : after;
    return jdbc.sql(
            """
            select * from open_task
            where pool = :pool and (-priority, due, task_id) > (-:priority, :due, :taskId)
            order by -priority, due, task_id limit :size""")
        .param("pool", pool)
        .param("priority", last.priority())
        .param("due", last.due())
        .param("taskId", last.taskId())
        .param("size", size)
        .query(OpenTask.class)
        .list();
  }

  /** How many tasks wait in the pool, at most {@link #COUNT_LIMIT}. */
  public int count(String pool) {
    return jdbc.sql(
            "select count(*) from (select 1 from open_task where pool = :pool limit :most) counted")
        .param("pool", pool)
        .param("most", COUNT_LIMIT)
        .query(Integer.class)
        .single();
  }

  /** What a list of ids is sorted by. */
  public enum Column {
    DUE("due"),
    CREATED("created_at"),
    PRIORITY("priority");

    private final String sql;

    Column(String sql) {
      this.sql = sql;
    }
  }

  /** What a list of ids is sorted by, and which way. */
  public record Order(Column by, boolean ascending) {

    private String sql() {
      return by.sql + (ascending ? " asc" : " desc");
    }
  }

  /**
   * A page of the ids of the tasks in any of these pools, each once.
   *
   * @param orders the first counts most; tasks that are equal in all stand in the order of their
   *     ids
   */
  public List<String> ids(Collection<String> pools, List<Order> orders, int offset, int size) {
    return jdbc.sql(
            """
            select task_id from (
              select distinct on (task_id) task_id, due, created_at, priority
              from open_task where pool = any(:pools)
            ) mine order by %s, task_id limit :size offset :offset"""
                .formatted(orders.stream().map(Order::sql).collect(Collectors.joining(", "))))
        .param("pools", pools.toArray(String[]::new))
        .param("size", size)
        .param("offset", offset)
        .query(String.class)
        .list();
  }

  /** How many tasks are in any of these pools. */
  public long count(Collection<String> pools) {
    return jdbc.sql("select count(distinct task_id) from open_task where pool = any(:pools)")
        .param("pools", pools.toArray(String[]::new))
        .query(Long.class)
        .single();
  }

  /** The open tasks of these cases. */
  public List<OpenTask> of(Collection<String> caseNumbers) {
    return jdbc.sql(
            """
            select * from open_task where case_number = any(:caseNumbers)
            order by created_at, task_id, pool""")
        .param("caseNumbers", caseNumbers.toArray(String[]::new))
        .query(OpenTask.class)
        .list();
  }

  /** These tasks, those of them that are open, for whoever may already see their ids. */
  public List<OpenTask> byId(Collection<String> taskIds) {
    return jdbc.sql("select * from open_task where task_id = any(:taskIds)")
        .param("taskIds", taskIds.toArray(String[]::new))
        .query(OpenTask.class)
        .list();
  }
}
