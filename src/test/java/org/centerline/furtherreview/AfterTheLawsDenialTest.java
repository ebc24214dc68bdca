package org.centerline.furtherreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.centerline.docket.Docket;
import org.centerline.docket.EventRefused;
import org.centerline.protest.FurtherReviewCriterion;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Further review from the day on which the law denies the protest, or the request to set a denial
 * aside, while nobody has recorded that yet (19 USC 1499(c)(5)(B), 1515(b) and (c)).
 */
@CenterlineTest
class AfterTheLawsDenialTest {

  /** Filed on March 10: an exclusion is denied at the beginning of April 9. */
  private static final LocalDate DENIED = LocalDate.of(2026, 4, 9);

  private static final String BY_LAW = "has denied this protest on 2026-04-09";

  private final Cases cases;
  private final Work work;
  private final ReviewSteps reviewSteps;
  private final Jobs jobs;
  private final Today today;
  private final OpenTasks openTasks;
  private final Reviews reviews;

  AfterTheLawsDenialTest(
      Cases cases,
      Work work,
      Steps steps,
      FurtherReviewDesk desk,
      Docket docket,
      TransactionTemplate transaction,
      Jobs jobs,
      Today today,
      OpenTasks openTasks,
      Reviews reviews) {
    this.cases = cases;
    this.work = work;
    this.reviewSteps = new ReviewSteps(desk, docket, transaction, steps, work);
    this.jobs = jobs;
    this.today = today;
    this.openTasks = openTasks;
    this.reviews = reviews;
  }

  @AfterEach
  void theListOfOpenTasksAgreesWithTheEngine() {
    openTasks.agree();
  }

  private static Filing exclusion() {
    return Filing.protest().exclusionOf(LocalDate.of(2026, 3, 2)).claim(null);
  }

  private String applied() {
    return cases.file(
        exclusion().furtherReview(FurtherReviewCriterion.NOT_RULED_UPON, ReviewSteps.QUESTION));
  }

  @Test
  void nobodyAppliesAfterwards() {
    String caseNumber = cases.file(exclusion());
    today.is(DENIED);
    List<String> before = cases.events(caseNumber);
    assertThatThrownBy(() -> reviewSteps.apply(caseNumber))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining(BY_LAW)
        .hasMessageContaining("1499(c)(5)(B)");
    assertThat(cases.events(caseNumber)).isEqualTo(before);
    assertThat(reviews.find(caseNumber)).isEmpty();
  }

  @Test
  void theDayBeforeThePartyMayStillApply() {
    String caseNumber = cases.file(exclusion());
    today.is(DENIED.minusDays(1));
    reviewSteps.apply(caseNumber);
    assertThat(reviews.get(caseNumber).standing()).isEqualTo(Standing.APPLIED);
  }

  @Test
  void nobodyDecidesOnAnApplicationAfterwards() {
    String caseNumber = applied();
    today.is(DENIED);
    assertThatThrownBy(() -> reviewSteps.allow(caseNumber, "NOT_RULED_UPON"))
        .hasMessageContaining(BY_LAW);
    work.handBack("electronics-supervisor", caseNumber, "task_decideFurtherReview");
    assertThatThrownBy(() -> reviewSteps.deny(caseNumber, "Ruled upon"))
        .hasMessageContaining(BY_LAW);
    assertThat(reviews.get(caseNumber).standing()).isEqualTo(Standing.APPLIED);
    jobs.run(caseNumber, "timer_deemedDenial");
    assertThat(reviews.get(caseNumber).standing()).isEqualTo(Standing.OVERTAKEN);
  }

  @Test
  void headquartersDirectsNothingAfterwards() {
    String caseNumber = applied();
    reviewSteps.allow(caseNumber, "NOT_RULED_UPON");
    today.is(DENIED);
    assertThatThrownBy(() -> reviewSteps.answerAtHeadquarters(caseNumber, "ALLOWED"))
        .hasMessageContaining(BY_LAW);
    assertThat(reviews.get(caseNumber).standing()).isEqualTo(Standing.UNDER_REVIEW);
  }

  @Test
  void nobodyIsNamedOrReviewsAsDesigneeAfterwards() {
    String caseNumber = applied();
    reviewSteps.allow(caseNumber, "OTHER");
    today.is(DENIED);
    assertThatThrownBy(
            () -> reviewSteps.nameDesignee(caseNumber, "electronics-supervisor", "jones"))
        .hasMessageContaining(BY_LAW);
    today.is(DENIED.minusDays(1));
    work.handBack("electronics-director", caseNumber, "task_nameDesignee");
    reviewSteps.nameDesignee(caseNumber, "electronics-import-specialist-2", "jones");
    today.is(DENIED);
    assertThatThrownBy(
            () -> reviewSteps.answerAs("electronics-import-specialist-2", caseNumber, "ALLOWED"))
        .hasMessageContaining(BY_LAW);
    assertThat(reviews.get(caseNumber).standing()).isEqualTo(Standing.UNDER_REVIEW);
  }

  /** Asked for on March 12; granted once the denial of the protest stands, it voids that too. */
  @Test
  void aDenialIsSetAsideOnlyOnceTheLawsDenialIsRecorded() {
    String caseNumber = askedToSetAside(applied());
    today.is(DENIED);
    assertThatThrownBy(() -> reviewSteps.decideSetAside(caseNumber, "GRANT"))
        .hasMessageContaining(BY_LAW)
        .hasMessageContaining("recorded first");
    assertThat(reviews.get(caseNumber).standing()).isEqualTo(Standing.SET_ASIDE_ASKED);
    assertThat(cases.events(caseNumber)).doesNotContain("SET_ASIDE_GRANTED");
    jobs.run(caseNumber, "timer_deemedDenial");
    work.handBack("hq-attorney", caseNumber, "task_decideSetAside");
    reviewSteps.decideSetAside(caseNumber, "GRANT");
    assertThat(reviews.get(caseNumber).standing()).isEqualTo(Standing.UNDER_REVIEW);
    assertThat(cases.get(caseNumber).determination()).isNull();
    assertThat(cases.events(caseNumber))
        .containsSubsequence("DEEMED_DENIED", "SET_ASIDE_GRANTED", "DENIAL_VOIDED", "REOPENED");
  }

  /** Asked on March 12: the sixtieth day is May 11, so the law denies the request on May 12. */
  @ParameterizedTest
  @ValueSource(strings = {"GRANT", "DENY"})
  void headquartersAnswersARequestUntilItsSixtiethDay(String decision) {
    String late = askedToSetAside(ordinary());
    String inTime = askedToSetAside(ordinary());
    today.is(LocalDate.of(2026, 5, 11));
    reviewSteps.decideSetAside(inTime, decision);
    today.is(LocalDate.of(2026, 5, 12));
    assertThatThrownBy(() -> reviewSteps.decideSetAside(late, decision))
        .hasMessageContaining("denied by law")
        .hasMessageContaining("until 2026-05-11")
        .hasMessageContaining("19 USC 1515(c)");
    assertThat(reviews.get(late).standing()).isEqualTo(Standing.SET_ASIDE_ASKED);
    assertThat(reviews.get(inTime).standing()).isNotEqualTo(Standing.SET_ASIDE_ASKED);
    jobs.run(late, "timer_setAsideUnanswered");
    assertThat(reviews.get(late).standing()).isEqualTo(Standing.SET_ASIDE_DENIED);
  }

  private String ordinary() {
    return cases.file(
        Filing.protest()
            .furtherReview(FurtherReviewCriterion.NOT_RULED_UPON, ReviewSteps.QUESTION));
  }

  private String askedToSetAside(String caseNumber) {
    today.is(LocalDate.of(2026, 3, 12));
    reviewSteps.deny(caseNumber, "The ruling of 2019 answers it");
    jobs.run(caseNumber, "service_notifyDenial");
    reviewSteps.askToSetAside(caseNumber, null);
    return caseNumber;
  }
}
