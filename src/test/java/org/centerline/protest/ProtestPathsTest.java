package org.centerline.protest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.ClockState;
import org.centerline.docket.LetterFile;
import org.centerline.statute.ClockKind;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Jobs;
import org.centerline.testing.OpenTasks;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.centerline.testing.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The business paths of a protest on the real models and the real database, one test for each.
 *
 * <table>
 * <caption>Paths and the tests that walk them</caption>
 * <tr><th>path</th><th>test</th></tr>
 * <tr><td>allowed, refunded, closed</td><td>{@link #anAllowedProtestEndsWithThePaidRefund}</td></tr>
 * <tr><td>allowed in part</td><td>{@link #aPartialAllowanceRefundsAPartAndLeavesTheRightToSue}</td></tr>
 * <tr><td>denied</td><td>{@link #aDeniedProtestStaysReachableAfterItsNotice}</td></tr>
 * <tr><td>returned, proposed again</td><td>{@link #aReturnedProposalIsReviewedAgain}</td></tr>
 * <tr><td>rejection confirmed</td><td>{@link #aConfirmedRejectionNeverReachesReview}</td></tr>
 * <tr><td>rejection overruled</td><td>{@link #anOverruledRejectionIsReviewedOnItsMerits}</td></tr>
 * <tr><td>timely by a closed day</td><td>{@link #aProtestInTimeOnlyByAClosedDayWaitsForAPerson}</td></tr>
 * <tr><td>two years run out</td><td>{@link #theDecisionClockWarnsAndEscalatesButDecidesNothing}</td></tr>
 * <tr><td>port cannot take it on</td><td>{@link #whatAPortCannotTakeOnGoesBackAndIsIssuedAgain}</td></tr>
 * <tr><td>port cannot settle it</td><td>{@link #whatAPortCannotSettleGoesBackAndIsIssuedAgain}</td></tr>
 * <tr><td>several ports</td><td>{@code RefundInterestTest} of the revenue package</td></tr>
 * </table>
 */
@CenterlineTest
class ProtestPathsTest {

  private final Cases cases;
  private final Work work;
  private final Steps steps;
  private final Jobs jobs;
  private final Today today;
  private final OpenTasks openTasks;
  private final RuntimeService runtime;
  private final CaseClocks clocks;
  private final LetterFile letters;

  ProtestPathsTest(
      Cases cases,
      Work work,
      Steps steps,
      Jobs jobs,
      Today today,
      OpenTasks openTasks,
      RuntimeService runtime,
      CaseClocks clocks,
      LetterFile letters) {
    this.cases = cases;
    this.work = work;
    this.steps = steps;
    this.jobs = jobs;
    this.today = today;
    this.openTasks = openTasks;
    this.runtime = runtime;
    this.clocks = clocks;
    this.letters = letters;
  }

  @AfterEach
  void theListOfOpenTasksAgreesWithTheEngine() {
    openTasks.agree();
  }

  @Test
  void anAllowedProtestEndsWithThePaidRefund() {
    String caseNumber = cases.file(Filing.protest());
    ProcessInstance protest = protest(caseNumber);
    assertThat(protest).hasPassed("rule_screenProtest").isWaitingAt("task_reviewProtest");
    steps.propose(caseNumber, "ALLOWED", "700.00");
    assertThat(protest).isWaitingAt("task_approveDetermination");
    steps.approve(caseNumber);
    assertThat(protest).isWaitingAt("service_sendNotice");
    assertThat(cases.get(caseNumber).determination()).isEqualTo("ALLOWED");
    steps.sendNotice(caseNumber);
    assertThat(protest).isWaitingAt("call_portRevenue");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.AWAITING_PORT);
    steps.handOff(caseNumber);
    steps.acknowledge(caseNumber, "2704");
    steps.settle(caseNumber, "2704");
    assertThat(protest).isEnded().hasPassed("end_closed");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(cases.events(caseNumber))
        .filteredOn(type -> !type.startsWith("TASK_"))
        .containsExactly(
            "FILED",
            "ROUTED",
            "SCREENED",
            "DETERMINATION_PROPOSED",
            "DETERMINATION_APPROVED",
            "DETERMINED",
            "REFUND_INSTRUCTED",
            "NOTICE_SENT",
            "HANDED_TO_PORT",
            "PORT_ACKNOWLEDGED",
            "PORT_SETTLED",
            "CLOSED");
  }

  @Test
  void aPartialAllowanceRefundsAPartAndLeavesTheRightToSue() {
    String caseNumber = cases.file(Filing.protest());
    steps.propose(caseNumber, "ALLOWED_IN_PART", "300.00");
    steps.approve(caseNumber);
    steps.sendNotice(caseNumber);
    // 180 days from the notice of March 10 2026: 19 CFR 174.31.
    assertThat(clocks.find(caseNumber, ClockKind.SUMMONS).orElseThrow().due())
        .isEqualTo(LocalDate.of(2026, 9, 6));
    steps.handOff(caseNumber);
    steps.acknowledge(caseNumber, "2704");
    steps.settle(caseNumber, "2704");
    assertThat(cases.get(caseNumber).determination()).isEqualTo("ALLOWED_IN_PART");
    assertThat(protest(caseNumber)).isWaitingAt("gateway_nextRemedy");
  }

  @Test
  void aDeniedProtestStaysReachableAfterItsNotice() {
    String caseNumber = cases.file(Filing.protest());
    ProcessInstance protest = protest(caseNumber);
    steps.propose(caseNumber, "DENIED", "0");
    steps.approve(caseNumber);
    steps.sendNotice(caseNumber);
    assertThat(protest).isWaitingAt("gateway_nextRemedy");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.DECIDED);
    assertThat(clocks.find(caseNumber, ClockKind.DECISION_DUE).orElseThrow().state())
        .isEqualTo(ClockState.MET);
    assertThat(letters.of(caseNumber)).hasSize(1);
  }

  @Test
  void aReturnedProposalIsReviewedAgain() {
    String caseNumber = cases.file(Filing.protest());
    steps.propose(caseNumber, "ALLOWED", "700.00");
    steps.sendBack(caseNumber, "The ruling of 2019 is not weighed");
    assertThat(protest(caseNumber)).isWaitingAt("task_reviewProtest");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
    steps.propose(caseNumber, "DENIED", "0");
    steps.approve(caseNumber);
    assertThat(cases.get(caseNumber).determination()).isEqualTo("DENIED");
  }

  @Test
  void aConfirmedRejectionNeverReachesReview() {
    String caseNumber = cases.file(late());
    ProcessInstance protest = protest(caseNumber);
    assertThat(cases.get(caseNumber).screening()).isEqualTo("REJECTED");
    assertThat(protest).isWaitingAt("task_confirmScreening");
    steps.screen(caseNumber, "REJECT");
    steps.sendNotice(caseNumber);
    assertThat(protest).hasPassed("end_rejected").hasNotPassed("task_reviewProtest");
    assertThat(protest).isWaitingAt("gateway_nextRemedy");
    assertThat(cases.get(caseNumber).determination()).isEqualTo("REJECTED");
  }

  @Test
  void anOverruledRejectionIsReviewedOnItsMerits() {
    String caseNumber = cases.file(late());
    steps.screen(caseNumber, "PROCEED");
    assertThat(protest(caseNumber)).isWaitingAt("task_reviewProtest");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
  }

  /** Liquidated on January 6 2025, so the 180 days ended on July 5 2025. */
  private static Filing late() {
    return Filing.protest()
        .liquidated(LocalDate.of(2025, 1, 6))
        .entry("2704", LocalDate.of(2024, 3, 4), "1200.00");
  }

  /** The 180th day after September 9 2025 is Sunday, March 8 2026; it was filed on the Monday. */
  @Test
  void aProtestInTimeOnlyByAClosedDayWaitsForAPerson() {
    String caseNumber =
        cases.file(
            Filing.protest()
                .liquidated(LocalDate.of(2025, 9, 9))
                .receivedOn(LocalDate.of(2026, 3, 9)));
    assertThat(cases.get(caseNumber).screening()).isEqualTo("NEEDS_A_PERSON");
    assertThat(protest(caseNumber)).isWaitingAt("task_confirmScreening");
    steps.screen(caseNumber, "PROCEED");
    assertThat(protest(caseNumber)).isWaitingAt("task_reviewProtest");
  }

  /** Filed on March 10 2026: due by March 10 2028, warned 60 days before, overdue the day after. */
  @Test
  void theDecisionClockWarnsAndEscalatesButDecidesNothing() {
    String caseNumber = cases.file(Filing.protest());
    assertThat(dueDate(caseNumber, "timer_decisionDueSoon")).isEqualTo("2028-01-10T05:00:00Z");
    assertThat(dueDate(caseNumber, "timer_decisionOverdue")).isEqualTo("2028-03-11T05:00:00Z");

    today.is(LocalDate.of(2028, 1, 10));
    jobs.run(caseNumber, "timer_decisionDueSoon");
    assertThat(review("electronics-import-specialist", caseNumber)).isEqualTo(95);

    today.is(LocalDate.of(2028, 3, 11));
    assertThat(work.of("electronics-director", caseNumber)).isEmpty();
    jobs.run(caseNumber, "timer_decisionOverdue");
    assertThat(review("electronics-director", caseNumber)).isEqualTo(100);
    assertThat(protest(caseNumber)).isWaitingAt("task_reviewProtest");
    assertThat(cases.get(caseNumber).determination()).isNull();
    assertThat(cases.events(caseNumber)).endsWith("DECISION_DUE_SOON", "DECISION_OVERDUE");
  }

  private Instant dueDate(String caseNumber, String timer) {
    return jobs.at(caseNumber, timer).get(0).getDuedate().toInstant();
  }

  private int review(String person, String caseNumber) {
    return work.only(person, caseNumber, "task_reviewProtest").getPriority();
  }

  @Test
  void whatAPortCannotTakeOnGoesBackAndIsIssuedAgain() {
    String caseNumber = withPort();
    steps.acknowledge(
        caseNumber, "2704", Map.of("acknowledgement", "REJECTED", "portReason", "No bank data"));
    steps.resolve(
        caseNumber, Map.of("payeeName", "Example Holdings", "correction", "Form 4811 on file"));
    steps.approveInstruction(caseNumber);
    steps.handOff(caseNumber);
    steps.acknowledge(caseNumber, "2704");
    steps.settle(caseNumber, "2704");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(cases.events(caseNumber))
        .containsSubsequence(
            "PORT_REJECTED", "PAYEE_CHANGED", "REJECTION_RESOLVED", "HANDED_TO_PORT", "CLOSED");
  }

  @Test
  void whatAPortCannotSettleGoesBackAndIsIssuedAgain() {
    String caseNumber = withPort();
    steps.acknowledge(caseNumber, "2704");
    steps.settle(caseNumber, "2704", Map.of("settlement", "REJECTED", "portReason", "Returned"));
    steps.resolve(caseNumber, Map.of("correction", "Bank data corrected"));
    steps.handOff(caseNumber);
    steps.acknowledge(caseNumber, "2704");
    steps.settle(caseNumber, "2704");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(cases.events(caseNumber))
        .containsSubsequence("PORT_ACKNOWLEDGED", "PORT_REJECTED", "HANDED_TO_PORT", "CLOSED");
  }

  private String withPort() {
    String caseNumber = cases.file(Filing.protest());
    steps.propose(caseNumber, "ALLOWED", "700.00");
    steps.approve(caseNumber);
    steps.sendNotice(caseNumber);
    steps.handOff(caseNumber);
    return caseNumber;
  }

  private ProcessInstance protest(String caseNumber) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(caseNumber, ProtestProcess.ID)
        .singleResult();
  }
}
