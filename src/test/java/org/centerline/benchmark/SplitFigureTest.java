package org.centerline.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
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

  /** A copy's number has one part more than a case's. */
  private static final String INSTANCES =
      "select proc_inst_id_ from act_hi_procinst where business_key_ like 'P-2026-%-%'";

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

  /** The engine's tables in an order in which each finds what it belongs to. */
  @AfterEach
  void leaveNoCopies() {
    SecurityContextHolder.clearContext();
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("set local session_replication_role = replica").update();
          delete("act_ru_identitylink", "task_id_ in (select id_ from act_ru_task where %s)");
          delete("act_ru_authorization", "resource_id_ in (select id_ from act_ru_task where %s)");
          delete("act_ru_job", "process_instance_id_ in (" + INSTANCES.replace("%", "%%") + ")");
          for (String table :
              List.of("ru_variable", "ru_task", "hi_actinst", "hi_taskinst", "ru_execution")) {
            delete("act_" + table, "%s");
          }
          delete("act_hi_procinst", "business_key_ like 'P-2026-%%-%%'");
          for (String table :
              List.of(
                  "open_task",
                  "case_event",
                  "case_clock",
                  "protest_entry",
                  "protest",
                  "docket_case")) {
            delete(table, "case_number like 'P-2026-%%-%%'");
          }
        });
    center.forget(NEW, CENTER);
  }

  private void delete(String table, String condition) {
    String ofCopies = "proc_inst_id_ in (%s)".formatted(INSTANCES);
    jdbc.sql("delete from %s where %s".formatted(table, condition.formatted(ofCopies))).update();
  }

  @Test
  void aSplitTakesAsLongAsItsStatements() {
    int copies = Integer.getInteger("split.tasks", 100);
    center.open(CENTER, "980");
    center.account(CENTER, IMPORTER, "8429");
    String caseNumber = cases.file(Filing.protest().importer(IMPORTER));
    OpenTasks open = new OpenTasks(jdbc, transaction);
    open.copy(caseNumber, copies);
    open.gather(IMPORTER, CENTER + "-import-specialist");
    SplitRequest request =
        new SplitRequest(
            "Measured",
            List.of(new Successor(NEW, "Bulk", "Chicago", "980", null, true)),
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

  private static <T> T as(String person, Supplier<T> work) {
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
    return work.get();
  }
}
