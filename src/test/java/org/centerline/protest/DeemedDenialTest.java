package org.centerline.protest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.centerline.docket.CaseClock;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseFinding;
import org.centerline.docket.CaseFindings;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.ClockState;
import org.centerline.docket.LetterFile;
import org.centerline.protest.AcceleratedDisposition.Mail;
import org.centerline.statute.ClockKind;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.EntryNumbers;
import org.centerline.testing.Filing;
import org.centerline.testing.Jobs;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.junit.jupiter.api.Test;

/** The days on which the law itself denies a protest (sections A8 and A9). */
@CenterlineTest
class DeemedDenialTest {

  private static final LocalDate FILED = Today.FIRST;

  private final Cases cases;
  private final Steps steps;
  private final Jobs jobs;
  private final Today today;
  private final CaseClocks clocks;
  private final CaseFindings findings;
  private final LetterFile letters;
  private final AcceleratedDisposition accelerated;

  DeemedDenialTest(
      Cases cases,
      Steps steps,
      Jobs jobs,
      Today today,
      CaseClocks clocks,
      CaseFindings findings,
      LetterFile letters,
      AcceleratedDisposition accelerated) {
    this.cases = cases;
    this.steps = steps;
    this.jobs = jobs;
    this.today = today;
    this.clocks = clocks;
    this.findings = findings;
    this.letters = letters;
    this.accelerated = accelerated;
  }

  /** Mailed on March 10: the 30th day is April 9, which is over at the start of April 10. */
  @Test
  void acceleratedDispositionEndsInADenialOnTheThirtiethDayWithoutNotice() {
    String caseNumber = cases.file(Filing.protest().acceleratedMailedOn(FILED));
    assertThat(jobs.at(caseNumber, "timer_deemedDenial").get(0).getDuedate().toInstant())
        .isEqualTo("2026-04-10T04:00:00Z");
    today.is(LocalDate.of(2026, 4, 10));
    jobs.run(caseNumber, "timer_deemedDenial");
    CaseRecord denied = cases.get(caseNumber);
    assertThat(denied.determination()).isEqualTo("DEEMED_DENIED");
    assertThat(denied.determinedOn()).isEqualTo(LocalDate.of(2026, 4, 9));
    assertThat(denied.status()).isEqualTo(CaseStatus.DECIDED);
    assertThat(letters.of(caseNumber)).isEmpty();
    CaseClock summons = clocks.find(caseNumber, ClockKind.SUMMONS).orElseThrow();
    assertThat(summons.fromDate()).isEqualTo(LocalDate.of(2026, 4, 9));
    assertThat(summons.due()).isEqualTo(LocalDate.of(2026, 10, 6));
    assertThat(clocks.find(caseNumber, ClockKind.ACCELERATED_DUE).orElseThrow().state())
        .isEqualTo(ClockState.MISSED);
  }

  @Test
  void theThirtiethDayItselfIsStillLeftToTheCenterUnderAcceleratedDisposition() {
    String caseNumber = cases.file(Filing.protest().acceleratedMailedOn(FILED));
    today.is(LocalDate.of(2026, 4, 9));
    steps.propose(caseNumber, "DENIED", "0");
    steps.approve(caseNumber);
    assertThat(cases.get(caseNumber).determination()).isEqualTo("DENIED");
    assertThat(jobs.at(caseNumber, "timer_deemedDenial")).isEmpty();
  }

  /** Also where nobody has run the timer yet. */
  @Test
  void theDayAfterTheThirtiethNobodyCanApproveAnyMore() {
    String caseNumber = cases.file(Filing.protest().acceleratedMailedOn(FILED));
    steps.propose(caseNumber, "DENIED", "0");
    today.is(LocalDate.of(2026, 4, 10));
    assertThatThrownBy(() -> steps.approve(caseNumber))
        .hasMessageContaining("The law has denied this protest on 2026-04-09");
    jobs.run(caseNumber, "timer_deemedDenial");
    assertThat(cases.get(caseNumber).determination()).isEqualTo("DEEMED_DENIED");
  }

  /** Filed on March 10: undecided before April 9, it is denied on that day. */
  @Test
  void anExclusionIsDeniedAtTheBeginningOfTheThirtiethDay() {
    String caseNumber = cases.file(Filing.protest().exclusionOf(LocalDate.of(2026, 3, 2)));
    assertThat(jobs.at(caseNumber, "timer_deemedDenial").get(0).getDuedate().toInstant())
        .isEqualTo("2026-04-09T04:00:00Z");
    steps.propose(caseNumber, "ALLOWED", "700.00");
    today.is(LocalDate.of(2026, 4, 9));
    assertThatThrownBy(() -> steps.approve(caseNumber)).hasMessageContaining("2026-04-09");
    jobs.run(caseNumber, "timer_deemedDenial");
    assertThat(cases.get(caseNumber).determinedOn()).isEqualTo(LocalDate.of(2026, 4, 9));
  }

  @Test
  void aRequestAfterFilingStartsTheClockOnlyByCertifiedOrRegisteredMail() {
    String caseNumber = cases.file(Filing.protest());
    today.is(FILED.plusDays(20));
    accelerated.request(cases.get(caseNumber), FILED.plusDays(18), FILED.plusDays(18), Mail.PORTAL);
    assertThat(clocks.find(caseNumber, ClockKind.ACCELERATED_DUE)).isEmpty();
    assertThat(jobs.at(caseNumber, "timer_deemedDenial")).isEmpty();
    accelerated.request(
        cases.get(caseNumber), FILED.plusDays(19), FILED.plusDays(19), Mail.REGISTERED);
    accelerated.request(
        cases.get(caseNumber), FILED.plusDays(19), FILED.plusDays(19), Mail.REGISTERED);
    // March 29 and thirty days.
    assertThat(clocks.find(caseNumber, ClockKind.ACCELERATED_DUE).orElseThrow().due())
        .isEqualTo(LocalDate.of(2026, 4, 28));
    assertThat(jobs.at(caseNumber, "timer_deemedDenial")).hasSize(1);
  }

  private List<String> filedByTwoParties(LocalDate second) {
    String entry = EntryNumbers.next();
    String importer = "93-" + entry.substring(4, 11) + "00";
    String importers = cases.file(Filing.protest().importer(importer).onEntry(entry));
    today.is(second);
    return List.of(
        importers,
        cases.file(
            Filing.protest().importer(importer).onEntry(entry).surety(LocalDate.of(2026, 2, 2))));
  }

  /** Mailed by one of them on March 11: the 30th day of both is April 10. */
  @Test
  void whatIsOneProtestIsAcceleratedAndDeniedByLawAsOne() {
    List<String> members = filedByTwoParties(FILED);
    today.is(FILED.plusDays(1));
    accelerated.request(
        cases.get(members.get(1)), FILED.plusDays(1), FILED.plusDays(1), Mail.CERTIFIED);
    for (String member : members) {
      assertThat(clocks.find(member, ClockKind.ACCELERATED_DUE).orElseThrow().due())
          .isEqualTo(LocalDate.of(2026, 4, 10));
    }
    today.is(LocalDate.of(2026, 4, 11));
    for (String member : members) {
      jobs.run(member, "timer_deemedDenial");
      assertThat(cases.get(member).determination()).isEqualTo("DEEMED_DENIED");
      assertThat(cases.get(member).determinedOn()).isEqualTo(LocalDate.of(2026, 4, 10));
    }
  }

  /** The second party mailed its request on March 10 with its protest: the 30th day is April 9. */
  @Test
  void aRequestThatComesWithAFilingReachesThePartyThatFiledBefore() {
    String entry = EntryNumbers.next();
    String importer = "92-" + entry.substring(4, 11) + "00";
    String first = cases.file(Filing.protest().importer(importer).onEntry(entry));
    cases.file(
        Filing.protest()
            .importer(importer)
            .onEntry(entry)
            .surety(LocalDate.of(2026, 2, 2))
            .acceleratedMailedOn(FILED));
    assertThat(clocks.find(first, ClockKind.ACCELERATED_DUE).orElseThrow().due())
        .isEqualTo(LocalDate.of(2026, 4, 9));
    assertThat(jobs.at(first, "timer_deemedDenial")).hasSize(1);
  }

  /** Mailed on March 11, keyed in on March 20, on which the second party filed. */
  @Test
  void aRequestDoesNotReachAPartyThatFiledAfterItWasMailed() {
    List<String> members = filedByTwoParties(LocalDate.of(2026, 3, 20));
    accelerated.request(
        cases.get(members.get(0)), FILED.plusDays(1), FILED.plusDays(1), Mail.CERTIFIED);
    assertThat(clocks.find(members.get(0), ClockKind.ACCELERATED_DUE)).isPresent();
    assertThat(clocks.find(members.get(1), ClockKind.ACCELERATED_DUE)).isEmpty();
    assertThat(jobs.at(members.get(1), "timer_deemedDenial")).isEmpty();
  }

  /** Entries before December 18 2004: only after ninety days following the filing. */
  @Test
  void underTheOldLawARequestBeforeTheNinetyFirstDayOpensNothing() {
    String caseNumber =
        cases.file(
            Filing.protest()
                .liquidated(LocalDate.of(2026, 2, 2))
                .entry("2704", LocalDate.of(2004, 12, 17), "1200.00"));
    today.is(FILED.plusDays(90));
    accelerated.request(
        cases.get(caseNumber), FILED.plusDays(90), FILED.plusDays(90), Mail.CERTIFIED);
    assertThat(clocks.find(caseNumber, ClockKind.ACCELERATED_DUE)).isEmpty();
    assertThat(cases.events(caseNumber)).endsWith("ACCELERATED_PREMATURE");
    today.is(FILED.plusDays(91));
    accelerated.request(
        cases.get(caseNumber), FILED.plusDays(91), FILED.plusDays(91), Mail.CERTIFIED);
    assertThat(clocks.find(caseNumber, ClockKind.ACCELERATED_DUE).orElseThrow().state())
        .isEqualTo(ClockState.OPEN);
  }

  /** Mailed, the filer says, on March 11; told on April 20, after the 30th day of April 10. */
  @Test
  void whatAFilerTellsOfAMailingLongAgoDeniesNothingUntilStaffRecordIt() {
    String caseNumber = cases.file(Filing.protest());
    LocalDate told = LocalDate.of(2026, 4, 20);
    today.is(told);
    for (int time = 0; time < 2; time++) {
      accelerated.request(cases.get(caseNumber), FILED.plusDays(1), told, null);
    }
    assertThat(clocks.find(caseNumber, ClockKind.ACCELERATED_DUE)).isEmpty();
    assertThat(cases.events(caseNumber)).containsOnlyOnce("OUT_OF_ORDER");
    accelerated.request(cases.get(caseNumber), FILED.plusDays(1), FILED.plusDays(1), null);
    jobs.run(caseNumber, "timer_deemedDenial");
    assertThat(cases.get(caseNumber).determinedOn()).isEqualTo(LocalDate.of(2026, 4, 10));
  }

  /** Mailed on the day of filing, decided on the 31st day, keyed in after that. */
  @Test
  void aRequestThatComesToLightAfterALaterDecisionIsKeptAndExplained() {
    String caseNumber = cases.file(Filing.protest());
    today.is(FILED.plusDays(31));
    steps.propose(caseNumber, "DENIED", "0");
    steps.approve(caseNumber);
    accelerated.request(cases.get(caseNumber), FILED, FILED, Mail.CERTIFIED);
    assertThat(cases.events(caseNumber)).endsWith("OUT_OF_ORDER");
    assertThat(cases.get(caseNumber).determination()).isEqualTo("DENIED");
    assertThat(findings.of(List.of(caseNumber)))
        .extracting(CaseFinding::code)
        .contains("DENIED_BY_LAW_BEFORE");
  }

  @Test
  void anEarlierRequestThatIsKeyedInLaterMovesTheDayForward() {
    String caseNumber = cases.file(Filing.protest());
    today.is(FILED.plusDays(12));
    accelerated.request(
        cases.get(caseNumber), FILED.plusDays(10), FILED.plusDays(10), Mail.CERTIFIED);
    accelerated.request(
        cases.get(caseNumber), FILED.plusDays(1), FILED.plusDays(1), Mail.CERTIFIED);
    assertThat(clocks.find(caseNumber, ClockKind.ACCELERATED_DUE).orElseThrow().due())
        .isEqualTo(LocalDate.of(2026, 4, 10));
    assertThat(jobs.at(caseNumber, "timer_deemedDenial"))
        .extracting(job -> job.getDuedate().toInstant().toString())
        .contains("2026-04-11T04:00:00Z");
  }

  /** Mailed on March 11 and on March 20: the first ends on April 10, whatever comes after it. */
  @Test
  void aSecondRequestDoesNotMoveTheDayOfTheFirst() {
    String caseNumber = cases.file(Filing.protest());
    today.is(FILED.plusDays(12));
    accelerated.request(
        cases.get(caseNumber), FILED.plusDays(1), FILED.plusDays(1), Mail.CERTIFIED);
    accelerated.request(
        cases.get(caseNumber), FILED.plusDays(10), FILED.plusDays(10), Mail.CERTIFIED);
    assertThat(cases.events(caseNumber)).endsWith("ACCELERATED_AGAIN");
    assertThat(clocks.find(caseNumber, ClockKind.ACCELERATED_DUE).orElseThrow().due())
        .isEqualTo(LocalDate.of(2026, 4, 10));
    today.is(LocalDate.of(2026, 4, 11));
    jobs.run(caseNumber, "timer_deemedDenial");
    assertThat(cases.get(caseNumber).determinedOn()).isEqualTo(LocalDate.of(2026, 4, 10));
  }
}
