package org.centerline.benchmark;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.centerline.account.AccountDetails;
import org.centerline.account.Accounts;
import org.centerline.account.IndustryShare;
import org.centerline.docket.OpenTask;
import org.centerline.docket.OpenWork;
import org.centerline.engine.Pools;
import org.centerline.engine.SignIn;
import org.centerline.filing.HtsNumber;
import org.centerline.filing.ImporterNumber;
import org.centerline.protest.ProtestDesk;
import org.centerline.protest.ProtestFiling;
import org.centerline.statute.Money;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * A protest from its filing to the settled refund, each step done by the person whose step it is,
 * under the engine's authorizations. Jobs are run by the caller, without the job executor.
 */
@Component
class MainPath {

  /** An importer with an account, whose Center is Electronics. */
  static final String IMPORTER = "98-765432100";

  private static final String SPECIALIST = "electronics-import-specialist";
  private static final String SUPERVISOR = "electronics-supervisor";

  /** Watches or times a step; it must run the work once. */
  @FunctionalInterface
  interface Watch {
    void step(String name, Runnable work);
  }

  private final ProtestDesk desk;
  private final Accounts accounts;
  private final OpenWork openWork;
  private final TaskService tasks;
  private final RuntimeService runtime;
  private final ManagementService jobs;
  private final SignIn signIn;
  private final Clock clock;

  MainPath(
      ProtestDesk desk,
      Accounts accounts,
      OpenWork openWork,
      TaskService tasks,
      RuntimeService runtime,
      ManagementService jobs,
      SignIn signIn,
      Clock clock) {
    this.desk = desk;
    this.accounts = accounts;
    this.openWork = openWork;
    this.tasks = tasks;
    this.runtime = runtime;
    this.jobs = jobs;
    this.signIn = signIn;
    this.clock = clock;
  }

  /** States the importer's account; the path of a case begins with one that is known. */
  void openAccount() {
    accounts.put(
        new AccountDetails(
            ImporterNumber.parse(IMPORTER),
            "Benchmark Imports",
            Set.of(),
            true,
            List.of(new IndustryShare(HtsNumber.parse("8471"), 100, Money.of("50000.00"))),
            true),
        "intake");
  }

  /** Files a protest over two entries, which goes to the pool of Electronics. */
  String file(String port) {
    return file(SampleFilings.protest(IMPORTER, port, 2, LocalDate.now(clock)));
  }

  /** Files as the API does, whose people are signed in to it and not to the engine. */
  String file(ProtestFiling filing) {
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated("filer", null, List.of()));
    try {
      return desk.file(filing);
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  /** Takes a filed case through all that follows and returns nothing but a closed case. */
  void work(String caseNumber, String port, Watch watch) {
    watchTask(watch, caseNumber, SPECIALIST, "review", FormAnswers.review());
    watchTask(watch, caseNumber, SUPERVISOR, "approve", FormAnswers.approval());
    watchJob(watch, caseNumber, "notice");
    watchJob(watch, caseNumber, "handoff");
    String cashier = Pools.cashiers(port);
    watchTask(watch, caseNumber, cashier, "acknowledge", FormAnswers.acknowledgement());
    watchTask(watch, caseNumber, cashier, "settle", FormAnswers.settlement(LocalDate.now(clock)));
  }

  private void watchTask(
      Watch watch, String caseNumber, String person, String name, Map<String, Object> answers) {
    OpenTask open = openWork.of(List.of(caseNumber)).get(0);
    signIn.actAs(person, List.of(Pools.STAFF, open.pool()));
    try {
      watch.step("claim to " + name, () -> tasks.claim(open.taskId(), person));
      watch.step(name, () -> tasks.complete(open.taskId(), answers));
    } finally {
      signIn.stopActing();
    }
  }

  private void watchJob(Watch watch, String caseNumber, String name) {
    String job =
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list().stream()
            .flatMap(instance -> waiting(instance.getId()))
            .findFirst()
            .orElseThrow();
    watch.step(name, () -> jobs.executeJob(job));
  }

  private Stream<String> waiting(String instance) {
    return jobs.createJobQuery().processInstanceId(instance).messages().list().stream()
        .map(Job::getId);
  }
}
