package org.centerline.protest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.centerline.docket.CaseStatus;
import org.centerline.testing.As;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.EntryNumbers;
import org.centerline.testing.Filing;
import org.centerline.testing.OpenTasks;
import org.centerline.testing.Steps;
import org.centerline.testing.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is decided together with whom when like protests are decided as a group. */
@CenterlineTest
class LikeProtestsTest {

  private static final String COLLEAGUE = "electronics-import-specialist-2";

  private final Cases cases;
  private final Steps steps;
  private final Work work;
  private final As as;
  private final TaskService tasks;
  private final OpenTasks openTasks;
  private final String entry = EntryNumbers.next();
  private final String importer = "94-" + entry.substring(4, 11) + "00";

  LikeProtestsTest(
      Cases cases, Steps steps, Work work, As as, TaskService tasks, OpenTasks openTasks) {
    this.cases = cases;
    this.steps = steps;
    this.work = work;
    this.as = as;
    this.tasks = tasks;
    this.openTasks = openTasks;
  }

  @AfterEach
  void theListOfOpenTasksAgreesWithTheEngine() {
    openTasks.agree();
  }

  /** "All" stands for those that the form lists, which are 200 at most. */
  @Test
  void allOfMoreThanTheFormListsAreDecidedByNameOnly() {
    String first = cases.file(Filing.protest().importer(importer));
    String last = first;
    for (int like = 0; like < 201; like++) {
      last = cases.file(Filing.protest().importer(importer));
    }
    assertThatThrownBy(() -> proposeWith(first, "ALL"))
        .hasMessageContaining("There are 200 like protests or more; name those");
    assertThat(cases.get(first).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
    assertThat(cases.get(last).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
    work.handBack("electronics-import-specialist", first, "task_reviewProtest");
    // The last is not among the first 200, and is found by its number all the same.
    proposeWith(first, last);
    assertThat(cases.get(last).status()).isEqualTo(CaseStatus.AWAITING_APPROVAL);
  }

  @Test
  void whatAColleagueHasClaimedIsNotDecidedOverItsHead() {
    String first = cases.file(Filing.protest().importer(importer));
    String claimed = cases.file(Filing.protest().importer(importer));
    claim(claimed);
    assertThatThrownBy(() -> proposeWith(first, claimed))
        .hasMessageContaining(claimed + " is claimed by " + COLLEAGUE);
    assertThat(cases.get(first).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
    assertThat(cases.get(claimed).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
  }

  @Test
  void aCaseThatIsNoLikeProtestIsNamedInTheRefusal() {
    String first = cases.file(Filing.protest().importer(importer));
    String second = cases.file(Filing.protest().importer(importer));
    String other = cases.file(Filing.protest());
    assertThatThrownBy(() -> proposeWith(first, second + ", " + other))
        .hasMessageContaining(other + ": no like protest under review")
        .hasMessageNotContaining(second);
  }

  /** What is one protest is approved only when the colleague has proposed the same. */
  @Test
  void aMemberOfOneProtestThatAColleagueHasClaimedIsProposedByThatColleague() {
    String first = cases.file(Filing.protest().importer(importer).onEntry(entry));
    String second =
        cases.file(
            Filing.protest().importer(importer).onEntry(entry).surety(LocalDate.of(2026, 2, 2)));
    claim(second);
    steps.propose(first, "DENIED", "0");
    assertThat(cases.get(second).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
    assertThatThrownBy(() -> steps.approve(first)).hasMessageContaining("not proposed alike yet");
    String task = work.only(COLLEAGUE, second, "task_reviewProtest").getId();
    as.run(
        COLLEAGUE,
        () -> tasks.complete(task, Map.of("outcome", "DENIED", "reason", "The same ruling")));
    work.handBack("electronics-supervisor", first, "task_approveDetermination");
    steps.approve(first);
    assertThat(cases.get(second).determination()).isEqualTo("DENIED");
  }

  private void claim(String caseNumber) {
    String task = work.only(COLLEAGUE, caseNumber, "task_reviewProtest").getId();
    as.run(COLLEAGUE, () -> tasks.claim(task, COLLEAGUE));
  }

  private void proposeWith(String caseNumber, String others) {
    steps.propose(
        caseNumber, Map.of("outcome", "DENIED", "reason", "Ruling", "alsoDecide", others));
  }
}
