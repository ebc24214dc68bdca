package org.centerline.engine;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All rows that somebody could change, so that a test sees that nothing was changed. */
final class Everything {

  private static final List<String> TABLES =
      List.of(
          "act_ru_task",
          "act_ru_identitylink",
          "act_ru_variable",
          "act_ru_execution",
          "act_ru_job",
          "act_ru_filter",
          "act_ru_authorization",
          "act_ru_ext_task",
          "act_hi_procinst",
          "act_hi_comment",
          "act_hi_attachment",
          "act_re_deployment",
          "act_re_procdef",
          "act_id_group",
          "act_id_membership",
          "docket_case",
          "case_event",
          "case_clock",
          "case_letter",
          "case_read",
          "open_task",
          "protest_proposal",
          "protest_refund",
          "revenue_instruction");

  private static final String STATE =
      TABLES.stream()
          .map(
              table ->
                  "select '%1$s ' || count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from %1$s t"
                      .formatted(table))
          .collect(Collectors.joining(" union all "));

  private final JdbcClient jdbc;

  Everything(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One line for each table, which differs when any of its rows does. */
  List<String> now() {
    // The engine counts sign-ins in the rows of people: only who there is matters.
    Stream<String> people =
        jdbc.sql("select id_ from act_id_user order by 1").query(String.class).list().stream();
    // The database may read the tables side by side, so their lines come in any order.
    return Stream.concat(jdbc.sql(STATE).query(String.class).list().stream().sorted(), people)
        .toList();
  }
}
