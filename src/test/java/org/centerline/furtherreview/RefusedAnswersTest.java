package org.centerline.furtherreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.centerline.docket.Docket;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Jobs;
import org.centerline.testing.Steps;
import org.centerline.testing.Work;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers that the forms of further review cannot take; nothing is changed by them. */
@CenterlineTest
class RefusedAnswersTest {

  private final Cases cases;
  private final Work work;
  private final Jobs jobs;
  private final ReviewSteps reviewSteps;
  private final Reviews reviews;

  RefusedAnswersTest(
      Cases cases,
      Work work,
      Jobs jobs,
      Steps steps,
      FurtherReviewDesk desk,
      Docket docket,
      TransactionTemplate transaction,
      Reviews reviews) {
    this.cases = cases;
    this.work = work;
    this.jobs = jobs;
    this.reviewSteps = new ReviewSteps(desk, docket, transaction, steps, work);
    this.reviews = reviews;
  }

  @ParameterizedTest
  @CsvSource({
    "'', OTHER, Weighed, furtherReviewDecision is required",
    "MAYBE, OTHER, Weighed, furtherReviewDecision must be one of",
    "ALLOW, '', Weighed, issue is required",
    "ALLOW, UNHEARD_OF, Weighed, issue must be one of",
    "DENY, OTHER, '', furtherReviewReason is required"
  })
  void anApplicationIsNotDecidedSo(String decision, String issue, String reason, String sentence) {
    String caseNumber = applied();
    assertThatThrownBy(
            () ->
                reviewSteps.decide(
                    caseNumber,
                    Map.of(
                        "furtherReviewDecision", decision,
                        "issue", issue,
                        "furtherReviewReason", reason)))
        .hasMessageContaining(sentence);
    assertThat(reviews.get(caseNumber).standing()).isEqualTo(Standing.APPLIED);
  }

  @ParameterizedTest
  @CsvSource({
    "'', Weighed, reviewOutcome is required",
    "REJECTED, Weighed, reviewOutcome must be one of",
    "DENIED, '', reviewReason is required"
  })
  void aProtestIsNotDirectedSo(String outcome, String reason, String sentence) {
    String caseNumber = applied();
    reviewSteps.allow(caseNumber, "NOT_RULED_UPON");
    assertThatThrownBy(
            () ->
                work.complete(
                    "hq-attorney",
                    caseNumber,
                    "task_reviewAtHeadquarters",
                    Map.of("reviewOutcome", outcome, "reviewReason", reason)))
        .hasMessageContaining(sentence);
    assertThat(reviews.get(caseNumber).standing()).isEqualTo(Standing.UNDER_REVIEW);
  }

  @ParameterizedTest
  @CsvSource({
    "'', Weighed, setAsideDecision is required",
    "VOID, Weighed, setAsideDecision must be one of",
    "GRANT, '', setAsideReason is required"
  })
  void aDenialIsNotSetAsideSo(String decision, String reason, String sentence) {
    String caseNumber = applied();
    reviewSteps.deny(caseNumber, "The ruling of 2019 answers it");
    jobs.run(caseNumber, "service_notifyDenial");
    reviewSteps.askToSetAside(caseNumber, null);
    assertThatThrownBy(
            () ->
                work.complete(
                    "hq-attorney",
                    caseNumber,
                    "task_decideSetAside",
                    Map.of("setAsideDecision", decision, "setAsideReason", reason)))
        .hasMessageContaining(sentence);
    assertThat(reviews.get(caseNumber).standing()).isEqualTo(Standing.SET_ASIDE_ASKED);
  }

  private String applied() {
    String caseNumber = cases.file(Filing.protest());
    reviewSteps.apply(caseNumber);
    return caseNumber;
  }
}
