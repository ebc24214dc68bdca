package org.centerline.benchmark;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the database with open cases: every row of one filed case, of the docket and of the engine,
 * copied with numbered ids and spread over the pools of all Centers.
 */
public final class OpenTasks {

  private static final String POOLS =
      """
      (select array_agg(id_ order by id_) from act_id_group
       where id_ like '%-import-specialist' or id_ like '%-supervisor')""";

  /** Table, and the condition that finds the rows of the case :c with process instance :p. */
  private static final Map<String, String> TABLES =
      Map.ofEntries(
          Map.entry("docket_case", "case_number = :c"),
          Map.entry("protest", "case_number = :c"),
          Map.entry("protest_entry", "case_number = :c"),
          Map.entry("case_clock", "case_number = :c"),
          Map.entry("case_event", "case_number = :c"),
          Map.entry("open_task", "case_number = :c"),
          Map.entry("act_ru_execution", "proc_inst_id_ = :p"),
          Map.entry("act_ru_task", "proc_inst_id_ = :p"),
          Map.entry("act_ru_variable", "proc_inst_id_ = :p"),
          Map.entry("act_ru_job", "process_instance_id_ = :p"),
          Map.entry(
              "act_ru_identitylink",
              "task_id_ in (select id_ from act_ru_task where proc_inst_id_ = :p)"),
          Map.entry(
              "act_ru_authorization",
              "resource_id_ in (select id_ from act_ru_task where proc_inst_id_ = :p)"),
          Map.entry("act_hi_procinst", "proc_inst_id_ = :p"),
          Map.entry("act_hi_actinst", "proc_inst_id_ = :p"),
          Map.entry("act_hi_taskinst", "proc_inst_id_ = :p"));

  private static final List<String> ORDER =
      List.of(
          "docket_case",
          "protest",
          "protest_entry",
          "case_clock",
          "case_event",
          "open_task",
          "act_hi_procinst",
          "act_hi_actinst",
          "act_hi_taskinst",
          "act_ru_execution",
          "act_ru_task",
          "act_ru_variable",
          "act_ru_job",
          "act_ru_identitylink",
          "act_ru_authorization");

  private static final List<String> IDS =
      List.of(
          "id_",
          "proc_inst_id_",
          "root_proc_inst_id_",
          "process_instance_id_",
          "execution_id_",
          "parent_id_",
          "act_inst_id_",
          "parent_act_inst_id_",
          "task_id_",
          "business_key_",
          "resource_id_",
          "var_scope_",
          "sequence_counter",
          "case_number",
          "protest_number",
          "entry_number",
          "task_id");

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  /** Fills this database. */
  public OpenTasks(JdbcClient jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /** Copies the case so many times. */
  public void copy(String caseNumber, int copies) {
    transaction.executeWithoutResult(
        status -> {
          // Foreign keys are not checked: their plans were made when the tables were empty.
          jdbc.sql("set local session_replication_role = replica").update();
          copyRows(caseNumber, copies);
        });
    jdbc.sql("analyze").update();
  }

  /** Puts the importer's tasks, which {@link #copy} has spread, into one pool. */
  public void gather(String importer, String pool) {
    for (String sql :
        new String[] {
          "update open_task set pool = ? where importer_number = '%s'",
          "update act_ru_identitylink set group_id_ = ? where task_id_ in"
              + " (select task_id from open_task where importer_number = '%s')",
          "update act_ru_authorization set group_id_ = ? where resource_id_ in"
              + " (select task_id from open_task where importer_number = '%s')"
        }) {
      jdbc.sql(sql.formatted(importer)).param(pool).update();
    }
    jdbc.sql("analyze").update();
  }

  private void copyRows(String caseNumber, int copies) {
    String instance =
        jdbc.sql("select proc_inst_id_ from act_hi_procinst where business_key_ = ?")
            .param(caseNumber)
            .query(String.class)
            .single();
    for (String table : ORDER) {
      jdbc.sql(insert(table))
          .param("c", caseNumber)
          .param("p", instance)
          .param("copies", copies)
          .update();
    }
  }

  private String insert(String table) {
    List<String> columns =
        jdbc.sql(
                """
                select column_name from information_schema.columns
                where table_name = ? and is_identity = 'NO' order by ordinal_position""")
            .param(table)
            .query(String.class)
            .list();
    return "insert into %s (%s) select %s from %s t, generate_series(1, :copies) i where %s"
        .formatted(
            table,
            String.join(", ", columns),
            columns.stream().map(OpenTasks::value).collect(Collectors.joining(", ")),
            table,
            TABLES.get(table));
  }

  private static String value(String column) {
    if (column.equals("pool") || column.equals("group_id_")) {
      return "(%s)[1 + i %% 18]".formatted(POOLS);
    }
    return IDS.contains(column) ? numbered("t." + column) : "t." + column;
  }

  /** Of the engine's ids the last twelve digits are the same everywhere; they make room. */
  private static String numbered(String id) {
    return """
        case when length(%1$s) < 36 then %1$s || '-' || i
             else left(%1$s, -12) || lpad(i::text, 12, '0') end"""
        .formatted(id);
  }
}
