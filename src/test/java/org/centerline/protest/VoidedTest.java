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
import org.centerline.statute.ClockKind;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Jobs;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.centerline.testing.Work;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** What runs again, and what can be asked again, when a denial is void (section A12). */
@CenterlineTest
class VoidedTest {

  private static final String DIRECTOR = "electronics-director";
  private static final LocalDate DENIED = Today.FIRST;

  private final Cases cases;
  private final Work work;
  private final Steps steps;
  private final Jobs jobs;
  private final Today today;
  private final CaseClocks clocks;
  private final CaseFindings findings;
  private final ProtestEndings endings;
  private final Reopening reopening;
  private final TransactionTemplate transaction;

  VoidedTest(
      Cases cases,
      Work work,
      Steps steps,
      Jobs jobs,
      Today today,
      CaseClocks clocks,
      CaseFindings findings,
      ProtestEndings endings,
      Reopening reopening,
      TransactionTemplate transaction) {
    this.cases = cases;
    this.work = work;
    this.steps = steps;
    this.jobs = jobs;
    this.today = today;
    this.clocks = clocks;
    this.findings = findings;
    this.endings = endings;
    this.reopening = reopening;
    this.transaction = transaction;
  }

  /** Filed on March 10: the 30th day is April 9, also after the denial of March 10 was voided. */
  @Test
  void theLawDeniesAReopenedExclusionOnItsThirtiethDay() {
    String caseNumber = denied(exclusion());
    assertThat(state(caseNumber, ClockKind.EXCLUSION_DUE)).isEqualTo(ClockState.STOPPED);
    voidDenial(caseNumber);
    assertThat(state(caseNumber, ClockKind.EXCLUSION_DUE)).isEqualTo(ClockState.OPEN);
    assertThat(jobs.at(caseNumber, "timer_deemedDenial").get(0).getDuedate().toInstant())
        .isEqualTo("2026-04-09T04:00:00Z");
    today.is(LocalDate.of(2026, 4, 9));
    jobs.run(caseNumber, "timer_deemedDenial");
    assertThat(cases.get(caseNumber).determination()).isEqualTo("DEEMED_DENIED");
    assertThat(cases.get(caseNumber).determinedOn()).isEqualTo(LocalDate.of(2026, 4, 9));
  }

  @Test
  void headquartersVoidingADenialLetsTheThirtyDaysRunOn() {
    String caseNumber = denied(Filing.protest().acceleratedMailedOn(Today.FIRST));
    // The 30th day itself is still left.
    today.is(LocalDate.of(2026, 4, 9));
    transaction.executeWithoutResult(
        status -> reopening.voidDenial(caseNumber, "The denial of further review is set aside"));
    assertThat(jobs.at(caseNumber, "timer_deemedDenial")).hasSize(1);
  }

  @Test
  void aThirtiethDayThatIsPastDeniesNothingAnew() {
    String caseNumber = denied(exclusion());
    today.is(LocalDate.of(2026, 4, 9));
    voidDenial(caseNumber);
    assertThat(state(caseNumber, ClockKind.EXCLUSION_DUE)).isEqualTo(ClockState.STOPPED);
    assertThat(jobs.at(caseNumber, "timer_deemedDenial")).isEmpty();
  }

  @Test
  void theSameRequestOfASecondDenialIsARequestOfItsOwn() {
    String caseNumber = denied(Filing.protest());
    for (int time = 0; time < 3; time++) {
      voidDenial(caseNumber);
      deny(caseNumber);
    }
    endings.requestVoid(cases.get(caseNumber), DENIED, DENIED, "HQ H300000 says so");
    endings.requestVoid(cases.get(caseNumber), DENIED, DENIED, "HQ H300000 says so");
    assertThat(work.only(DIRECTOR, caseNumber, "task_decideVoid")).isNotNull();
    assertThat(cases.events(caseNumber)).filteredOn("VOID_REQUESTED"::equals).hasSize(4);
  }

  /** 19 USC 1515(c): what is done on a protest once an action is in court is void. */
  @Test
  void aSummonsFiledBeforeTheVoidingIsKeptAndAsksForAPerson() {
    String caseNumber = denied(Filing.protest());
    today.is(DENIED.plusDays(5));
    voidDenial(caseNumber);
    steps.propose(caseNumber, "DENIED", "0");
    today.is(DENIED.plusDays(6));
    for (int time = 0; time < 2; time++) {
      endings.summons(cases.get(caseNumber), DENIED.plusDays(1), "26-00046");
    }
    assertThat(cases.events(caseNumber)).containsOnlyOnce("SUMMONS_REPORTED_LATE");
    assertThat(findings.of(List.of(caseNumber)))
        .extracting(CaseFinding::message)
        .anyMatch(
            sentence ->
                sentence.contains("the denial of 2026-03-10 was voided on 2026-03-15")
                    && sentence.contains("is void"));
    assertThatThrownBy(() -> steps.approve(caseNumber)).hasMessageContaining("has not weighed");
  }

  /** Denied on March 10 and voided on the 15th, decided anew on the 16th; sued on the 11th. */
  @Test
  void aSummonsOfTheFirstDenialLeavesTheSecondToTheCourt() {
    String caseNumber = denied(Filing.protest());
    today.is(DENIED.plusDays(5));
    voidDenial(caseNumber);
    today.is(DENIED.plusDays(6));
    deny(caseNumber);
    endings.summons(cases.get(caseNumber), DENIED.plusDays(1), "26-00048");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(state(caseNumber, ClockKind.VOID_DENIAL)).isEqualTo(ClockState.STOPPED);
    assertThat(state(caseNumber, ClockKind.SUMMONS)).isEqualTo(ClockState.STOPPED);
    assertThat(findings.of(List.of(caseNumber)))
        .extracting(CaseFinding::message)
        .anyMatch(sentence -> sentence.endsWith("is void, the decision of 2026-03-16 included."));
  }

  @Test
  void aSummonsOfTheFirstDenialIsKeptWhereTheProtestWasAllowedSince() {
    String caseNumber = denied(Filing.protest());
    today.is(DENIED.plusDays(5));
    voidDenial(caseNumber);
    steps.propose(caseNumber, "ALLOWED", "700.00");
    steps.approve(caseNumber);
    endings.summons(cases.get(caseNumber), DENIED.plusDays(1), "26-00049");
    assertThat(cases.get(caseNumber).determination()).isEqualTo("ALLOWED");
    assertThat(cases.events(caseNumber)).contains("SUMMONS_REPORTED_LATE");
  }

  @Test
  void aSummonsOfTheSecondDenialIsTakenAsOneOfAny() {
    String caseNumber = denied(Filing.protest());
    today.is(DENIED.plusDays(5));
    voidDenial(caseNumber);
    deny(caseNumber);
    endings.summons(cases.get(caseNumber), DENIED.plusDays(5), "26-00050");
    assertThat(cases.events(caseNumber))
        .contains("SUMMONS_FILED")
        .doesNotContain("SUMMONS_REPORTED_LATE");
  }

  /** Denied on March 10: the 90th day is Monday, June 8. Of March 15 it is Saturday, June 13. */
  @Test
  void aRequestThatIsInTimeOnlyByAClosedDayIsMarkedForWhoeverDecides() {
    today.is(LocalDate.of(2026, 3, 15));
    String caseNumber = denied(Filing.protest());
    LocalDate monday = LocalDate.of(2026, 6, 15);
    today.is(monday);
    endings.requestVoid(cases.get(caseNumber), monday, monday, "HQ H300000 says so");
    assertThat(findings.of(List.of(caseNumber)))
        .filteredOn("code", "TIMELY_BY_ROLL")
        .singleElement()
        .satisfies(finding -> assertThat(finding.citation()).isEqualTo("19 USC 1515(d)"))
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .startsWith("The request to void the denial of 2026-06-15")
                    .contains("2026-06-13 was a closed day"));
    LocalDate tuesday = monday.plusDays(1);
    today.is(tuesday);
    assertThatThrownBy(
            () -> endings.requestVoid(cases.get(caseNumber), tuesday, tuesday, "Once more"))
        .hasMessageContaining("until 2026-06-15");
  }

  @Test
  void aSummonsOfADayOnWhichNoDenialStoodIsRefused() {
    String caseNumber = denied(Filing.protest());
    today.is(DENIED.plusDays(5));
    voidDenial(caseNumber);
    LocalDate later = DENIED.plusDays(6);
    today.is(later);
    assertThatThrownBy(() -> endings.summons(cases.get(caseNumber), later, "26-00047"))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("28 USC 2636");
  }

  /** An action is in court already, so the notice of a second denial offers nothing. */
  @Test
  void aSecondDenialAfterAKnownSummonsLeavesNoClockOpen() {
    String caseNumber = denied(Filing.protest());
    today.is(DENIED.plusDays(5));
    voidDenial(caseNumber);
    endings.summons(cases.get(caseNumber), DENIED.plusDays(1), "26-00051");
    deny(caseNumber);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(state(caseNumber, ClockKind.SUMMONS)).isEqualTo(ClockState.STOPPED);
    assertThat(state(caseNumber, ClockKind.VOID_DENIAL)).isEqualTo(ClockState.STOPPED);
  }

  /** The 30th day is April 9, recorded on the 15th and voided then; sued on the 12th. */
  @Test
  void aSummonsBetweenTheLawsDenialAndTheRecordOfItIsKept() {
    String caseNumber = cases.file(exclusion());
    LocalDate recorded = LocalDate.of(2026, 4, 15);
    today.is(recorded);
    jobs.run(caseNumber, "timer_deemedDenial");
    transaction.executeWithoutResult(
        status -> reopening.voidDenial(caseNumber, "The denial of further review is set aside"));
    endings.summons(cases.get(caseNumber), LocalDate.of(2026, 4, 12), "26-00052");
    assertThat(cases.events(caseNumber)).contains("SUMMONS_REPORTED_LATE");
  }

  /** Denied on March 10: the 90 days ended on June 8, the 180 days on September 8. */
  @Test
  void aSummonsThatComesToLightLateLeavesAClockAsItEnded() {
    String caseNumber = denied(Filing.protest());
    LocalDate closed = LocalDate.of(2026, 9, 9);
    today.is(closed);
    jobs.run(caseNumber, "timer_remediesOver");
    endings.summons(cases.get(caseNumber), LocalDate.of(2026, 9, 1), "26-00045");
    assertThat(clocks.find(caseNumber, ClockKind.VOID_DENIAL).orElseThrow().stateOn(closed).name())
        .isEqualTo("MISSED");
  }

  private static Filing exclusion() {
    return Filing.protest().exclusionOf(LocalDate.of(2026, 3, 2)).claim(null);
  }

  private String denied(Filing filing) {
    String caseNumber = cases.file(filing);
    deny(caseNumber);
    return caseNumber;
  }

  private void deny(String caseNumber) {
    steps.propose(caseNumber, "DENIED", "0");
    steps.approve(caseNumber);
    steps.sendNotice(caseNumber);
  }

  private void voidDenial(String caseNumber) {
    endings.requestVoid(cases.get(caseNumber), DENIED, DENIED, "HQ H300000 says so");
    work.complete(
        DIRECTOR,
        caseNumber,
        "task_decideVoid",
        Map.of("voiding", "VOID", "voidReason", "Contrary to the ruling"));
  }

  private ClockState state(String caseNumber, ClockKind kind) {
    return clocks.find(caseNumber, kind).orElseThrow().state();
  }
}
