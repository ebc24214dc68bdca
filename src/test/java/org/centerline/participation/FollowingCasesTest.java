package org.centerline.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.centerline.account.AccountDetails;
import org.centerline.account.Accounts;
import org.centerline.account.AssignmentBasis;
import org.centerline.account.IndustryShare;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.EventRefused;
import org.centerline.filing.HtsNumber;
import org.centerline.filing.ImporterNumber;
import org.centerline.protest.ProtestProcess;
import org.centerline.statute.Money;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Jobs;
import org.centerline.testing.OpenTasks;
import org.centerline.testing.Race;
import org.centerline.testing.Steps;
import org.centerline.testing.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Staff state another business of an account: it moves at once, and its running cases follow. */
@CenterlineTest
class FollowingCasesTest {

  private static final String LAPTOPS = "8471";
  private static final String CARS = "8703";
  private static final String SHIRTS = "6205";
  private static final String REVIEW = ProtestProcess.Task.REVIEW_PROTEST;
  private static final Map<String, Object> DENIAL =
      Map.of("outcome", "DENIED", "reason", "Weighed", "refundDuty", "0");

  private final Cases cases;
  private final Work work;
  private final Steps steps;
  private final Jobs jobs;
  private final OpenTasks openTasks;
  private final Accounts accounts;
  private final AccountStatements statements;
  private final CenterReviews reviews;
  private final TransactionTemplate transaction;

  FollowingCasesTest(
      Cases cases,
      Work work,
      Steps steps,
      Jobs jobs,
      OpenTasks openTasks,
      Accounts accounts,
      AccountStatements statements,
      CenterReviews reviews,
      TransactionTemplate transaction) {
    this.cases = cases;
    this.work = work;
    this.steps = steps;
    this.jobs = jobs;
    this.openTasks = openTasks;
    this.accounts = accounts;
    this.statements = statements;
    this.reviews = reviews;
    this.transaction = transaction;
  }

  @AfterEach
  void theListOfOpenTasksAgreesWithTheEngine() {
    openTasks.agree();
  }

  private AccountStatements.Stated state(String importer, String hts) {
    return statements.put(
        new AccountDetails(
            ImporterNumber.parse(importer),
            "Example",
            Set.of(),
            true,
            List.of(new IndustryShare(HtsNumber.parse(hts), 9, Money.ZERO)),
            null),
        "intake");
  }

  private String center(String importer) {
    return accounts.find(ImporterNumber.parse(importer)).orElseThrow().center();
  }

  private String protest(String importer) {
    return cases.file(Filing.protest().importer(importer));
  }

  private void move(String caseNumber) {
    jobs.run(caseNumber, CenterChangeProcess.Handoff.MOVE_CASES);
  }

  /** In the pool of one Center and of no other. */
  private void isOnlyIn(String center, String caseNumber) {
    for (String one : List.of("electronics", "automotive", "textiles")) {
      assertThat(
              work.of(one + "-import-specialist", caseNumber).size()
                  + work.of(one + "-supervisor", caseNumber).size())
          .as("in " + one)
          .isEqualTo(one.equals(center) ? 1 : 0);
    }
  }

  @Test
  void runningCasesFollowAndWhatIsProposedStaysWithItsCenter() {
    String importer = "77-000000100";
    assertThat(state(importer, LAPTOPS).followIn()).as("new").isNull();
    assertThat(state(importer, CARS).followIn()).as("nothing runs").isNull();
    assertThat(state(importer, LAPTOPS).followIn()).isNull();
    String running = protest(importer);
    String claimed = protest(importer);
    String proposed = protest(importer);
    work.claimed("electronics-import-specialist", claimed, REVIEW, DENIAL);
    steps.propose(proposed, "DENIED", "0");
    assertThat(state(importer, LAPTOPS).followIn()).as("stays").isNull();
    AccountStatements.Stated stated = state(importer, CARS);
    assertThat(stated.runningCases()).isEqualTo(2);
    assertThat(stated.account().assignment().basis())
        .isEqualTo(AssignmentBasis.PREDOMINANT_INDUSTRY);
    assertThat(center(importer)).isEqualTo("automotive");
    assertThat(cases.get(running).center()).as("until the job").isEqualTo("electronics");
    move(stated.followIn());
    assertThat(cases.get(stated.followIn()).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(cases.get(stated.followIn()).center()).isEqualTo("automotive");
    for (String moved : List.of(running, claimed)) {
      assertThat(cases.get(moved).center()).isEqualTo("automotive");
      isOnlyIn("automotive", moved);
      Task task = work.only("automotive-import-specialist", moved, REVIEW);
      assertThat(task.getAssignee()).isNull();
      steps.propose(moved, "DENIED", "0");
      steps.approve(moved);
      assertThat(cases.get(moved).determination()).isEqualTo("DENIED");
    }
    assertThat(cases.get(proposed).center()).isEqualTo("electronics");
    isOnlyIn("electronics", proposed);
  }

  /** The account goes on, or back, before the job of the first move has run. */
  @Test
  void casesFollowToTheCenterThatHasTheAccountInTheEnd() {
    String importer = "77-000000200";
    state(importer, LAPTOPS);
    String running = protest(importer);
    String first = state(importer, CARS).followIn();
    assertThat(state(importer, SHIRTS).followIn()).as("nothing of automotive runs").isNull();
    move(first);
    isOnlyIn("textiles", running);
    String back = state(importer, LAPTOPS).followIn();
    assertThat(state(importer, SHIRTS).followIn()).isNull();
    move(back);
    assertThat(cases.get(back).status()).isEqualTo(CaseStatus.CLOSED);
    isOnlyIn("textiles", running);
  }

  @Test
  void whileAChangeIsUnderWayNoOtherCenterIsStated() {
    String importer = "77-000000300";
    state(importer, LAPTOPS);
    cases.file(Filing.protest().importer(importer).hts("8703230190"));
    String change =
        reviews.review(accounts.find(ImporterNumber.parse(importer)).orElseThrow()).orElseThrow();
    assertThatThrownBy(() -> state(importer, SHIRTS))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining(change);
    assertThat(center(importer)).isEqualTo("electronics");
    assertThat(state(importer, LAPTOPS).followIn()).as("the same is stated all the same").isNull();
  }

  /** What is rolled back with a server that is killed leaves the account and its cases alone. */
  @Test
  void theAccountAndTheCaseInWhichOthersFollowCommitTogether() {
    String importer = "77-000000400";
    state(importer, LAPTOPS);
    String running = protest(importer);
    transaction.executeWithoutResult(
        killed -> {
          assertThat(state(importer, CARS).followIn()).isNotNull();
          killed.setRollbackOnly();
        });
    assertThat(center(importer)).isEqualTo("electronics");
    String follow = state(importer, CARS).followIn();
    transaction.executeWithoutResult(
        killed -> {
          move(follow);
          killed.setRollbackOnly();
        });
    isOnlyIn("electronics", running);
    move(follow);
    isOnlyIn("automotive", running);
  }

  /** Whoever comes first, the task is done or moved, and what follows is in one Center's pools. */
  @Test
  void aClaimedTaskThatIsCompletedAtTheSameMomentIsNeitherLostNorSeenTwice() throws Exception {
    for (int round = 0; round < 4; round++) {
      String importer = "77-%07d00".formatted(500 + round);
      state(importer, LAPTOPS);
      String racing = protest(importer);
      Runnable completion = work.claimed("electronics-import-specialist", racing, REVIEW, DENIAL);
      String follow = state(importer, CARS).followIn();
      Race.run(2, number -> succeeds(number == 0 ? () -> move(follow) : completion));
      isOnlyIn(cases.get(racing).center(), racing);
    }
  }

  /** Two people state two Centers at once, while the cases of an earlier move are on their way. */
  @Test
  void whoeverStatesLastTheCasesAreWhereTheAccountIs() throws Exception {
    for (int round = 0; round < 4; round++) {
      String importer = "77-%07d00".formatted(600 + round);
      state(importer, LAPTOPS);
      String racing = protest(importer);
      String follow = state(importer, CARS).followIn();
      List<String> opened =
          Race.run(
              2,
              number -> {
                if (number == 0) {
                  succeeds(() -> move(follow));
                  return "";
                }
                String next = state(importer, SHIRTS).followIn();
                return next == null ? "" : next;
              });
      if (!jobs.at(follow, CenterChangeProcess.Handoff.MOVE_CASES).isEmpty()) {
        move(follow);
      }
      opened.stream().filter(caseNumber -> !caseNumber.isEmpty()).forEach(this::move);
      assertThat(center(importer)).isEqualTo("textiles");
      isOnlyIn("textiles", racing);
    }
  }

  private static boolean succeeds(Runnable action) {
    try {
      action.run();
      return true;
    } catch (RuntimeException lost) {
      return false;
    }
  }
}
