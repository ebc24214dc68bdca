package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Jobs;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.centerline.testing.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Applying for further review, and asking to set its denial aside, over the API. */
@CenterlineTest
class FurtherReviewApiTest {

  private static final String APPLICATION =
      """
      { "criterion": "NOT_RULED_UPON",
        "question": "Is a tablet with a detachable keyboard a portable machine of 8471.30?" }
      """;

  private static final String STILL_OPEN = "{ \"reason\": \"The question is still open\" }";

  private static final String DESIGNEE = "electronics-import-specialist-2";

  private final Cases cases;
  private final Work work;
  private final Steps steps;
  private final Jobs jobs;
  private final Today today;
  private final Api api;

  FurtherReviewApiTest(
      Cases cases, Work work, Steps steps, Jobs jobs, Today today, @LocalServerPort int port) {
    this.cases = cases;
    this.work = work;
    this.steps = steps;
    this.jobs = jobs;
    this.today = today;
    this.api = new Api(port, "filer");
  }

  @Test
  void anApplicationIsAnsweredWithItsClockAndItsTask() {
    Api.Answer answer = apply(cases.file(Filing.protest()), APPLICATION);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    assertThat(answer.json().get("clocks").findValuesAsText("kind")).contains("FURTHER_REVIEW_DUE");
    assertThat(answer.json().get("tasks").findValuesAsText("definitionKey"))
        .contains("task_decideFurtherReview");
  }

  @Test
  void theSameApplicationTwiceCountsOnceAndAnotherIsRefused() {
    String caseNumber = cases.file(Filing.protest());
    apply(caseNumber, APPLICATION);
    Api.Answer again = apply(caseNumber, APPLICATION);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().get("events").findValuesAsText("type"))
        .containsOnlyOnce("FURTHER_REVIEW_APPLIED");
    apply(caseNumber, "{ \"criterion\": \"NEW_FACTS_OR_ARGUMENTS\" }")
        .refused(409, "", "ALREADY_APPLIED");
  }

  /** Liquidated on January 5 2026: day 180 is Saturday, July 4, so Monday, July 6 is the last. */
  @ParameterizedTest
  @CsvSource({"2026-07-06, 200", "2026-07-07, 409"})
  void itIsRefusedWhenTheWindowOfTheProtestHasClosed(LocalDate on, int status) {
    String caseNumber = cases.file(Filing.protest());
    today.is(on);
    Api.Answer answer = apply(caseNumber, APPLICATION);
    assertThat(answer.status()).isEqualTo(status);
    if (status == 409) {
      answer.refused(409, "", "WINDOW_CLOSED");
      assertThat(answer.text("/detail")).contains("until 2026-07-06").contains("19 CFR 174.23");
      assertThat(cases.events(caseNumber)).doesNotContain("FURTHER_REVIEW_APPLIED");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'{ \"question\": \"What?\" }', /criterion, REQUIRED",
    "'{ \"criterion\": \"NOT_RULED_UPON\", \"on\": \"2026-03-11\" }', /on, DATE_IN_FUTURE",
    "'{ \"criterion\": \"NOT_RULED_UPON\", \"on\": \"2026-03-09\" }', /on, DATE_ORDER"
  })
  void aMalformedApplicationIsRefused(String body, String pointer, String code) {
    apply(cases.file(Filing.protest()), body).refused(422, pointer, code);
  }

  @Test
  void aDecidedProtestIsNotReviewed() {
    String caseNumber = cases.file(Filing.protest());
    steps.propose(caseNumber, "DENIED", "0");
    steps.approve(caseNumber);
    apply(caseNumber, APPLICATION).refused(409, "", "ALREADY_DECIDED");
  }

  @Test
  void othersDoNotApplyForTheFiler() {
    String caseNumber = cases.file(Filing.protest());
    assertThat(
            api.as("textiles-supervisor")
                .post("/api/v1/cases/" + caseNumber + "/further-review", APPLICATION)
                .status())
        .isEqualTo(404);
  }

  @Test
  void withoutADenialThereIsNothingToSetAside() {
    String caseNumber = cases.file(Filing.protest());
    setAside(caseNumber, "{}").refused(409, "", "NO_DENIAL");
    apply(caseNumber, APPLICATION);
    setAside(caseNumber, "{}").refused(409, "", "NO_DENIAL");
    deny(caseNumber);
    setAside(caseNumber, "{}").refused(409, "", "NO_NOTICE");
  }

  /** Notice of Thursday, March 12 2026: day 60 is Monday, May 11. */
  @ParameterizedTest
  @CsvSource({"2026-05-11, 200", "2026-05-12, 409"})
  void itIsAskedForWithinSixtyDaysOfTheNotice(LocalDate on, int status) {
    askedOn(LocalDate.of(2026, 3, 12), on, status);
  }

  /** Notice of Tuesday, March 10 2026: day 60 is Saturday, May 9, so Monday, May 11 is the last. */
  @ParameterizedTest
  @CsvSource({"2026-05-11, 200", "2026-05-12, 409"})
  void aSixtiethDayOnAWeekendMovesToMonday(LocalDate on, int status) {
    askedOn(LocalDate.of(2026, 3, 10), on, status);
  }

  private void askedOn(LocalDate noticed, LocalDate on, int status) {
    String caseNumber = cases.file(Filing.protest());
    apply(caseNumber, APPLICATION);
    today.is(noticed);
    deny(caseNumber);
    jobs.run(caseNumber, "service_notifyDenial");
    today.is(on);
    Api.Answer answer = setAside(caseNumber, STILL_OPEN);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
    if (status == 409) {
      answer.refused(409, "", "SET_ASIDE_CLOSED");
      assertThat(answer.text("/detail")).contains("until 2026-05-11").contains("19 USC 1515(c)");
    } else {
      Api.Answer again = setAside(caseNumber, STILL_OPEN);
      assertThat(again.json().get("events").findValuesAsText("type"))
          .containsOnlyOnce("SET_ASIDE_ASKED");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'{ \"reason\": \"The ruling of 2019 was revoked\" }'",
    "'{}'",
    "'{ \"on\": \"2026-03-10\", \"reason\": \"The question is still open\" }'"
  })
  void anotherReasonOrDayIsRefusedAndNotDropped(String other) {
    String caseNumber = askedForASetAside();
    assertThat(setAside(caseNumber, STILL_OPEN).status()).isEqualTo(200);
    Api.Answer answer = setAside(caseNumber, other);
    answer.refused(409, "", "ALREADY_ASKED");
    assertThat(answer.text("/detail")).contains("2026-03-11").contains("19 USC 1515(c)");
  }

  @ParameterizedTest
  @CsvSource({"GRANT, under way at Headquarters", "DENY, Headquarters did not set that aside"})
  void aRequestThatWasDecidedIsNotTakenAgain(String decision, String sentence) {
    String caseNumber = askedForASetAside();
    work.complete(
        "hq-attorney",
        caseNumber,
        "task_decideSetAside",
        Map.of("setAsideDecision", decision, "setAsideReason", "The record shows why"));
    Api.Answer answer = setAside(caseNumber, STILL_OPEN);
    answer.refused(409, "", "NO_DENIAL");
    assertThat(answer.text("/detail")).contains(sentence).contains("19 USC 1515(c)");
  }

  /** An exclusion filed on March 10 is denied at the beginning of April 9 (1499(c)(5)(B)). */
  @Test
  void aProtestThatTheLawHasDeniedIsNotReviewed() {
    String caseNumber =
        cases.file(Filing.protest().exclusionOf(LocalDate.of(2026, 3, 2)).claim(null));
    today.is(LocalDate.of(2026, 4, 9));
    Api.Answer answer = apply(caseNumber, APPLICATION);
    answer.refused(409, "", "DENIED_BY_LAW");
    assertThat(answer.text("/detail")).contains("has denied this protest on 2026-04-09");
  }

  /** What the Center and Headquarters write to each other is not the party's (19 CFR 174.27). */
  @Test
  void theFilerLearnsThatAReviewWasAllowedAndAnsweredButNotHowOrByWhom() {
    String caseNumber = reviewedByADesignee();
    String filers = api.get("/api/v1/cases/" + caseNumber).response().body();
    JsonNode events = api.get("/api/v1/cases/" + caseNumber).json().get("events");
    assertThat(events.findValuesAsText("type"))
        .contains("FURTHER_REVIEW_SENT", "FURTHER_REVIEW_RETURNED")
        .doesNotContain("FURTHER_REVIEW_ALLOWED", "FURTHER_REVIEW_ANSWERED", "DESIGNEE_NAMED");
    assertThat(filers)
        .doesNotContain("A weak case")
        .doesNotContain("Deny it")
        .doesNotContain(DESIGNEE)
        .doesNotContain("electronics-supervisor\"");
    assertThat(
            api.as("electronics-supervisor")
                .get("/api/v1/cases/" + caseNumber)
                .json()
                .get("events")
                .findValuesAsText("type"))
        .contains("FURTHER_REVIEW_ALLOWED", "FURTHER_REVIEW_ANSWERED");
  }

  @Test
  void aRefusalTellsTheFilerNoMoreThanTheCaseDoes() {
    String caseNumber = cases.file(Filing.protest());
    apply(caseNumber, APPLICATION);
    sendToDesignee(caseNumber);
    Api.Answer underWay = setAside(caseNumber, "{}");
    underWay.refused(409, "", "NO_DENIAL");
    assertThat(underWay.text("/detail")).contains("under way").doesNotContain(DESIGNEE);
    answerAsDesignee(caseNumber);
    Api.Answer answered = setAside(caseNumber, "{}");
    answered.refused(409, "", "NO_DENIAL");
    assertThat(answered.text("/detail"))
        .contains("answered")
        .doesNotContain("Deny it")
        .doesNotContain("denied");
  }

  private String reviewedByADesignee() {
    String caseNumber = cases.file(Filing.protest());
    apply(caseNumber, APPLICATION);
    sendToDesignee(caseNumber);
    answerAsDesignee(caseNumber);
    return caseNumber;
  }

  private void sendToDesignee(String caseNumber) {
    work.complete(
        "electronics-supervisor",
        caseNumber,
        "task_decideFurtherReview",
        Map.of(
            "furtherReviewDecision", "ALLOW",
            "issue", "OTHER",
            "furtherReviewReason", "A weak case"));
    work.complete(
        "electronics-director",
        caseNumber,
        "task_nameDesignee",
        Map.of("designee", DESIGNEE, "tookPart", "jones"));
  }

  private void answerAsDesignee(String caseNumber) {
    work.complete(
        DESIGNEE,
        caseNumber,
        "task_reviewAsDesignee",
        Map.of("reviewOutcome", "DENIED", "reviewReason", "Deny it"));
  }

  private String askedForASetAside() {
    String caseNumber = cases.file(Filing.protest());
    apply(caseNumber, APPLICATION);
    deny(caseNumber);
    jobs.run(caseNumber, "service_notifyDenial");
    today.is(LocalDate.of(2026, 3, 11));
    assertThat(setAside(caseNumber, STILL_OPEN).status()).isEqualTo(200);
    return caseNumber;
  }

  /** Keyed in late by staff, it counts by the day on which it came; a filer sends it today. */
  @Test
  void aRequestKeyedInLateCountsByItsDay() {
    String caseNumber = cases.file(Filing.protest());
    apply(caseNumber, APPLICATION);
    deny(caseNumber);
    jobs.run(caseNumber, "service_notifyDenial");
    today.is(LocalDate.of(2026, 5, 20));
    String request = "{ \"on\": \"2026-05-08\" }";
    setAside(caseNumber, request).refused(409, "", "SET_ASIDE_CLOSED");
    String path = "/api/v1/cases/" + caseNumber + "/set-aside-request";
    assertThat(api.as("intake").post(path, request).status()).isEqualTo(200);
    assertThat(work.of("hq-attorney", caseNumber)).hasSize(1);
  }

  @Test
  void whoWithdrawsTheProtestEndsItsReview() {
    String caseNumber = cases.file(Filing.protest());
    apply(caseNumber, APPLICATION);
    Api.Answer answer =
        api.post("/api/v1/cases/" + caseNumber + "/withdrawal", "{ \"on\": \"2026-03-10\" }");
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    assertThat(answer.json().get("tasks")).isEmpty();
    setAside(caseNumber, "{}").refused(409, "", "NO_DENIAL");
  }

  @Test
  void aSummonsEndsTheTimeToAskForASetAside() {
    String caseNumber = cases.file(Filing.protest());
    apply(caseNumber, APPLICATION);
    deny(caseNumber);
    jobs.run(caseNumber, "service_notifyDenial");
    steps.propose(caseNumber, "DENIED", "0");
    steps.approve(caseNumber);
    steps.sendNotice(caseNumber);
    String summons = "{ \"on\": \"2026-03-10\", \"courtNumber\": \"26-00123\" }";
    assertThat(api.post("/api/v1/cases/" + caseNumber + "/summons", summons).status())
        .isEqualTo(200);
    setAside(caseNumber, "{}").refused(409, "", "NO_DENIAL");
  }

  private void deny(String caseNumber) {
    work.complete(
        "electronics-supervisor",
        caseNumber,
        "task_decideFurtherReview",
        Map.of("furtherReviewDecision", "DENY", "furtherReviewReason", "Ruled upon"));
  }

  private Api.Answer apply(String caseNumber, String body) {
    return api.post("/api/v1/cases/" + caseNumber + "/further-review", body);
  }

  private Api.Answer setAside(String caseNumber, String body) {
    return api.post("/api/v1/cases/" + caseNumber + "/set-aside-request", body);
  }
}
