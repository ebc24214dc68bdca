package org.centerline.furtherreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.centerline.docket.CaseClock;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.ClockState;
import org.centerline.docket.Docket;
import org.centerline.docket.LetterFile;
import org.centerline.protest.FurtherReviewCriterion;
import org.centerline.protest.ProtestDecided;
import org.centerline.protest.ProtestOutcome;
import org.centerline.protest.SummonsFiled;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The business paths of further review on the real models and the real database.
 *
 * <table>
 * <caption>Paths and the tests that walk them</caption>
 * <tr><th>path</th><th>test</th></tr>
 * <tr><td>allowed, Headquarters answers</td><td>{@link #headquartersAnswersAndThatBindsTheCenter}</td></tr>
 * <tr><td>allowed, a designee answers</td><td>{@link #anotherQuestionIsReviewedByADesignee}</td></tr>
 * <tr><td>denied</td><td>{@link #aDeniedApplicationLeavesTheProtestToTheCenter}</td></tr>
 * <tr><td>bare criterion</td><td>{@link #aBareCriterionIsDeniedForThatReason}</td></tr>
 * <tr><td>with a late protest</td><td>{@link #anUntimelyApplicationCannotBeAllowed}</td></tr>
 * <tr><td>thirty days run out</td><td>{@link #afterThirtyDaysTheDirectorIsToldAndNothingIsDenied}</td></tr>
 * <tr><td>allowed outright instead</td><td>{@link #theCenterMayAllowOutrightInstead}</td></tr>
 * <tr><td>denial set aside</td><td>{@link #aDenialSetAsideIsReviewedAtHeadquarters}</td></tr>
 * <tr><td>denial set aside after the protest's</td><td>{@link #aDenialSetAsideVoidsTheDenialOfTheProtest}</td></tr>
 * <tr><td>applied for before an approval</td><td>{@link #anApplicationHoldsADenialBackThatAwaitsApproval}</td></tr>
 * <tr><td>set-aside refused</td><td>{@link #aRefusedSetAsideLeavesTheDenial}</td></tr>
 * <tr><td>set-aside not answered</td><td>{@link #anUnansweredRequestIsDeniedAfterSixtyDays}</td></tr>
 * <tr><td>decided, withdrawn, denied by law meanwhile</td><td>{@link #whatDecidesTheProtestEndsThePendingReview}</td></tr>
 * <tr><td>summons</td><td>{@link #aSummonsEndsEverything}</td></tr>
 * </table>
 */
@CenterlineTest
class FurtherReviewPathsTest {

  private static final String DIRECTOR = "electronics-director";

  private final Cases cases;
  private final Work work;
  private final Steps steps;
  private final ReviewSteps reviewSteps;
  private final Jobs jobs;
  private final Today today;
  private final OpenTasks openTasks;
  private final RuntimeService runtime;
  private final CaseClocks clocks;
  private final LetterFile letters;
  private final FurtherReviews furtherReviews;
  private final ApplicationEventPublisher events;

  FurtherReviewPathsTest(
      Cases cases,
      Work work,
      Steps steps,
      FurtherReviewDesk desk,
      Docket docket,
      TransactionTemplate transaction,
      Jobs jobs,
      Today today,
      OpenTasks openTasks,
      RuntimeService runtime,
      CaseClocks clocks,
      LetterFile letters,
      FurtherReviews furtherReviews,
      ApplicationEventPublisher events) {
    this.cases = cases;
    this.work = work;
    this.steps = steps;
    this.reviewSteps = new ReviewSteps(desk, docket, transaction, steps, work);
    this.jobs = jobs;
    this.today = today;
    this.openTasks = openTasks;
    this.runtime = runtime;
    this.clocks = clocks;
    this.letters = letters;
    this.furtherReviews = furtherReviews;
    this.events = events;
  }

  @AfterEach
  void theListOfOpenTasksAgreesWithTheEngine() {
    openTasks.agree();
  }

  @Test
  void headquartersAnswersAndThatBindsTheCenter() {
    String caseNumber =
        cases.file(
            Filing.protest()
                .furtherReview(FurtherReviewCriterion.NOT_RULED_UPON, ReviewSteps.QUESTION));
    ProcessInstance review = review(caseNumber);
    assertThat(review).isWaitingAt("task_decideFurtherReview");
    reviewSteps.allow(caseNumber, "NOT_RULED_UPON");
    assertThat(clock(caseNumber, ClockKind.FURTHER_REVIEW_DUE).state()).isEqualTo(ClockState.MET);
    assertThat(review).hasPassed("rule_chooseForum").isWaitingAt("task_reviewAtHeadquarters");
    assertThat(standing(caseNumber)).contains("under way at Headquarters");
    reviewSteps.answerAtHeadquarters(caseNumber, "DENIED");
    assertThat(review).isEnded().hasPassed("end_answeredByHeadquarters");

    assertThatThrownBy(() -> steps.propose(caseNumber, "ALLOWED", "700.00"))
        .hasMessageContaining("directs that the protest be denied (19 CFR 174.27)");
    assertThatThrownBy(() -> steps.propose(caseNumber, "ALLOWED_IN_PART", "1.00"))
        .hasMessageContaining("19 CFR 174.27");
    steps.propose(caseNumber, "DENIED", "0");
    steps.approve(caseNumber);
    assertThat(cases.get(caseNumber).determination()).isEqualTo("DENIED");
    assertThat(cases.events(caseNumber))
        .containsSubsequence(
            "FILED",
            "SCREENED",
            "FURTHER_REVIEW_APPLIED",
            "FURTHER_REVIEW_EXAMINED",
            "FURTHER_REVIEW_ALLOWED",
            "FURTHER_REVIEW_SENT",
            "FURTHER_REVIEW_ANSWERED",
            "DETERMINED")
        .doesNotContain("FURTHER_REVIEW_OVERTAKEN");
  }

  @Test
  void anotherQuestionIsReviewedByADesignee() {
    String caseNumber = applied();
    ProcessInstance review = review(caseNumber);
    reviewSteps.allow(caseNumber, "OTHER");
    assertThat(review).isWaitingAt("task_nameDesignee");
    reviewSteps.nameDesignee(caseNumber, "electronics-import-specialist-2", "old-officer");
    assertThat(standing(caseNumber)).contains("under way by electronics-import-specialist-2");

    assertThatThrownBy(() -> reviewSteps.answerAs("electronics-supervisor", caseNumber, "ALLOWED"))
        .hasMessageContaining("named electronics-import-specialist-2");
    reviewSteps.answerAs("electronics-import-specialist-2", caseNumber, "ALLOWED_IN_PART");
    assertThat(review).isEnded().hasPassed("end_answeredByDesignee");
    assertThat(furtherReviews.objection(caseNumber, ProtestOutcome.DENIED)).isPresent();
    assertThat(furtherReviews.objection(caseNumber, ProtestOutcome.ALLOWED_IN_PART)).isEmpty();
  }

  /** 30 days from March 10 2026: April 9. The notice goes out on March 12: 60 days to May 11. */
  @Test
  void aDeniedApplicationLeavesTheProtestToTheCenter() {
    String caseNumber = applied();
    ProcessInstance review = review(caseNumber);
    assertThat(clock(caseNumber, ClockKind.FURTHER_REVIEW_DUE).due()).isEqualTo("2026-04-09");
    assertThat(furtherReviews.objection(caseNumber, ProtestOutcome.DENIED)).isPresent();
    denied(caseNumber);
    assertThat(review).isEnded().hasPassed("end_denied");
    assertThat(clock(caseNumber, ClockKind.SET_ASIDE).due()).isEqualTo("2026-05-11");
    assertThat(letter(caseNumber))
        .contains("Notice of Denial of Further Review")
        .contains("Reason: The ruling of 2019 answers it")
        .contains("Last day: May 11, 2026");
    steps.propose(caseNumber, "DENIED", "0");
    steps.approve(caseNumber);
    assertThat(cases.get(caseNumber).determination()).isEqualTo("DENIED");
    assertThat(clock(caseNumber, ClockKind.SET_ASIDE).state()).isEqualTo(ClockState.OPEN);
  }

  @Test
  void aBareCriterionIsDeniedForThatReason() {
    String caseNumber =
        cases.file(
            Filing.protest()
                .furtherReview(
                    FurtherReviewCriterion.NOT_RULED_UPON, "See 19 CFR 174.24(b), as attached"));
    assertThatThrownBy(() -> reviewSteps.allow(caseNumber, "NOT_RULED_UPON"))
        .hasMessageContaining("cannot be allowed")
        .hasMessageContaining("19 CFR 174.24, 174.25; HQ 966916");
    work.handBack("electronics-supervisor", caseNumber, "task_decideFurtherReview");
    reviewSteps.decide(caseNumber, Map.of("furtherReviewDecision", "DENY"));
    jobs.run(caseNumber, "service_notifyDenial");
    assertThat(letter(caseNumber)).contains("A criterion without the question it is about");
  }

  @Test
  void anUntimelyApplicationCannotBeAllowed() {
    String caseNumber =
        cases.file(
            Filing.protest()
                .furtherReview(FurtherReviewCriterion.NOT_RULED_UPON, ReviewSteps.QUESTION)
                .liquidated(LocalDate.of(2025, 1, 6))
                .entry("2704", LocalDate.of(2024, 3, 4), "1200.00"));
    assertThatThrownBy(() -> reviewSteps.allow(caseNumber, "NOT_RULED_UPON"))
        .hasMessageContaining("Untimely")
        .hasMessageContaining("19 CFR 174.23");
    work.handBack("electronics-supervisor", caseNumber, "task_decideFurtherReview");
    steps.screen(caseNumber, "REJECT");
    assertThat(review(caseNumber)).isNull();
    assertThat(cases.events(caseNumber)).contains("FURTHER_REVIEW_OVERTAKEN");
  }

  @Test
  void afterThirtyDaysTheDirectorIsToldAndNothingIsDenied() {
    String caseNumber = applied();
    assertThat(jobs.at(caseNumber, "timer_furtherReviewOverdue").get(0).getDuedate().toInstant())
        .isEqualTo("2026-04-10T04:00:00Z");
    assertThat(work.of(DIRECTOR, caseNumber)).isEmpty();
    today.is(LocalDate.of(2026, 4, 10));
    jobs.run(caseNumber, "timer_furtherReviewOverdue");
    assertThat(work.only(DIRECTOR, caseNumber, "task_decideFurtherReview").getPriority())
        .isEqualTo(100);
    assertThat(cases.events(caseNumber)).endsWith("FURTHER_REVIEW_OVERDUE");
    reviewSteps.deny(caseNumber, "The ruling of 2019 answers it");
    assertThat(clock(caseNumber, ClockKind.FURTHER_REVIEW_DUE).state())
        .isEqualTo(ClockState.MISSED);
  }

  @Test
  void theCenterMayAllowOutrightInstead() {
    String caseNumber = applied();
    assertThatThrownBy(() -> steps.propose(caseNumber, "DENIED", "0"))
        .hasMessageContaining("can only be allowed in full (19 CFR 174.26(a))");
    assertThatThrownBy(() -> steps.propose(caseNumber, "ALLOWED_IN_PART", "300.00"))
        .hasMessageContaining("19 CFR 174.26(a)");
    steps.propose(caseNumber, "ALLOWED", "700.00");
    steps.approve(caseNumber);
    assertThat(review(caseNumber)).isNull();
    assertThat(clock(caseNumber, ClockKind.FURTHER_REVIEW_DUE).state())
        .isEqualTo(ClockState.STOPPED);
    assertThat(standing(caseNumber)).isEqualTo("Further review ended without an answer.");
  }

  @Test
  void aDenialSetAsideIsReviewedAtHeadquarters() {
    String caseNumber = applied();
    denied(caseNumber);
    reviewSteps.askToSetAside(caseNumber, null);
    ProcessInstance review = review(caseNumber);
    assertThat(review).isWaitingAt("task_decideSetAside");
    assertThat(clock(caseNumber, ClockKind.SET_ASIDE).state()).isEqualTo(ClockState.MET);
    assertThat(furtherReviews.objection(caseNumber, ProtestOutcome.DENIED)).isEmpty();
    reviewSteps.decideSetAside(caseNumber, "GRANT");
    assertThat(furtherReviews.objection(caseNumber, ProtestOutcome.DENIED)).isPresent();
    jobs.run(caseNumber, "service_notifySetAsideGranted");
    assertThat(letter(caseNumber)).contains("Denial of Further Review Set Aside");
    reviewSteps.answerAtHeadquarters(caseNumber, "ALLOWED");
    assertThat(review).isEnded();
    assertThat(furtherReviews.objection(caseNumber, ProtestOutcome.DENIED)).isPresent();
    assertThat(furtherReviews.objection(caseNumber, ProtestOutcome.ALLOWED)).isEmpty();
  }

  /** The protest was denied too: Headquarters voids that denial, and the Center decides again. */
  @Test
  void aDenialSetAsideVoidsTheDenialOfTheProtest() {
    String caseNumber = applied();
    denied(caseNumber);
    steps.propose(caseNumber, "DENIED", "0");
    steps.approve(caseNumber);
    steps.sendNotice(caseNumber);
    reviewSteps.askToSetAside(caseNumber, null);
    reviewSteps.decideSetAside(caseNumber, "GRANT");
    assertThat(cases.get(caseNumber).determination()).isNull();
    jobs.run(caseNumber, "service_notifySetAsideGranted");
    assertThatThrownBy(() -> steps.propose(caseNumber, "DENIED", "0"))
        .hasMessageContaining("under way at Headquarters");
    work.handBack("electronics-import-specialist", caseNumber, "task_reviewProtest");
    reviewSteps.answerAtHeadquarters(caseNumber, "ALLOWED");
    steps.propose(caseNumber, "ALLOWED", "700.00");
    steps.approve(caseNumber);
    assertThat(cases.get(caseNumber).determination()).isEqualTo("ALLOWED");
    assertThat(cases.events(caseNumber))
        .containsSubsequence(
            "SET_ASIDE_GRANTED",
            "FURTHER_REVIEW_SENT",
            "DENIAL_VOIDED",
            "REOPENED",
            "FURTHER_REVIEW_ANSWERED",
            "DETERMINED");
  }

  @Test
  void anApplicationHoldsADenialBackThatAwaitsApproval() {
    String caseNumber = cases.file(Filing.protest());
    steps.propose(caseNumber, "DENIED", "0");
    reviewSteps.apply(caseNumber);
    assertThatThrownBy(() -> steps.approve(caseNumber)).hasMessageContaining("must be reviewed");
    work.handBack("electronics-supervisor", caseNumber, "task_approveDetermination");
    steps.sendBack(caseNumber, "Further review was applied for");
    assertThatThrownBy(() -> steps.propose(caseNumber, "DENIED", "0"))
        .hasMessageContaining("19 CFR 174.26(a)");
  }

  @Test
  void aRefusedSetAsideLeavesTheDenial() {
    String caseNumber = applied();
    denied(caseNumber);
    reviewSteps.askToSetAside(caseNumber, null);
    ProcessInstance review = review(caseNumber);
    reviewSteps.decideSetAside(caseNumber, "DENY");
    jobs.run(caseNumber, "service_notifySetAsideDenied");
    assertThat(review).isEnded().hasPassed("end_setAsideDenied");
    assertThat(letter(caseNumber))
        .contains("Headquarters, Regulations and Rulings")
        .contains("is refused");
    assertThat(standing(caseNumber)).contains("Headquarters did not set that aside");
    assertThatThrownBy(() -> reviewSteps.askToSetAside(caseNumber, LocalDate.of(2026, 3, 11)))
        .hasMessageContaining("There is no denial of further review to set aside");
  }

  /** Asked on March 12 2026: 60 days to May 11, so denied by law from May 12 on. */
  @Test
  void anUnansweredRequestIsDeniedAfterSixtyDays() {
    String caseNumber = applied();
    denied(caseNumber);
    steps.propose(caseNumber, "DENIED", "0");
    steps.approve(caseNumber);
    reviewSteps.askToSetAside(caseNumber, null);
    ProcessInstance review = review(caseNumber);
    assertThat(jobs.at(caseNumber, "timer_setAsideUnanswered").get(0).getDuedate().toInstant())
        .isEqualTo("2026-05-12T04:00:00Z");
    assertThat(clock(caseNumber, ClockKind.SET_ASIDE_ANSWER).due()).isEqualTo("2026-05-11");
    today.is(LocalDate.of(2026, 5, 12));
    jobs.run(caseNumber, "timer_setAsideUnanswered");
    assertThat(review).isEnded().hasPassed("end_setAsideDeemedDenied");
    assertThat(clock(caseNumber, ClockKind.SET_ASIDE_ANSWER).state()).isEqualTo(ClockState.MISSED);
    assertThat(cases.events(caseNumber)).endsWith("SET_ASIDE_DEEMED_DENIED");
  }

  @ParameterizedTest
  @EnumSource(names = {"WITHDRAWN", "DEEMED_DENIED", "ALLOWED"})
  void whatDecidesTheProtestEndsThePendingReview(ProtestOutcome outcome) {
    String caseNumber = applied();
    reviewSteps.allow(caseNumber, "LACK_OF_UNIFORMITY");
    ProcessInstance review = review(caseNumber);
    events.publishEvent(new ProtestDecided(caseNumber, outcome));
    assertThat(review).isEnded().hasPassed("end_overtaken");
    assertThat(work.of("hq-attorney", caseNumber)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"WITHDRAWN", "ALLOWED"})
  void whoGotEverythingOrGaveUpHasNothingToSetAside(ProtestOutcome outcome) {
    String caseNumber = applied();
    denied(caseNumber);
    events.publishEvent(new ProtestDecided(caseNumber, outcome));
    assertThat(clock(caseNumber, ClockKind.SET_ASIDE).state()).isEqualTo(ClockState.STOPPED);
    assertThatThrownBy(() -> reviewSteps.askToSetAside(caseNumber, null))
        .hasMessageContaining("Further review ended without an answer");
  }

  @Test
  void aSummonsEndsEverything() {
    String caseNumber = applied();
    denied(caseNumber);
    reviewSteps.askToSetAside(caseNumber, null);
    ProcessInstance review = review(caseNumber);
    events.publishEvent(new SummonsFiled(caseNumber));
    assertThat(review).isEnded().hasPassed("end_overtaken");
    assertThat(clock(caseNumber, ClockKind.SET_ASIDE_ANSWER).state()).isEqualTo(ClockState.STOPPED);
    assertThat(cases.events(caseNumber)).endsWith("FURTHER_REVIEW_OVERTAKEN");
  }

  private String applied() {
    String caseNumber = cases.file(Filing.protest());
    reviewSteps.apply(caseNumber);
    return caseNumber;
  }

  private void denied(String caseNumber) {
    today.is(LocalDate.of(2026, 3, 12));
    reviewSteps.deny(caseNumber, "The ruling of 2019 answers it");
    jobs.run(caseNumber, "service_notifyDenial");
  }

  private CaseClock clock(String caseNumber, ClockKind kind) {
    return clocks.find(caseNumber, kind).orElseThrow();
  }

  private String standing(String caseNumber) {
    return furtherReviews.standing(caseNumber).orElseThrow();
  }

  /** The latest letter of the case. */
  private String letter(String caseNumber) {
    int last = letters.of(caseNumber).size();
    return letters.find(caseNumber, last).orElseThrow().html();
  }

  private ProcessInstance review(String caseNumber) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(caseNumber, FurtherReviewProcess.ID)
        .singleResult();
  }
}
