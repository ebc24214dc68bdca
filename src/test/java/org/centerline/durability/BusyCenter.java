package org.centerline.durability;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.centerline.benchmark.OpenTasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A Center with thousands of open tasks, looked at from outside of the application. */
final class BusyCenter {

  static final String SUCCESSIONS = "/api/v1/centers/electronics/successions";

  /** The tasks of the account that the split states. */
  static final int APART = 1000;

  static final String SPLIT =
      """
      {"citation": "78 FR 20345",
       "successors": [
         {"id": "electronics-chips", "name": "Chips", "city": "Long Beach", "teamCode": "007",
          "rest": true},
         {"id": "electronics-machines", "name": "Office Machines", "city": "Laredo",
          "teamCode": "017"}],
       "accounts": {"98-765432200": "electronics-machines"}}""";

  private static final int TASKS = 3000;
  private static final Duration LIMIT = Duration.ofSeconds(30);

  /** Office by pool, list of people, right, case and process; each task counts once for each. */
  private static final String WHERE =
      """
      select concat_ws(' ', %s, %s, %s, d.center, v.text_) as place, count(*) as tasks
      from open_task o
      join docket_case d using (case_number)
      left join act_ru_task t on t.id_ = o.task_id
      left join act_ru_identitylink l on l.task_id_ = o.task_id and l.type_ = 'candidate'
      left join act_ru_authorization a on a.resource_id_ = o.task_id and a.resource_type_ = 7
      left join act_ru_variable v on v.proc_inst_id_ = t.proc_inst_id_ and v.name_ = 'center'
      group by 1"""
          .formatted(office("o.pool"), office("l.group_id_"), office("a.group_id_"));

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  BusyCenter(String url) {
    DriverManagerDataSource database = new DriverManagerDataSource(url);
    jdbc = JdbcClient.create(database);
    transaction = new TransactionTemplate(new JdbcTransactionManager(database));
  }

  private static String office(String pool) {
    return "regexp_replace(%s, '-(import-specialist|supervisor)$', '')".formatted(pool);
  }

  /** The place of a task of which everything is in this office. */
  static String all(String office) {
    return String.join(" ", Collections.nCopies(5, office));
  }

  /** Copies the case, whose review is open; a third of the copies is another importer's. */
  void fill(String caseNumber) {
    OpenTasks open = new OpenTasks(jdbc, transaction);
    open.copy(caseNumber, TASKS);
    open.gather("98-765432100", "electronics-import-specialist");
    for (String table : List.of("docket_case", "open_task")) {
      jdbc.sql(
              """
              update %s set importer_number = '98-765432200' where case_number in (
                select case_number from docket_case where case_number like ? || '-%%'
                order by case_number limit ?)"""
                  .formatted(table))
          .params(caseNumber, APART)
          .update();
    }
  }

  /** The ids of the engine's tasks. */
  List<String> tasks() {
    return jdbc.sql("select id_ from act_ru_task order by 1").query(String.class).list();
  }

  /** How many tasks are in which place. */
  Map<String, Integer> whereEveryTaskIs() {
    return jdbc
        .sql(WHERE)
        .query((row, number) -> Map.entry(row.getString("place"), row.getInt("tasks")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** A task that waits for its review. */
  String oneToReview() {
    return jdbc.sql("select task_id from open_task where definition_key = ? limit 1")
        .param("task_reviewProtest")
        .query(String.class)
        .single();
  }

  /** Executes the split, in a thread of its own. */
  static CompletableFuture<JsonNode> execute(Clerk clerk, JsonNode preview) {
    String path = "%s/%s/execution".formatted(SUCCESSIONS, preview.get("id").asText());
    String digest = "{\"digest\": \"%s\"}".formatted(preview.get("digest").asText());
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return clerk.ask("admin", path, digest);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /**
   * Holds what the split deletes last until it waits for that, and then does what is to be done.
   *
   * @return what executing came to
   */
  <T> CompletableFuture<T> whileItsEndIsHeld(
      Supplier<CompletableFuture<T>> execution, Runnable then) {
    return transaction.execute(
        status -> {
          jdbc.sql(
                  """
                  select count(*) from (select 1 from act_id_membership
                    where group_id_ = 'electronics-director' for update) held""")
              .query(Integer.class)
              .single();
          CompletableFuture<T> going = execution.get();
          Waiting.until(LIMIT, this::isWaitedFor, () -> "The split does not come to its end");
          then.run();
          return going;
        });
  }

  private boolean isWaitedFor() {
    return jdbc.sql("select count(*) from pg_locks where not granted").query(Integer.class).single()
        > 0;
  }
}
