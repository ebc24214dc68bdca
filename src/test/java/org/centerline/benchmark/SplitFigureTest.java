package org.centerline.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.centerline.succession.CenterSplits;
import org.centerline.succession.Split;
import org.centerline.succession.SplitRequest;
import org.centerline.succession.SplitRequest.Successor;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterOfItsOwn;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long the split of a Center takes with many open tasks: {@code -Dsplit.tasks=20000} measures
 * it, see docs/figures.md.
 */
@CenterlineTest
class SplitFigureTest {

  private static final String CENTER = "bulk";
  private static final String NEW = "bulk-anew";
  private static final String IMPORTER = "80-930000100";

  private final CenterOfItsOwn center;
  private final Cases cases;
  private final CenterSplits splits;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  SplitFigureTest(
      CenterOfItsOwn center,
      Cases cases,
      CenterSplits splits,
      JdbcClient jdbc,
      TransactionTemplate transaction) {
    this.center = center;
    this.cases = cases;
    this.splits = splits;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  @AfterEach
  void leaveNoCopies() {
    SecurityContextHolder.clearContext();
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("set local session_replication_role = replica").update();
          for (String table :
              new String[] {
                "open_task where case_number",
                "act_ru_identitylink where task_id_ in (select id_ from act_ru_task where"
                    + " proc_inst_id_ in (select id_ from act_ru_execution where business_key_",
                "act_ru_task where proc_inst_id_ in (select id_ from act_ru_execution where"
                    + " business_key_",
              }) {
            jdbc.sql(
                    "delete from %s like 'P-2026-%%-%%'%s"
                        .formatted(
                            table, ")".repeat((int) table.chars().filter(c -> c == '(').count())))
                .update();
          }
          jdbc.sql("delete from docket_case where case_number like 'P-2026-%-%'").update();
        });
    center.forget(NEW, CENTER);
  }

  @Test
  void aSplitTakesAsLongAsItsStatements() {
    int copies = Integer.getInteger("split.tasks", 100);
    center.open(CENTER, "980");
    center.account(CENTER, IMPORTER, "8429");
    String caseNumber = cases.file(Filing.protest().importer(IMPORTER));
    new OpenTasks(jdbc, transaction).copy(caseNumber, copies);
    inOnePool();
    SplitRequest request =
        new SplitRequest(
            "Measured",
            java.util.List.of(new Successor(NEW, "Bulk", "Chicago", "980", null, true)),
            null,
            null);
    Split preview = as("field-operations", () -> splits.propose(CENTER, request));
    long start = System.nanoTime();
    Split done = as("admin", () -> splits.execute(CENTER, preview.id(), preview.digest()));
    System.out.printf(
        "%d open tasks moved in %d ms%n",
        copies, Duration.ofNanos(System.nanoTime() - start).toMillis());
    assertThat(done.going().get(0).openTasks()).isEqualTo(copies + 1);
    assertThat(done.going().get(0).cases()).isEqualTo(copies + 1);
  }

  /** The copies are spread over the pools of all Centers. */
  private void inOnePool() {
    String pool = CENTER + "-import-specialist";
    for (String sql :
        new String[] {
          "update open_task set pool = ? where importer_number = '%s'",
          "update act_ru_identitylink set group_id_ = ? where task_id_ in"
              + " (select task_id from open_task where importer_number = '%s')",
          "update act_ru_authorization set group_id_ = ? where resource_id_ in"
              + " (select task_id from open_task where importer_number = '%s')"
        }) {
      jdbc.sql(sql.formatted(IMPORTER)).param(pool).update();
    }
    jdbc.sql("analyze").update();
  }

  private static <T> T as(String person, java.util.function.Supplier<T> work) {
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(person, null, java.util.List.of()));
    return work.get();
  }
}
