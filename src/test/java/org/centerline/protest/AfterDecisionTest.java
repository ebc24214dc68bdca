package org.centerline.protest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.ClockState;
import org.centerline.docket.EventRefused;
import org.centerline.docket.LetterFile;
import org.centerline.revenue.Revenue;
import org.centerline.revenue.RevenueInstruction;
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
import org.springframework.transaction.support.TransactionTemplate;

/** What follows a denial (sections A12 and A15). */
@CenterlineTest
class AfterDecisionTest {

  private static final LocalDate DENIED = Today.FIRST;
  private static final String DIRECTOR = "electronics-director";

  private final Cases cases;
  private final Work work;
  private final Steps steps;
  private final Jobs jobs;
  private final Today today;
  private final OpenTasks openTasks;
  private final CaseClocks clocks;
  private final LetterFile letters;
  private final Revenue revenue;
  private final ProtestEndings endings;
  private final Reopening reopening;
  private final TransactionTemplate transaction;

  AfterDecisionTest(
      Cases cases,
      Work work,
      Steps steps,
      Jobs jobs,
      Today today,
      OpenTasks openTasks,
      CaseClocks clocks,
      LetterFile letters,
      Revenue revenue,
      ProtestEndings endings,
      Reopening reopening,
      TransactionTemplate transaction) {
    this.cases = cases;
    this.work = work;
    this.steps = steps;
    this.jobs = jobs;
    this.today = today;
    this.openTasks = openTasks;
    this.clocks = clocks;
    this.letters = letters;
    this.revenue = revenue;
    this.endings = endings;
    this.reopening = reopening;
    this.transaction = transaction;
  }

  @AfterEach
  void theListOfOpenTasksAgreesWithTheEngine() {
    openTasks.agree();
  }

  private String denied() {
    String caseNumber = cases.file(Filing.protest());
    steps.propose(caseNumber, "DENIED", "0");
    steps.approve(caseNumber);
    steps.sendNotice(caseNumber);
    return caseNumber;
  }

  /** 180 days from March 10 2026 end on Sunday, September 6; Monday is Labor Day. */
  @Test
  void aDeniedProtestIsClosedWhenTheLastClockHasRun() {
    String caseNumber = denied();
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.DECIDED);
    assertThat(jobs.at(caseNumber, "timer_remediesOver").get(0).getDuedate().toInstant())
        .isEqualTo("2026-09-09T04:00:00Z");
    today.is(LocalDate.of(2026, 9, 9));
    jobs.run(caseNumber, "timer_remediesOver");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
  }

  /** The 90th day after March 10 2026 is June 8. */
  @Test
  void aDirectorVoidsADenialAndTheProtestIsDecidedAnew() {
    String caseNumber = denied();
    today.is(LocalDate.of(2026, 6, 8));
    endings.requestVoid(
        cases.get(caseNumber),
        LocalDate.of(2026, 6, 8),
        LocalDate.of(2026, 6, 8),
        "HQ H300000 says so");
    decide(caseNumber, "VOID");
    assertThat(cases.get(caseNumber).determination()).isNull();
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
    assertThat(clocks.find(caseNumber, ClockKind.SUMMONS).orElseThrow().state())
        .isEqualTo(ClockState.STOPPED);
    steps.propose(caseNumber, "ALLOWED", "700.00");
    steps.approve(caseNumber);
    steps.sendNotice(caseNumber);
    assertThat(cases.get(caseNumber).determination()).isEqualTo("ALLOWED");
    assertThat(cases.events(caseNumber)).contains("DENIAL_VOIDED", "REOPENED");
  }

  @Test
  void aRequestAfterTheNinetiethDayIsRefused() {
    String caseNumber = denied();
    LocalDate tooLate = LocalDate.of(2026, 6, 9);
    today.is(tooLate);
    assertThatThrownBy(
            () -> endings.requestVoid(cases.get(caseNumber), tooLate, tooLate, "Another reason"))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("2026-06-08")
        .hasMessageContaining("19 USC 1515(d)");
  }

  @Test
  void aDenialThatStandsLeavesTheOtherClocksRunning() {
    String caseNumber = denied();
    endings.requestVoid(cases.get(caseNumber), DENIED, DENIED, "");
    decide(caseNumber, "UPHOLD");
    assertThat(cases.get(caseNumber).determination()).isEqualTo("DENIED");
    assertThat(letters.of(caseNumber)).hasSize(2);
    assertThat(jobs.at(caseNumber, "timer_remediesOver")).hasSize(1);
  }

  private void decide(String caseNumber, String voiding) {
    work.complete(
        DIRECTOR,
        caseNumber,
        "task_decideVoid",
        Map.of("voiding", voiding, "voidReason", "Weighed against the instruction"));
  }

  @Test
  void aSummonsStopsEveryAdministrativePath() {
    String caseNumber = denied();
    endings.requestVoid(cases.get(caseNumber), DENIED, DENIED, "");
    endings.summons(cases.get(caseNumber), DENIED, "26-00042");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(work.of(DIRECTOR, caseNumber)).isEmpty();
    assertThat(clocks.find(caseNumber, ClockKind.VOID_DENIAL).orElseThrow().state())
        .isEqualTo(ClockState.STOPPED);
    assertThat(clocks.find(caseNumber, ClockKind.SUMMONS).orElseThrow().state())
        .isEqualTo(ClockState.MET);
  }

  @Test
  void whatComesInWhileAPortStillPaysWaitsForThat() {
    String sued = partlyAllowed();
    String asked = partlyAllowed();
    endings.summons(cases.get(sued), DENIED, "26-00043");
    endings.requestVoid(cases.get(asked), DENIED, DENIED, "The rest too");
    pay(sued);
    assertThat(cases.get(sued).status()).isEqualTo(CaseStatus.CLOSED);
    pay(asked);
    assertThat(work.only(DIRECTOR, asked, "task_decideVoid")).isNotNull();
  }

  @Test
  void aSecondDeterminationHasInstructionsOfItsOwn() {
    String caseNumber = partlyAllowed();
    pay(caseNumber);
    endings.requestVoid(cases.get(caseNumber), DENIED, DENIED, "The rest too");
    decide(caseNumber, "VOID");
    steps.propose(caseNumber, "ALLOWED", "400.00");
    steps.approve(caseNumber);
    steps.sendNotice(caseNumber);
    assertThat(revenue.of(List.of(caseNumber)))
        .extracting(RevenueInstruction::id)
        .containsExactlyInAnyOrder(caseNumber + "-R1", caseNumber + "-R2-1");
  }

  private String partlyAllowed() {
    String caseNumber = cases.file(Filing.protest());
    steps.propose(caseNumber, "ALLOWED_IN_PART", "300.00");
    steps.approve(caseNumber);
    steps.sendNotice(caseNumber);
    return caseNumber;
  }

  private void pay(String caseNumber) {
    steps.handOff(caseNumber);
    steps.acknowledge(caseNumber, "2704");
    steps.settle(caseNumber, "2704");
  }

  @Test
  void aProtestThatAPortHasPaidPartOfWaitsForNoPortAnyMore() {
    String caseNumber = partlyAllowed();
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.AWAITING_PORT);
    pay(caseNumber);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.DECIDED);
  }

  @Test
  void headquartersVoidsADenial() {
    String caseNumber = denied();
    transaction.executeWithoutResult(
        status -> reopening.voidDenial(caseNumber, "The denial of further review is set aside"));
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
    assertThat(cases.events(caseNumber)).endsWith("DENIAL_VOIDED", "REOPENED");
  }

  @Test
  void nothingIsVoidedThatIsNotDenied() {
    String caseNumber = cases.file(Filing.protest());
    assertThatThrownBy(() -> endings.requestVoid(cases.get(caseNumber), DENIED, DENIED, ""))
        .isInstanceOf(EventRefused.class);
    assertThatThrownBy(() -> endings.summons(cases.get(caseNumber), DENIED, "26-1"))
        .isInstanceOf(EventRefused.class);
  }

  /** What the law denied on April 9 was contrary to no instruction (19 USC 1515(d)). */
  @Test
  void aDenialByLawIsNotVoidedAndStaysAsItWas() {
    String caseNumber = cases.file(Filing.protest().acceleratedMailedOn(Today.FIRST));
    LocalDate dayAfter = LocalDate.of(2026, 4, 10);
    today.is(dayAfter);
    jobs.run(caseNumber, "timer_deemedDenial");
    CaseRecord before = cases.get(caseNumber);
    List<String> events = cases.events(caseNumber);
    assertThat(before.determination()).isEqualTo("DEEMED_DENIED");
    assertThatThrownBy(() -> endings.requestVoid(before, dayAfter, dayAfter, "Void it"))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("19 USC 1515(d)");
    assertThat(cases.get(caseNumber)).isEqualTo(before);
    assertThat(cases.events(caseNumber)).isEqualTo(events);
    assertThat(work.of(DIRECTOR, caseNumber)).isEmpty();
    assertThat(jobs.at(caseNumber, "timer_remediesOver")).hasSize(1);
  }

  @Test
  void nothingIsVoidedOnceACourtHasIt() {
    String caseNumber = denied();
    endings.summons(cases.get(caseNumber), DENIED, "26-00044");
    assertThatThrownBy(
            () -> endings.requestVoid(cases.get(caseNumber), DENIED, DENIED, "All the same"))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("19 USC 1515(c)");
  }

  /** 1515(d) gives 90 days for the request; the decision on it may come later. */
  @Test
  void aRequestInTimeIsDecidedAlsoAfterTheNinetyDays() {
    String caseNumber = denied();
    LocalDate lastDay = LocalDate.of(2026, 6, 8);
    today.is(lastDay);
    endings.requestVoid(cases.get(caseNumber), lastDay, lastDay, "In time");
    today.is(lastDay.plusDays(3));
    decide(caseNumber, "VOID");
    assertThat(cases.get(caseNumber).determination()).isNull();
  }

  @Test
  void nothingFollowsADenialBeforeIt() {
    String caseNumber = cases.file(Filing.protest());
    today.is(DENIED.plusDays(5));
    steps.propose(caseNumber, "DENIED", "0");
    steps.approve(caseNumber);
    steps.sendNotice(caseNumber);
    assertThatThrownBy(() -> endings.summons(cases.get(caseNumber), DENIED.plusDays(4), "26-1"))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("before the denial");
  }
}
