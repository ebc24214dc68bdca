package org.centerline.durability;

import java.math.BigDecimal;
import java.net.URI;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The application's books, read beside it. */
final class Books {

  private final JdbcClient jdbc;

  /** The books in the database at this JDBC address. */
  Books(String url) {
    jdbc = JdbcClient.create(new DriverManagerDataSource(url));
  }

  /** From now on the ports have these systems. */
  void connect(Map<String, URI> systems) {
    systems.forEach(
        (port, address) ->
            jdbc.sql("insert into port_system (port, base_address, key_id) values (?, ?, ?)")
                .params(port, address.toString(), Ports.KEY_ID)
                .update());
  }

  /** Lets the minutes and hours pass that failed jobs wait until they are tried again. */
  void letWaitsPass() {
    jdbc.sql(
            """
            update act_ru_job set duedate_ = null, rev_ = rev_ + 1
            where type_ = 'message' and retries_ > 0 and lock_owner_ is null
              and duedate_ > now() at time zone :zone""")
        .param("zone", ZoneId.systemDefault().getId())
        .update();
  }

  String instructionOf(String task) {
    return jdbc.sql(
            """
            select variable.text_ from act_ru_task task join act_ru_variable variable
              on variable.proc_inst_id_ = task.proc_inst_id_ and variable.name_ = 'instruction'
            where task.id_ = :task""")
        .param("task", task)
        .query(String.class)
        .optional()
        .orElse("none");
  }

  long closedCases() {
    return count("select count(*) from docket_case where status = 'CLOSED'");
  }

  /** What the application holds to be settled, in cents by number. */
  Map<String, Long> settled() {
    Map<String, Long> settled = new HashMap<>();
    jdbc.sql(
            """
            select id, (principal + interest) * 100 as cents
            from revenue_instruction where status = 'SETTLED'""")
        .query(
            row -> {
              settled.put(row.getString("id"), row.getBigDecimal("cents").longValueExact());
            });
    return settled;
  }

  /** How many instructions end with each status. */
  Map<String, Long> statuses() {
    Map<String, Long> statuses = new HashMap<>();
    jdbc.sql("select status, count(*) as number from revenue_instruction group by status")
        .query(
            row -> {
              statuses.put(row.getString("status"), row.getLong("number"));
            });
    return statuses;
  }

  /** The different sums that cases were refunded, without interest. */
  List<BigDecimal> refunds() {
    return jdbc.sql(
            """
            select distinct sum(principal) from revenue_instruction
            where status = 'SETTLED' group by case_number""")
        .query(BigDecimal.class)
        .list();
  }

  /** Cases and ports that were settled for more or less than once, or logged so. */
  long notOnce() {
    return count(
        """
        select (select count(*) from (
            select 1 from revenue_instruction group by case_number, port
            having count(*) filter (where status = 'SETTLED') <> 1) unequal)
          + (select count(*) from revenue_instruction where status = 'SETTLED' and 1 <> (
            select count(*) from case_event
            where case_event.case_number = revenue_instruction.case_number
              and type = 'PORT_SETTLED'
              and detail like 'Instruction ' || revenue_instruction.id || ' settled%'))""");
  }

  /** Instructions whose charges or interest do not sum to what they say. */
  long unbalanced() {
    return count(
        """
        select count(*) from revenue_instruction
        where principal is distinct from
            (select sum(amount) from revenue_charge where instruction = id)
          or interest is distinct from
            (select sum(interest) from revenue_interest where instruction = id)""");
  }

  /** What the engine still has to do: tasks, jobs and incidents, with their steps. */
  List<String> leftovers() {
    return jdbc.sql(
            """
            select 'task ' || task_def_key_ || ' of ' || coalesce(assignee_, 'nobody')
            from act_ru_task
            union all
            select 'job ' || coalesce(handler_cfg_, '') || ', tries left ' || retries_
            from act_ru_job where process_instance_id_ is not null
            union all
            select 'incident ' || activity_id_ || ': ' || coalesce(incident_msg_, '')
            from act_ru_incident where id_ = root_cause_incident_id_""")
        .query(String.class)
        .list();
  }

  /** How many messages of ports are kept, and how many copies of them came. */
  List<Long> messages() {
    return jdbc.sql("select count(*) as kept, coalesce(sum(copies), 0) as came from port_message")
        .query((row, number) -> List.of(row.getLong("kept"), row.getLong("came")))
        .single();
  }

  private long count(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }
}
