package org.centerline.furtherreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.TaskService;
import org.centerline.docket.Docket;
import org.centerline.testing.As;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Jobs;
import org.centerline.testing.Steps;
import org.centerline.testing.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Who can be the director's designee: 19 CFR 174.26(b)(2). */
@CenterlineTest
class DesigneeTest {

  private static final String DESIGNEE = "electronics-import-specialist-2";

  private final Cases cases;
  private final Steps steps;
  private final Work work;
  private final ReviewSteps reviewSteps;
  private final Reviews reviews;
  private final Jobs jobs;
  private final TaskService tasks;
  private final As as;

  DesigneeTest(
      Cases cases,
      Steps steps,
      Work work,
      FurtherReviewDesk desk,
      Docket docket,
      TransactionTemplate transaction,
      Reviews reviews,
      Jobs jobs,
      TaskService tasks,
      As as) {
    this.cases = cases;
    this.steps = steps;
    this.work = work;
    this.reviewSteps = new ReviewSteps(desk, docket, transaction, steps, work);
    this.reviews = reviews;
    this.jobs = jobs;
    this.tasks = tasks;
    this.as = as;
  }

  @ParameterizedTest
  @CsvSource({
    "textiles-supervisor, none, is no import specialist or supervisor of this Center",
    "electronics-director, none, is no import specialist or supervisor of this Center",
    "electronics-entry-specialist, none, is no import specialist or supervisor of this Center",
    "hq-attorney, none, is no import specialist or supervisor of this Center",
    "nobody-at-all, none, is no import specialist or supervisor of this Center",
    "electronics-supervisor, 'smith, Electronics-Supervisor', took part in the protested decision",
    "electronics-import-specialist, none, has already acted on this protest",
    "electronics-import-specialist-2, '', tookPart is required",
    "'', none, designee is required"
  })
  void whoTookPartOrIsNotOfTheCenterIsRefused(String designee, String tookPart, String sentence) {
    String caseNumber = awaitingDesignee();
    assertThatThrownBy(() -> reviewSteps.nameDesignee(caseNumber, designee, tookPart))
        .hasMessageContaining(sentence);
    assertThat(reviews.get(caseNumber).designee()).isNull();
  }

  @Test
  void whoIsNamedAndWhoTookPartAreKept() {
    String caseNumber = awaitingDesignee();
    reviewSteps.nameDesignee(caseNumber, "electronics-supervisor", "smith; jones,\n smith");
    assertThat(reviews.get(caseNumber).designee()).isEqualTo("electronics-supervisor");
    assertThat(reviews.get(caseNumber).tookPart()).isEqualTo("jones, smith");
    assertThat(cases.events(caseNumber)).contains("DESIGNEE_NAMED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ALLOWED", "ALLOWED_IN_PART", "DENIED"})
  void whoProposedAfterBeingNamedDoesNotReviewIt(String outcome) {
    String caseNumber = proposedByItsDesignee();
    assertThatThrownBy(() -> reviewSteps.answerAs(DESIGNEE, caseNumber, outcome))
        .hasMessageContaining(DESIGNEE + " has already acted on this protest")
        .hasMessageContaining("19 CFR 174.26(b)(2)")
        .hasMessageContaining("step aside");
    assertThat(reviews.get(caseNumber).standing()).isEqualTo(Standing.UNDER_REVIEW);
    assertThat(cases.events(caseNumber)).doesNotContain("FURTHER_REVIEW_ANSWERED");
  }

  @Test
  void aDesigneeWhoStepsAsideIsReplacedByTheDirector() {
    String caseNumber = proposedByItsDesignee();
    reviewSteps.answerAs(DESIGNEE, caseNumber, "STEP_ASIDE");
    assertThat(reviews.get(caseNumber).designee()).isNull();
    assertThat(cases.events(caseNumber))
        .containsSubsequence("DETERMINATION_PROPOSED", "DESIGNEE_NAMED");
    assertThatThrownBy(() -> reviewSteps.nameDesignee(caseNumber, DESIGNEE, "jones"))
        .hasMessageContaining("has already acted on this protest");
    work.handBack("electronics-director", caseNumber, "task_nameDesignee");
    reviewSteps.nameDesignee(caseNumber, "electronics-supervisor", "jones");
    reviewSteps.answerAs("electronics-supervisor", caseNumber, "DENIED");
    assertThat(reviews.get(caseNumber).standing()).isEqualTo(Standing.ANSWERED);
  }

  @Test
  void onlyTheDesigneeStepsAside() {
    String caseNumber = proposedByItsDesignee();
    assertThatThrownBy(
            () -> reviewSteps.answerAs("electronics-supervisor", caseNumber, "STEP_ASIDE"))
        .hasMessageContaining("named " + DESIGNEE);
    assertThat(reviews.get(caseNumber).designee()).isEqualTo(DESIGNEE);
  }

  /** Else whoever claimed it would keep it from the only one who may complete it. */
  @ParameterizedTest
  @ValueSource(strings = {"electronics-supervisor", "electronics-import-specialist"})
  void onlyTheDesigneeClaimsTheReview(String another) {
    String caseNumber = awaitingDesignee();
    reviewSteps.nameDesignee(caseNumber, DESIGNEE, "jones");
    String task = work.only(another, caseNumber, "task_reviewAsDesignee").getId();
    assertThatThrownBy(() -> as.run(another, () -> tasks.claim(task, another)))
        .isInstanceOf(BadUserRequestException.class)
        .hasMessageContaining("The director named " + DESIGNEE)
        .hasMessageContaining("19 CFR 174.26(b)(2)");
    assertThat(work.only(DESIGNEE, caseNumber, "task_reviewAsDesignee").getAssignee()).isNull();
    reviewSteps.answerAs(DESIGNEE, caseNumber, "ALLOWED");
    assertThat(reviews.get(caseNumber).standing()).isEqualTo(Standing.ANSWERED);
  }

  /** Who administers tasks may give one to anybody else, but not this one. */
  @Test
  void theReviewIsGivenToNobodyButTheDesignee() {
    String caseNumber = awaitingDesignee();
    reviewSteps.nameDesignee(caseNumber, DESIGNEE, "jones");
    String task = work.only(DESIGNEE, caseNumber, "task_reviewAsDesignee").getId();
    assertThatThrownBy(
            () -> as.run("admin", () -> tasks.setAssignee(task, "electronics-supervisor")))
        .hasMessageContaining("named " + DESIGNEE);
    assertThatThrownBy(
            () -> as.run("admin", () -> tasks.delegateTask(task, "electronics-supervisor")))
        .hasMessageContaining("named " + DESIGNEE);
    as.run("admin", () -> tasks.setAssignee(task, DESIGNEE));
    assertThat(work.only(DESIGNEE, caseNumber, "task_reviewAsDesignee").getAssignee())
        .isEqualTo(DESIGNEE);
  }

  /** Named on March 10, the first day of the tests: the sixtieth day after it is May 9. */
  @Test
  void aDesigneeWhoDoesNotAnswerIsReplacedByTheDirector() {
    String caseNumber = awaitingDesignee();
    reviewSteps.nameDesignee(caseNumber, DESIGNEE, "jones");
    assertThat(jobs.at(caseNumber, "timer_designeeSilent").get(0).getDuedate().toInstant())
        .isEqualTo("2026-05-10T04:00:00Z");
    jobs.run(caseNumber, "timer_designeeSilent");
    assertThat(reviews.get(caseNumber).designee()).isNull();
    assertThat(work.of(DESIGNEE, caseNumber)).isEmpty();
    reviewSteps.nameDesignee(caseNumber, "electronics-supervisor", "jones");
    reviewSteps.answerAs("electronics-supervisor", caseNumber, "ALLOWED");
    assertThat(reviews.get(caseNumber).standing()).isEqualTo(Standing.ANSWERED);
  }

  /** The second import specialist was named, and then took a side. */
  private String proposedByItsDesignee() {
    String caseNumber = cases.file(Filing.protest());
    reviewSteps.apply(caseNumber);
    reviewSteps.allow(caseNumber, "OTHER");
    reviewSteps.nameDesignee(caseNumber, DESIGNEE, "jones");
    work.complete(
        DESIGNEE,
        caseNumber,
        "task_reviewProtest",
        Map.of("outcome", "ALLOWED", "reason", "Weighed", "refundDuty", "700.00"));
    return caseNumber;
  }

  /** The first import specialist proposed an allowance before the application came. */
  private String awaitingDesignee() {
    String caseNumber = cases.file(Filing.protest());
    steps.propose(caseNumber, "ALLOWED", "700.00");
    reviewSteps.apply(caseNumber);
    reviewSteps.allow(caseNumber, "OTHER");
    return caseNumber;
  }
}
