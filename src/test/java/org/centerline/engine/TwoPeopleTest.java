package org.centerline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.OpenTasks;
import org.centerline.testing.Race;
import org.centerline.testing.Steps;
import org.centerline.testing.Work;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two people at one task, and one person on both sides of a determination. */
@CenterlineTest
class TwoPeopleTest {

  private static final String FIRST = "electronics-import-specialist";
  private static final String SECOND = "electronics-import-specialist-2";
  private static final String APPROVE =
      FormAnswersTest.json(Map.of("approval", "APPROVE", "approvalNote", "As proposed"));

  private final Cases cases;
  private final Work work;
  private final Steps steps;
  private final OpenTasks openTasks;
  private final IdentityService identity;
  private final RuntimeService runtime;
  private final EngineRest rest;

  TwoPeopleTest(
      Cases cases,
      Work work,
      Steps steps,
      OpenTasks openTasks,
      IdentityService identity,
      RuntimeService runtime,
      @LocalServerPort int port) {
    this.cases = cases;
    this.work = work;
    this.steps = steps;
    this.openTasks = openTasks;
    this.identity = identity;
    this.runtime = runtime;
    this.rest = new EngineRest(port);
  }

  @Test
  void whoeverProposedDoesNotApproveThoughAMemberOfBothPools() {
    String caseNumber = cases.file(Filing.protest());
    steps.propose(caseNumber, "ALLOWED", "700.00");
    identity.createMembership(FIRST, "electronics-supervisor");
    try {
      String task = work.only(FIRST, caseNumber, "task_approveDetermination").getId();
      assertThat(claim(FIRST, task).status()).isEqualTo(204);
      for (String door : List.of("/complete", "/submit-form")) {
        EngineRest.Answer answer = rest.post(FIRST, "/task/" + task + door, APPROVE);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("Nobody approves what they proposed");
      }
    } finally {
      identity.deleteMembership(FIRST, "electronics-supervisor");
    }
    assertThat(cases.get(caseNumber).determination()).isNull();
  }

  @Test
  void aClaimedTaskIsNotCompletedByAnother() {
    String task = review(cases.file(Filing.protest()));
    assertThat(claim(FIRST, task).status()).isEqualTo(204);
    EngineRest.Answer answer =
        rest.post(
            SECOND,
            "/task/" + task + "/complete",
            FormAnswersTest.json(Map.of("outcome", "DENIED", "reason", "Weighed")));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("This task is claimed by " + FIRST);
  }

  @Test
  void ofTwoWhoClaimAtOnceOneGetsItAndTheOtherIsTold() throws InterruptedException {
    for (int round = 0; round < 10; round++) {
      String task = review(cases.file(Filing.protest()));
      List<EngineRest.Answer> answers =
          Race.run(2, number -> claim(number == 0 ? FIRST : SECOND, task));
      assertThat(answers).extracting(EngineRest.Answer::status).containsOnlyOnce(204);
      assertThat(answers)
          .filteredOn(answer -> answer.status() != 204)
          .allSatisfy(
              answer -> {
                assertThat(answer.isRefusal()).as(answer.toString()).isTrue();
                assertThat(answer.body()).containsIgnoringCase("claimed");
              });
    }
  }

  @Test
  void theListFollowsClaimsHandingBackAndTheEndOfACase() {
    String caseNumber = cases.file(Filing.protest());
    String task = review(caseNumber);
    openTasks.agree();
    claim(FIRST, task);
    openTasks.agree();
    assertThat(rest.post(FIRST, "/task/" + task + "/unclaim", "").status()).isEqualTo(204);
    openTasks.agree();
    runtime.deleteProcessInstance(
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(caseNumber)
            .singleResult()
            .getId(),
        "A test ends it");
    openTasks.agree();
  }

  private String review(String caseNumber) {
    return work.only(FIRST, caseNumber, "task_reviewProtest").getId();
  }

  private EngineRest.Answer claim(String person, String task) {
    return rest.post(person, "/task/" + task + "/claim", "{\"userId\":\"" + person + "\"}");
  }
}
