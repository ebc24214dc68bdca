package org.centerline.furtherreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.centerline.docket.CaseFinding;
import org.centerline.docket.CaseFindings;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.docket.LetterFile;
import org.centerline.protest.ProtestEndings;
import org.centerline.protest.ProtestOutcome;
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
import org.springframework.transaction.support.TransactionTemplate;

/** Further review where the Center's director voids the denial of the protest: 19 USC 1515(d). */
@CenterlineTest
class VoidedDenialTest {

  private static final String DIRECTOR = "electronics-director";

  private final Cases cases;
  private final Work work;
  private final Steps steps;
  private final ReviewSteps reviewSteps;
  private final Jobs jobs;
  private final Today today;
  private final OpenTasks openTasks;
  private final ProtestEndings endings;
  private final CaseFindings findings;
  private final FurtherReviews furtherReviews;
  private final Reviews reviews;
  private final LetterFile letters;

  VoidedDenialTest(
      Cases cases,
      Work work,
      Steps steps,
      FurtherReviewDesk desk,
      Docket docket,
      TransactionTemplate transaction,
      Jobs jobs,
      Today today,
      OpenTasks openTasks,
      ProtestEndings endings,
      CaseFindings findings,
      FurtherReviews furtherReviews,
      Reviews reviews,
      LetterFile letters) {
    this.cases = cases;
    this.work = work;
    this.steps = steps;
    this.reviewSteps = new ReviewSteps(desk, docket, transaction, steps, work);
    this.jobs = jobs;
    this.today = today;
    this.openTasks = openTasks;
    this.endings = endings;
    this.findings = findings;
    this.furtherReviews = furtherReviews;
    this.reviews = reviews;
    this.letters = letters;
  }

  @AfterEach
  void theListOfOpenTasksAgreesWithTheEngine() {
    openTasks.agree();
  }

  @Test
  void theDirectionThatTheVoidDenialFollowedBindsNoMore() {
    String caseNumber = deniedAsHeadquartersDirected();
    assertThat(furtherReviews.objection(caseNumber, ProtestOutcome.ALLOWED)).isPresent();
    voidDenial(caseNumber);
    assertThat(furtherReviews.objection(caseNumber, ProtestOutcome.ALLOWED)).isEmpty();
    assertThat(furtherReviews.standing(caseNumber).orElseThrow())
        .contains("that the protest be denied")
        .contains("binds no more (19 USC 1515(d))");
    steps.propose(caseNumber, "ALLOWED", "700.00");
    steps.approve(caseNumber);
    assertThat(cases.get(caseNumber).determination()).isEqualTo("ALLOWED");
    assertThat(cases.events(caseNumber))
        .containsSubsequence(
            "FURTHER_REVIEW_ANSWERED",
            "DETERMINED",
            "DENIAL_VOIDED",
            "REOPENED",
            "FURTHER_REVIEW_LAPSED",
            "DETERMINED");
  }

  @Test
  void theReopenedProtestIsReviewedAnewOnANewApplication() {
    String caseNumber = deniedAsHeadquartersDirected();
    assertThatThrownBy(() -> reviewSteps.apply(caseNumber, null, "Another question altogether?"))
        .hasMessageContaining("a protest has one application");
    voidDenial(caseNumber);
    reviewSteps.apply(caseNumber);
    assertThat(furtherReviews.objection(caseNumber, ProtestOutcome.DENIED)).isPresent();
    reviewSteps.allow(caseNumber, "NOT_RULED_UPON");
    reviewSteps.answerAtHeadquarters(caseNumber, "ALLOWED_IN_PART");
    assertThat(furtherReviews.objection(caseNumber, ProtestOutcome.ALLOWED_IN_PART)).isEmpty();
    assertThat(furtherReviews.objection(caseNumber, ProtestOutcome.DENIED)).isPresent();
    assertThat(reviews.get(caseNumber).outcomeReason()).isNotBlank();
  }

  /** Liquidated on January 5 2026: the last day is Monday, July 6. */
  @Test
  void aNewApplicationComesWithinTheWindowLikeTheFirst() {
    String caseNumber = deniedAsHeadquartersDirected();
    voidDenial(caseNumber);
    today.is(LocalDate.of(2026, 7, 7));
    assertThatThrownBy(() -> reviewSteps.apply(caseNumber))
        .hasMessageContaining("until 2026-07-06");
    assertThat(furtherReviews.objection(caseNumber, ProtestOutcome.ALLOWED)).isEmpty();
  }

  @Test
  void theDirectorHasNothingToDecideOnceHeadquartersVoidsTheDenial() {
    String caseNumber = deniedAndAskedToSetAside();
    requestVoid(caseNumber);
    work.only(DIRECTOR, caseNumber, "task_decideVoid");
    reviewSteps.decideSetAside(caseNumber, "GRANT");
    assertThat(cases.get(caseNumber).determination()).isNull();
    assertThat(work.of(DIRECTOR, caseNumber)).isEmpty();
    assertThat(reviews.get(caseNumber).standing()).isEqualTo(Standing.UNDER_REVIEW);
    // The request is answered with it: a second denial does not meet it again.
    jobs.run(caseNumber, "service_notifySetAsideGranted");
    reviewSteps.answerAtHeadquarters(caseNumber, "DENIED");
    deny(caseNumber);
    assertThat(work.of(DIRECTOR, caseNumber)).isEmpty();
  }

  @Test
  void headquartersVoidsADenialThatAPortStillPaysPartOf() {
    String caseNumber = partlyAllowedAndAskedToSetAside();
    reviewSteps.decideSetAside(caseNumber, "GRANT");
    assertThat(cases.get(caseNumber).determination()).isEqualTo("ALLOWED_IN_PART");
    assertThat(cases.events(caseNumber)).contains("DENIAL_VOIDED").doesNotContain("REOPENED");
    pay(caseNumber);
    assertThat(cases.get(caseNumber).determination()).isNull();
    assertThat(cases.events(caseNumber)).containsSubsequence("DENIAL_VOIDED", "REOPENED");
    assertThat(reviews.get(caseNumber).standing()).isEqualTo(Standing.UNDER_REVIEW);
    jobs.run(caseNumber, "service_notifySetAsideGranted");
    reviewSteps.answerAtHeadquarters(caseNumber, "DENIED");
    deny(caseNumber);
    assertThat(cases.events(caseNumber)).containsOnlyOnce("REOPENED");
  }

  /** 19 USC 1515(c): after an action is in court nothing is done on the protest any more. */
  @Test
  void aSummonsThatComesWhileAPortPaysLeavesTheProtestToTheCourt() {
    String caseNumber = partlyAllowedAndAskedToSetAside();
    reviewSteps.decideSetAside(caseNumber, "GRANT");
    assertThatThrownBy(() -> requestVoid(caseNumber)).hasMessageContaining("has voided the denial");
    endings.summons(cases.get(caseNumber), LocalDate.of(2026, 3, 12), "26-00060");
    assertThat(findings.of(List.of(caseNumber)))
        .extracting(CaseFinding::message)
        .anyMatch(sentence -> sentence.endsWith("so the denial stands and is before the court."));
    assertThatThrownBy(() -> requestVoid(caseNumber)).hasMessageContaining("in court");
    steps.handOff(caseNumber);
    steps.acknowledge(caseNumber, "2704");
    steps.settle(caseNumber, "2704");
    assertThat(cases.get(caseNumber).determination()).isEqualTo("ALLOWED_IN_PART");
    assertThat(cases.events(caseNumber)).doesNotContain("REOPENED");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
  }

  /** The notice of the decision had not gone out yet: a void denial is not notified. */
  @Test
  void whoWasAllowedAPartIsToldOfItThoughTheRestIsVoidBeforeTheNotice() {
    String caseNumber = deniedFurtherReview();
    askToSetAside(caseNumber);
    steps.propose(caseNumber, "ALLOWED_IN_PART", "300.00");
    steps.approve(caseNumber);
    reviewSteps.decideSetAside(caseNumber, "GRANT");
    steps.sendNotice(caseNumber);
    assertThat(cases.events(caseNumber)).contains("NOTICE_NOT_SENT").doesNotContain("NOTICE_SENT");
    assertThat(letter(caseNumber))
        .contains("your protest was allowed in part", "The denial of the rest is void");
  }

  /** Nobody sues over a denial that is void. */
  @Test
  void aSummonsAfterTheVoidingIsRefusedAlsoWhileAPortPays() {
    String caseNumber = partlyAllowedAndAskedToSetAside();
    reviewSteps.decideSetAside(caseNumber, "GRANT");
    LocalDate later = LocalDate.of(2026, 3, 13);
    today.is(later);
    assertThatThrownBy(() -> endings.summons(cases.get(caseNumber), later, "26-00061"))
        .hasMessageContaining("has voided the denial");
  }

  /**
   * 174.27: the direction came after the denial that is void, so it is for the decision to come.
   */
  @Test
  void anAnswerGivenWhileAPortStillPaysBinds() {
    String caseNumber = partlyAllowedAndAskedToSetAside();
    reviewSteps.decideSetAside(caseNumber, "GRANT");
    jobs.run(caseNumber, "service_notifySetAsideGranted");
    reviewSteps.answerAtHeadquarters(caseNumber, "DENIED");
    pay(caseNumber);
    assertThat(cases.events(caseNumber))
        .containsSubsequence("DENIAL_VOIDED", "FURTHER_REVIEW_ANSWERED", "REOPENED")
        .doesNotContain("FURTHER_REVIEW_LAPSED");
    assertThatThrownBy(() -> steps.propose(caseNumber, "ALLOWED", "400.00"))
        .hasMessageContaining("directs that the protest be denied (19 CFR 174.27)");
    work.handBack("electronics-import-specialist", caseNumber, "task_reviewProtest");
    deny(caseNumber);
    voidDenial(caseNumber);
    assertThat(cases.events(caseNumber)).endsWith("REOPENED", "FURTHER_REVIEW_LAPSED");
    assertThat(furtherReviews.objection(caseNumber, ProtestOutcome.ALLOWED)).isEmpty();
  }

  /** Denied on March 10, the first day of the tests. */
  @Test
  void theApplicantIsToldThatTheDenialOfTheProtestIsVoid() {
    String caseNumber = deniedAndAskedToSetAside();
    requestVoid(caseNumber);
    reviewSteps.decideSetAside(caseNumber, "GRANT");
    assertThat(letters.of(caseNumber).get(letters.of(caseNumber).size() - 1).name())
        .isEqualTo("Notice that the denial is void");
    assertThat(letter(caseNumber))
        .contains("Headquarters, Regulations and Rulings")
        .contains("The denial of this protest of 2026-03-10 is void")
        .contains("The protest is under review again.")
        .contains("this answers that request");
    jobs.run(caseNumber, "service_notifySetAsideGranted");
    assertThat(letter(caseNumber))
        .contains("you have a notice of that apart")
        .doesNotContain("does not change");
  }

  @Test
  void whileAPortStillPaysTheApplicantIsToldThatTheReviewFollows() {
    String caseNumber = partlyAllowedAndAskedToSetAside();
    reviewSteps.decideSetAside(caseNumber, "GRANT");
    assertThat(letter(caseNumber))
        .contains("The denial of this protest of 2026-03-10 is void")
        .contains("will be under review again once what it allowed has been paid")
        .doesNotContain("is under review again.");
  }

  @Test
  void whatWasNeverDeniedIsNotCalledVoid() {
    String caseNumber = deniedFurtherReview();
    askToSetAside(caseNumber);
    int before = letters.of(caseNumber).size();
    reviewSteps.decideSetAside(caseNumber, "GRANT");
    assertThat(letters.of(caseNumber)).hasSize(before);
  }

  @Test
  void theDirectorMayVoidFirst() {
    String caseNumber = deniedAndAskedToSetAside();
    voidDenial(caseNumber);
    reviewSteps.decideSetAside(caseNumber, "GRANT");
    assertThat(reviews.get(caseNumber).standing()).isEqualTo(Standing.UNDER_REVIEW);
    assertThat(cases.events(caseNumber)).containsOnlyOnce("DENIAL_VOIDED");
  }

  private String deniedAsHeadquartersDirected() {
    String caseNumber = cases.file(Filing.protest());
    reviewSteps.apply(caseNumber);
    reviewSteps.allow(caseNumber, "NOT_RULED_UPON");
    reviewSteps.answerAtHeadquarters(caseNumber, "DENIED");
    deny(caseNumber);
    return caseNumber;
  }

  private String deniedAndAskedToSetAside() {
    String caseNumber = deniedFurtherReview();
    deny(caseNumber);
    askToSetAside(caseNumber);
    return caseNumber;
  }

  private String partlyAllowedAndAskedToSetAside() {
    String caseNumber = deniedFurtherReview();
    steps.propose(caseNumber, "ALLOWED_IN_PART", "300.00");
    steps.approve(caseNumber);
    steps.sendNotice(caseNumber);
    askToSetAside(caseNumber);
    return caseNumber;
  }

  private String deniedFurtherReview() {
    String caseNumber = cases.file(Filing.protest());
    reviewSteps.apply(caseNumber);
    reviewSteps.deny(caseNumber, "The ruling of 2019 answers it");
    jobs.run(caseNumber, "service_notifyDenial");
    return caseNumber;
  }

  private void pay(String caseNumber) {
    steps.handOff(caseNumber);
    steps.acknowledge(caseNumber, "2704");
    steps.settle(caseNumber, "2704");
  }

  /** The latest letter of the case. */
  private String letter(String caseNumber) {
    int last = letters.of(caseNumber).size();
    return letters.find(caseNumber, last).orElseThrow().html();
  }

  private void askToSetAside(String caseNumber) {
    today.is(LocalDate.of(2026, 3, 12));
    reviewSteps.askToSetAside(caseNumber, null);
  }

  private void deny(String caseNumber) {
    steps.propose(caseNumber, "DENIED", "0");
    steps.approve(caseNumber);
    steps.sendNotice(caseNumber);
  }

  private void voidDenial(String caseNumber) {
    requestVoid(caseNumber);
    decide(caseNumber, "VOID");
  }

  private void requestVoid(String caseNumber) {
    CaseRecord protest = cases.get(caseNumber);
    LocalDate on = protest.determinedOn();
    endings.requestVoid(protest, on, on, "HQ H300000 says so");
  }

  private void decide(String caseNumber, String voiding) {
    work.complete(
        DIRECTOR,
        caseNumber,
        "task_decideVoid",
        Map.of("voiding", voiding, "voidReason", "Weighed against the instruction"));
  }
}
