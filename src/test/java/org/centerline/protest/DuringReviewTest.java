package org.centerline.protest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseFinding;
import org.centerline.docket.CaseFindings;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.ClockState;
import org.centerline.docket.EventRefused;
import org.centerline.docket.LetterFile;
import org.centerline.revenue.Revenue;
import org.centerline.revenue.RevenueInstruction;
import org.centerline.statute.ClockKind;
import org.centerline.statute.ProtestableDecision;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.EntryNumbers;
import org.centerline.testing.Filing;
import org.centerline.testing.Jobs;
import org.centerline.testing.OpenTasks;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.centerline.testing.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What parties and specialists do to a protest while it is undecided. */
@CenterlineTest
class DuringReviewTest {

  private static final LocalDate FILED = Today.FIRST;
  private static final String SPECIALIST = "electronics-import-specialist";

  private final Cases cases;
  private final Work work;
  private final Steps steps;
  private final Jobs jobs;
  private final Today today;
  private final OpenTasks openTasks;
  private final CaseClocks clocks;
  private final LetterFile letters;
  private final Revenue revenue;
  private final CaseFindings findings;
  private final ProtestEvents events;
  private final ProtestEndings endings;

  DuringReviewTest(
      Cases cases,
      Work work,
      Steps steps,
      Jobs jobs,
      Today today,
      OpenTasks openTasks,
      CaseClocks clocks,
      LetterFile letters,
      Revenue revenue,
      CaseFindings findings,
      ProtestEvents events,
      ProtestEndings endings) {
    this.cases = cases;
    this.work = work;
    this.steps = steps;
    this.jobs = jobs;
    this.today = today;
    this.openTasks = openTasks;
    this.clocks = clocks;
    this.letters = letters;
    this.revenue = revenue;
    this.findings = findings;
    this.events = events;
    this.endings = endings;
  }

  @AfterEach
  void theListOfOpenTasksAgreesWithTheEngine() {
    openTasks.agree();
  }

  @Test
  void aQuestionGoesOutByLetterAndItsAnswerBringsTheProtestBack() {
    String caseNumber = cases.file(Filing.protest());
    ask(caseNumber);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.AWAITING_INFORMATION);
    assertThat(letters.of(caseNumber))
        .extracting(LetterFile.Listed::name)
        .containsExactly("Request for information");
    assertThat(work.of(SPECIALIST, caseNumber)).isEmpty();
    events.respond(cases.get(caseNumber), FILED, "The invoice is enclosed");
    assertThat(work.only(SPECIALIST, caseNumber, "task_reviewProtest")).isNotNull();
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
  }

  /** Asked on March 10 with ten days: reminded on the 15th, given up on the 21st. */
  @Test
  void aFilerWhoDoesNotAnswerIsRemindedAndThenDecidedWithout() {
    String caseNumber = cases.file(Filing.protest());
    ask(caseNumber);
    assertThat(jobs.at(caseNumber, "timer_answerReminder").get(0).getDuedate().toInstant())
        .isEqualTo("2026-03-15T04:00:00Z");
    assertThat(jobs.at(caseNumber, "timer_answerOverdue").get(0).getDuedate().toInstant())
        .isEqualTo("2026-03-21T04:00:00Z");
    today.is(LocalDate.of(2026, 3, 15));
    jobs.run(caseNumber, "timer_answerReminder");
    assertThat(letters.of(caseNumber)).hasSize(2);
    today.is(LocalDate.of(2026, 3, 21));
    jobs.run(caseNumber, "timer_answerOverdue");
    assertThat(work.only(SPECIALIST, caseNumber, "task_reviewProtest")).isNotNull();
    assertThat(cases.events(caseNumber)).contains("NO_ANSWER");
  }

  private void ask(String caseNumber) {
    steps.propose(
        caseNumber,
        Map.of("reviewStep", "ASK", "question", "Where is the invoice?", "answerDays", "10"));
  }

  @Test
  void aHoldEndsWhenASpecialistSaysSo() {
    String caseNumber = cases.file(Filing.protest());
    steps.propose(
        caseNumber,
        Map.of("reviewStep", "HOLD", "holdMatter", "Court 25-1", "holdUntil", "2026-06-30"));
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.ON_HOLD);
    assertThat(work.only(SPECIALIST, caseNumber, "task_endHold").getDueDate().toInstant())
        .isEqualTo("2026-06-30T04:00:00Z");
    work.complete(
        SPECIALIST, caseNumber, "task_endHold", Map.of("holdResult", "The court has decided"));
    steps.propose(caseNumber, "DENIED", "0");
    steps.approve(caseNumber);
    assertThat(cases.get(caseNumber).determination()).isEqualTo("DENIED");
  }

  @Test
  void aProtestThatIsTakenBackIsClosedWithoutRightToSue() {
    String caseNumber = cases.file(Filing.protest());
    endings.withdraw(cases.get(caseNumber), FILED, "Settled otherwise");
    assertThat(cases.get(caseNumber).determination()).isEqualTo("WITHDRAWN");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(work.of(SPECIALIST, caseNumber)).isEmpty();
    assertThat(clocks.find(caseNumber, ClockKind.SUMMONS)).isEmpty();
    assertThat(clocks.find(caseNumber, ClockKind.DECISION_DUE).orElseThrow().state())
        .isEqualTo(ClockState.STOPPED);
    endings.withdraw(cases.get(caseNumber), FILED, "Settled otherwise");
    assertThat(cases.events(caseNumber)).filteredOn("WITHDRAWN"::equals).hasSize(1);
  }

  /** Liquidated on January 5 2026: the 180 days for a further decision end on July 4, a holiday. */
  @Test
  void aFurtherDecisionIsProtestedWithinTheProtestsOwnTimeOnly() {
    String caseNumber = cases.file(Filing.protest());
    today.is(LocalDate.of(2026, 7, 7));
    events.amend(
        cases.get(caseNumber),
        LocalDate.of(2026, 7, 6),
        LocalDate.of(2026, 7, 6),
        ProtestableDecision.CHARGES,
        "The fee is owed on one entry only");
    assertThat(cases.events(caseNumber)).endsWith("AMENDED");
    assertThatThrownBy(
            () ->
                events.amend(
                    cases.get(caseNumber),
                    LocalDate.of(2026, 7, 7),
                    LocalDate.of(2026, 7, 7),
                    ProtestableDecision.APPRAISED_VALUE,
                    "The assists are counted twice"))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("2026-07-06")
        .hasMessageContaining("19 CFR 174.14");
    assertThat(cases.events(caseNumber)).endsWith("AMENDED");
  }

  /** 60 days from March 10 2026 end on Saturday, May 9; the next open day is Monday the 11th. */
  @Test
  void anOralArgumentCountsOnlyIfPutInWritingWithinSixtyDays() {
    String confirmed = cases.file(Filing.protest());
    String late = cases.file(Filing.protest());
    for (String caseNumber : new String[] {confirmed, late}) {
      events.argue(cases.get(caseNumber), FILED, "The machine also prints", true);
    }
    assertThat(clocks.find(late, ClockKind.ARGUMENT_CONFIRMATION).orElseThrow().due())
        .isEqualTo(LocalDate.of(2026, 5, 9));
    today.is(LocalDate.of(2026, 5, 12));
    events.confirm(
        cases.get(confirmed), LocalDate.of(2026, 5, 11), LocalDate.of(2026, 5, 11), "As said");
    assertThat(cases.events(confirmed)).endsWith("ORAL_ARGUMENT_CONFIRMED");
    assertThatThrownBy(
            () ->
                events.confirm(
                    cases.get(late),
                    LocalDate.of(2026, 5, 12),
                    LocalDate.of(2026, 5, 12),
                    "As said"))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("19 CFR 174.28");
  }

  @Test
  void aConfirmationThatComesFirstIsKeptAndConfirmsTheOralArgumentRecordedLater() {
    String caseNumber = cases.file(Filing.protest());
    today.is(FILED.plusDays(5));
    events.confirm(
        cases.get(caseNumber), FILED.plusDays(4), FILED.plusDays(4), "As said on the telephone");
    assertThat(cases.events(caseNumber)).endsWith("OUT_OF_ORDER");
    events.argue(cases.get(caseNumber), FILED.plusDays(2), "The machine also prints", true);
    assertThat(cases.events(caseNumber))
        .endsWith("ORAL_ARGUMENT_RECEIVED", "ORAL_ARGUMENT_CONFIRMED");
  }

  /** Sixty days from March 10 end on Saturday, May 9, so on Monday, May 11; it came on the 14th. */
  @Test
  void aWritingOutOfOrderCountsOnTheDayOnWhichItWasReceivedToo() {
    String caseNumber = cases.file(Filing.protest());
    LocalDate received = LocalDate.of(2026, 5, 14);
    today.is(received);
    events.confirm(cases.get(caseNumber), FILED, received, "As said on the telephone");
    events.argue(cases.get(caseNumber), FILED, "The machine also prints", true);
    assertThat(cases.events(caseNumber))
        .doesNotContain("ORAL_ARGUMENT_CONFIRMED")
        .endsWith("OUT_OF_ORDER", "ORAL_ARGUMENT_RECEIVED", "CONFIRMATION_TOO_LATE");
    assertThat(
            clocks
                .find(caseNumber, ClockKind.ARGUMENT_CONFIRMATION)
                .orElseThrow()
                .stateOn(received))
        .isEqualTo(ClockState.MISSED);
  }

  @Test
  void anAnswerThatNobodyAskedForIsKeptAndExplained() {
    String caseNumber = cases.file(Filing.protest());
    events.respond(cases.get(caseNumber), FILED, "Enclosed the sample");
    events.respond(cases.get(caseNumber), FILED, "Enclosed the sample");
    assertThat(cases.events(caseNumber)).filteredOn("OUT_OF_ORDER"::equals).hasSize(1);
  }

  @Test
  void anArgumentAfterTheProposalSendsItBackToReview() {
    String caseNumber = cases.file(Filing.protest());
    steps.propose(caseNumber, "DENIED", "0");
    events.argue(cases.get(caseNumber), FILED, "A ruling of last week", false);
    assertThatThrownBy(() -> steps.approve(caseNumber)).hasMessageContaining("has not weighed");
    assertThat(cases.get(caseNumber).determination()).isNull();
  }

  /** Liquidated on January 5: the 180th day, July 4, is closed, and July 6 the next open one. */
  @Test
  void anAmendmentThatIsInTimeOnlyByAClosedDayIsMarkedForWhoeverDecides() {
    String caseNumber = cases.file(Filing.protest());
    LocalDate monday = LocalDate.of(2026, 7, 6);
    today.is(monday);
    events.amend(cases.get(caseNumber), monday, monday, ProtestableDecision.CHARGES, "The fee");
    assertThat(byRoll(caseNumber)).singleElement().asString().contains("174.12(e)");
  }

  /** Argued on March 10: the 60th day, May 9, is a Saturday. */
  @Test
  void aConfirmationThatIsInTimeOnlyByAClosedDayIsMarkedForWhoeverDecides() {
    String caseNumber = cases.file(Filing.protest());
    LocalDate monday = LocalDate.of(2026, 5, 11);
    today.is(monday);
    events.argue(cases.get(caseNumber), FILED, "As said", true);
    events.confirm(cases.get(caseNumber), monday, monday, "As said in March");
    assertThat(byRoll(caseNumber)).containsExactly("19 CFR 174.28");
  }

  private List<String> byRoll(String caseNumber) {
    return findings.of(List.of(caseNumber)).stream()
        .filter(finding -> finding.code().equals("TIMELY_BY_ROLL"))
        .map(CaseFinding::citation)
        .toList();
  }

  /** 19 CFR 174.21(b): a protest of an exclusion says so on its face, when it is filed. */
  @Test
  void anExclusionIsNotAddedToAProtestOfSomethingElse() {
    String caseNumber = cases.file(Filing.protest());
    assertThatThrownBy(
            () ->
                events.amend(
                    cases.get(caseNumber), FILED, FILED, ProtestableDecision.EXCLUSION, "Held"))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("says so on its face");
    assertThat(cases.events(caseNumber)).doesNotContain("AMENDED");
  }

  @Test
  void aProtestThatFollowsAnotherWaitsForItAndIsThenReviewed() {
    String lead = cases.file(Filing.protest());
    String follower = following(lead);
    assertThat(cases.get(follower).status()).isEqualTo(CaseStatus.AWAITING_LEAD);
    assertThat(work.of(SPECIALIST, follower)).isEmpty();
    steps.propose(lead, "DENIED", "0");
    steps.approve(lead);
    steps.sendNotice(lead);
    assertThat(work.only(SPECIALIST, follower, "task_reviewProtest")).isNotNull();
    assertThat(cases.events(follower)).endsWith("LEAD_DECIDED");
    assertThat(cases.get(follower).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
  }

  private String following(String lead) {
    return cases.file(
        Filing.protest()
            .importer(cases.get(lead).importerNumber())
            .follows(cases.get(lead).protestNumber()));
  }

  /** In time only by a closed day, so that a person looks at it first. */
  @Test
  void aDoubtfulProtestThatProceedsWaitsForItsLeadToo() {
    String lead = cases.file(Filing.protest());
    String follower =
        cases.file(
            Filing.protest()
                .importer(cases.get(lead).importerNumber())
                .follows(cases.get(lead).protestNumber())
                .liquidated(LocalDate.of(2025, 9, 9))
                .receivedOn(LocalDate.of(2026, 3, 9)));
    assertThat(cases.get(follower).screening()).isEqualTo("NEEDS_A_PERSON");
    steps.screen(follower, "PROCEED");
    assertThat(cases.get(follower).status()).isEqualTo(CaseStatus.AWAITING_LEAD);
    assertThat(work.of(SPECIALIST, follower)).isEmpty();
    endings.withdraw(cases.get(lead), FILED, null);
    assertThat(work.only(SPECIALIST, follower, "task_reviewProtest")).isNotNull();
  }

  /** What is one protest with its lead is decided with it; waiting for it would never end. */
  @Test
  void aProtestThatIsOneWithItsLeadDoesNotWaitForIt() {
    String entry = EntryNumbers.next();
    String importer = "88-888888500";
    String lead = cases.file(Filing.protest().importer(importer).onEntry(entry));
    String follower =
        cases.file(
            Filing.protest()
                .importer(importer)
                .surety(LocalDate.of(2026, 2, 2))
                .onEntry(entry)
                .follows(cases.get(lead).protestNumber()));
    if (cases.get(follower).screening().equals("NEEDS_A_PERSON")) {
      steps.screen(follower, "PROCEED");
    }
    assertThat(cases.events(follower)).contains("CONSOLIDATED").doesNotContain("AWAITS_LEAD");
    assertThat(work.only(SPECIALIST, follower, "task_reviewProtest")).isNotNull();
  }

  /** Nobody learns from the answer whether a protest of that number exists. */
  @Test
  void anotherImportersProtestIsNotFollowed() {
    String lead = cases.file(Filing.protest());
    String caseNumber = cases.file(Filing.protest().follows(cases.get(lead).protestNumber()));
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
  }

  @Test
  void aLeadThatIsTakenBackReleasesItsFollowers() {
    String lead = cases.file(Filing.protest());
    String follower = following(lead);
    endings.withdraw(cases.get(lead), FILED, null);
    assertThat(work.only(SPECIALIST, follower, "task_reviewProtest")).isNotNull();
  }

  @Test
  void likeProtestsAreDecidedTogetherEachWithItsOwnRecord() {
    String first = cases.file(Filing.protest().importer("88-888888800"));
    String second = cases.file(Filing.protest().importer("88-888888800").claim("300.00"));
    String other = cases.file(Filing.protest().importer("88-888888800"));
    steps.propose(
        first,
        Map.of(
            "outcome",
            "ALLOWED",
            "reason",
            "Ruling",
            "refundDuty",
            "700.00",
            "alsoDecide",
            second));
    assertThat(cases.get(other).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
    steps.approve(first);
    for (String caseNumber : new String[] {first, second}) {
      assertThat(cases.get(caseNumber).determination()).isEqualTo("ALLOWED");
      assertThat(cases.get(caseNumber).determinationReason()).isEqualTo("Ruling");
      steps.sendNotice(caseNumber);
      assertThat(letters.of(caseNumber)).hasSize(1);
    }
    assertThat(cases.get(other).determination()).isNull();
  }

  /** 19 CFR 174.15(a): the importer's and the surety's protest on one entry are one protest. */
  @Test
  void protestsOfSeveralPartiesAreDecidedTogetherAndRefundOnce() {
    String entry = EntryNumbers.next();
    String importer = "88-888888700";
    String first = cases.file(Filing.protest().importer(importer).onEntry(entry));
    String second =
        cases.file(
            Filing.protest().importer(importer).surety(LocalDate.of(2026, 2, 2)).onEntry(entry));
    if (cases.get(second).status() != CaseStatus.UNDER_REVIEW) {
      steps.screen(second, "PROCEED");
    }
    steps.propose(first, "ALLOWED", "700.00");
    steps.approve(first);
    assertThat(cases.get(second).determination()).isEqualTo("ALLOWED");
    assertThat(revenue.of(List.of(first, second)))
        .extracting(RevenueInstruction::caseNumber)
        .containsExactly(first);
  }

  /** Escalation offers each approval to the director too; it is still one task. */
  @Test
  void likeProtestsAreApprovedTogetherAlsoWhenTheyAreOverdue() {
    String importer = "88-888888600";
    String first = cases.file(Filing.protest().importer(importer));
    String second = cases.file(Filing.protest().importer(importer));
    steps.propose(first, Map.of("outcome", "DENIED", "reason", "Ruling", "alsoDecide", "ALL"));
    today.is(LocalDate.of(2028, 3, 11));
    jobs.run(first, "timer_decisionOverdue");
    jobs.run(second, "timer_decisionOverdue");
    steps.approve(first);
    assertThat(cases.get(second).determination()).isEqualTo("DENIED");
  }

  /** Each has its own sixty days: of March 10 until May 11, of April 10 until June 9. */
  @Test
  void oneOralArgumentTooLateToConfirmDoesNotTakeAnotherWithIt() {
    String caseNumber = cases.file(Filing.protest());
    today.is(LocalDate.of(2026, 5, 20));
    events.argue(cases.get(caseNumber), FILED, "First", true);
    events.argue(cases.get(caseNumber), LocalDate.of(2026, 4, 10), "Second", true);
    assertThat(clocks.find(caseNumber, ClockKind.ARGUMENT_CONFIRMATION).orElseThrow().rolledDue())
        .isEqualTo(LocalDate.of(2026, 5, 11));
    LocalDate writing = LocalDate.of(2026, 5, 20);
    events.confirm(cases.get(caseNumber), writing, writing, "As said in April");
    assertThat(cases.events(caseNumber)).endsWith("ORAL_ARGUMENT_CONFIRMED");
  }
}
