package org.centerline.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.centerline.disclosure.perfection.TimeRequests;
import org.centerline.disclosure.tender.TenderEvents;
import org.centerline.docket.CaseClock;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseFinding;
import org.centerline.docket.CaseFindings;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.ClockState;
import org.centerline.docket.Docket;
import org.centerline.docket.EventRefused;
import org.centerline.docket.LetterFile;
import org.centerline.engine.OpenedTask;
import org.centerline.engine.Time;
import org.centerline.revenue.Revenue;
import org.centerline.revenue.RevenueInstruction;
import org.centerline.statute.ClockKind;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Jobs;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.centerline.testing.Work;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** A disclosure from its receipt until it is complete (19 CFR 162.74(a), (b), (d), (g)). */
@CenterlineTest
class DisclosureReceiptTest {

  private static final String OFFICER = "fpf-officer";
  private static final LocalDate TOLD = LocalDate.of(2026, 3, 2);

  private final Cases cases;
  private final Work work;
  private final Jobs jobs;
  private final Docket docket;
  private final CaseClocks clocks;
  private final CaseFindings findings;
  private final LetterFile letters;
  private final CaseLog log;
  private final Disclosures disclosures;
  private final DisclosureEvents events;
  private final DisclosureFactSheet sheet;
  private final TimeRequests times;
  private final TenderEvents tenders;
  private final Revenue revenue;
  private final Steps steps;
  private final Today today;
  private final TransactionTemplate transaction;

  DisclosureReceiptTest(
      Cases cases,
      Work work,
      Jobs jobs,
      Docket docket,
      CaseClocks clocks,
      CaseFindings findings,
      LetterFile letters,
      CaseLog log,
      Disclosures disclosures,
      DisclosureEvents events,
      DisclosureFactSheet sheet,
      TimeRequests times,
      TenderEvents tenders,
      Revenue revenue,
      Steps steps,
      Today today,
      TransactionTemplate transaction) {
    this.cases = cases;
    this.work = work;
    this.jobs = jobs;
    this.docket = docket;
    this.clocks = clocks;
    this.findings = findings;
    this.letters = letters;
    this.log = log;
    this.disclosures = disclosures;
    this.events = events;
    this.sheet = sheet;
    this.times = times;
    this.tenders = tenders;
    this.revenue = revenue;
    this.steps = steps;
    this.today = today;
    this.transaction = transaction;
  }

  private String received(Told told) {
    String caseNumber = acknowledged(told);
    asked(caseNumber);
    return caseNumber;
  }

  private String acknowledged(Told told) {
    String caseNumber = cases.file(told.build());
    jobs.run(caseNumber, DisclosureProcess.Handoff.ACKNOWLEDGE_DISCLOSURE);
    return caseNumber;
  }

  private void asked(String caseNumber) {
    work.complete(
        OFFICER,
        caseNumber,
        DisclosureProcess.Task.ASK_INVESTIGATIONS,
        Map.of("commencement", "NONE"));
  }

  private void supplied(String caseNumber, LocalDate day) {
    today.is(day);
    tell(
        caseNumber,
        record ->
            events.supply(
                record, new Supplement(day, null, null, null, null, "The royalties were 5 %")));
  }

  private String denied(Told told) {
    String caseNumber = received(told.incomplete());
    over(caseNumber, LocalDate.of(2026, 4, 10));
    delay(caseNumber, "DENY", Map.of());
    return caseNumber;
  }

  private void propose(String caseNumber, String validity, String penalty) {
    work.complete(
        OFFICER,
        caseNumber,
        DisclosureProcess.Task.PROPOSE_OUTCOME,
        Map.of(
            "validity",
            validity,
            "culpability",
            "NEGLIGENCE",
            "penalty",
            penalty,
            "reason",
            "The true values were known to CBP from another source before the day"));
  }

  private void tell(String caseNumber, Consumer<CaseRecord> event) {
    transaction.executeWithoutResult(status -> event.accept(docket.lock(caseNumber)));
  }

  private void delay(String caseNumber, String choice, Map<String, Object> more) {
    Map<String, Object> answers = new HashMap<>(more);
    answers.put("delayChoice", choice);
    answers.put("note", "As discussed");
    work.complete(OFFICER, caseNumber, DisclosureProcess.Task.DECIDE_DELAY, answers);
  }

  private CaseClock clock(String caseNumber, ClockKind kind) {
    return clocks.find(caseNumber, kind).orElseThrow();
  }

  private boolean isVerified(String caseNumber) {
    return cases.get(caseNumber).status() == CaseStatus.UNDER_REVIEW;
  }

  private void over(String caseNumber, LocalDate day) {
    today.is(day);
    jobs.run(caseNumber, DisclosureProcess.Timer.SUPPLY_OVER);
  }

  @Test
  void aCompleteDisclosureIsAcknowledgedAndGoesToTheCenter() {
    String caseNumber = received(Told.disclosure());

    assertThat(cases.get(caseNumber).filedOn()).isEqualTo(Today.FIRST);
    assertThat(isVerified(caseNumber)).isTrue();
    assertThat(clocks.of(List.of(caseNumber))).isEmpty();
    assertThat(letters.of(caseNumber))
        .extracting("name")
        .containsExactly(
            "Prior disclosure received",
            "Prior disclosure names entries of the port",
            "Officer who consolidates");
  }

  /** The discloser must not read itself as the one who routed it or found it complete. */
  @Test
  void whatNobodyDecidedIsTheSystems() {
    String caseNumber = received(Told.disclosure().tendering("10.00"));
    assertThat(log.of(List.of(caseNumber)))
        .filteredOn(event -> List.of("ROUTED", "LETTER_SENT", "FILED").contains(event.type()))
        .extracting(event -> event.type() + " " + event.actor())
        .containsExactly("FILED filer", "ROUTED centerline", "LETTER_SENT centerline");
  }

  private void asked(String caseNumber, Map<String, Object> mailing) {
    Map<String, Object> answers = new HashMap<>(mailing);
    answers.put("commencement", "NONE");
    work.complete(OFFICER, caseNumber, DisclosureProcess.Task.ASK_INVESTIGATIONS, answers);
  }

  /**
   * Keyed as mailed on March 4 2026 and received on March 10; the envelope says March 6. Thirty
   * days after it are on Sunday April 5, so Monday April 6 counts.
   */
  @Test
  void aDayOfMailingThatTheEnvelopeContradictsIsCorrected() {
    String caseNumber =
        acknowledged(Told.disclosure().mailed(LocalDate.of(2026, 3, 4)).incomplete());
    assertThat(clock(caseNumber, ClockKind.PERFECTION).due()).isEqualTo("2026-04-03");
    asked(
        caseNumber,
        Map.of("mailing", "OTHER", "mailedOn", "2026-03-06", "mailingReason", "The postmark"));
    assertThat(cases.get(caseNumber).filedOn()).isEqualTo("2026-03-06");
    assertThat(clock(caseNumber, ClockKind.PERFECTION))
        .extracting(CaseClock::fromDate, CaseClock::rolledDue, CaseClock::state)
        .containsExactly(LocalDate.of(2026, 3, 6), LocalDate.of(2026, 4, 6), ClockState.OPEN);
    assertThat(jobs.at(caseNumber, DisclosureProcess.Timer.SUPPLY_OVER).get(0).getDuedate())
        .hasSameTimeAs(Date.from(LocalDate.of(2026, 4, 7).atStartOfDay(Time.EASTERN).toInstant()));
    assertThat(disclosedOn(caseNumber)).contains("its mailing on 2026-03-06");
    assertThat(letters.of(caseNumber)).extracting("name").contains("Day of mailing corrected");
    assertThat(cases.detail(caseNumber, "MAILING_DAY_CORRECTED"))
        .contains("counts from 2026-03-06, not 2026-03-04: The postmark");
  }

  /**
   * Keyed as mailed on March 6 2026, so that the letter says April 6; the envelope says March 4,
   * from which the thirty days end on April 3. What the letter said stays.
   */
  @Test
  void aCorrectedDayOfMailingTakesNoTimeAway() {
    String caseNumber =
        acknowledged(Told.disclosure().mailed(LocalDate.of(2026, 3, 6)).incomplete());
    asked(
        caseNumber,
        Map.of("mailing", "OTHER", "mailedOn", "2026-03-04", "mailingReason", "The postmark"));
    assertThat(cases.get(caseNumber).filedOn()).isEqualTo("2026-03-04");
    assertThat(clock(caseNumber, ClockKind.PERFECTION))
        .extracting(CaseClock::fromDate, CaseClock::rolledDue)
        .containsExactly(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 4, 6));
    assertThat(clock(caseNumber, ClockKind.PERFECTION).explanation())
        .endsWith("The last day that was written to the discloser, 2026-04-06, stays.");
  }

  /** Sent in another way than by registered or certified mail it counts from its receipt. */
  @Test
  void whatWasNotMailedByRegisteredMailCountsFromItsReceipt() {
    String caseNumber = acknowledged(Told.disclosure().mailed(LocalDate.of(2026, 3, 4)));
    asked(caseNumber, Map.of("mailing", "NONE", "mailingReason", "By courier"));
    assertThat(cases.get(caseNumber).filedOn()).isEqualTo(Today.FIRST);
    assertThat(isVerified(caseNumber)).isTrue();
  }

  /** Nothing is kept of what is refused. */
  @Test
  void aDayOfMailingThatCannotBeIsRefused() {
    String caseNumber = acknowledged(Told.disclosure().incomplete());
    refusedMailing(caseNumber, "2026-03-11", "The postmark", "after the receipt of 2026-03-10");
    refusedMailing(caseNumber, "2026-03-04", "", "mailingReason is required");
    supplied(caseNumber, Today.FIRST);
    refusedMailing(caseNumber, "2026-03-04", "The postmark", "Something has followed");
    String oral = acknowledged(Told.disclosure().orally(TOLD));
    refusedMailing(oral, "2026-03-01", "The postmark", "An oral disclosure is not mailed");
    assertThat(cases.get(caseNumber).filedOn()).isEqualTo(Today.FIRST);
    asked(caseNumber, Map.of("mailing", "AS_STATED"));
    assertThat(isVerified(caseNumber)).isTrue();
  }

  private void refusedMailing(String caseNumber, String day, String reason, String words) {
    assertThatThrownBy(
            () ->
                asked(
                    caseNumber,
                    Map.of("mailing", "OTHER", "mailedOn", day, "mailingReason", reason)))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining(words);
    work.handBack(OFFICER, caseNumber, DisclosureProcess.Task.ASK_INVESTIGATIONS);
  }

  @Test
  void whatIsMissingIsWaitedForAndEndsTheWaitWhenItComes() {
    String caseNumber = received(Told.disclosure().incomplete());
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.AWAITING_INFORMATION);
    assertThat(findings.of(List.of(caseNumber)))
        .filteredOn(finding -> finding.code().equals("DISCLOSURE_INCOMPLETE"))
        .extracting(CaseFinding::citation)
        .containsExactly("19 CFR 162.74(b)(4)");
    // Day 30 of March 10 is April 9, a Thursday.
    assertThat(clock(caseNumber, ClockKind.PERFECTION).due()).isEqualTo("2026-04-09");

    today.is(LocalDate.of(2026, 4, 9));
    tell(
        caseNumber,
        record ->
            events.supply(
                record,
                new Supplement(
                    LocalDate.of(2026, 4, 9), null, null, null, null, "The royalties were 5 %")));
    assertThat(isVerified(caseNumber)).isTrue();
    assertThat(clock(caseNumber, ClockKind.PERFECTION).state()).isEqualTo(ClockState.MET);
  }

  /**
   * Day 31 of March 10 is April 10: whether that is too late the officer says, not the calendar.
   */
  @Test
  void whatCameLateWhileTheOfficerHadNotAskedIsDecidedOn() {
    String caseNumber = acknowledged(Told.disclosure().incomplete());
    supplied(caseNumber, LocalDate.of(2026, 4, 10));
    asked(caseNumber);
    assertThat(isVerified(caseNumber)).isFalse();
    assertThat(jobs.at(caseNumber, DisclosureProcess.Timer.SUPPLY_OVER).get(0).getDuedate())
        .hasSameTimeAs(Date.from(LocalDate.of(2026, 4, 10).atStartOfDay(Time.EASTERN).toInstant()));

    jobs.run(caseNumber, DisclosureProcess.Timer.SUPPLY_OVER);
    delay(caseNumber, "PROCEED", Map.of());
    assertThat(isVerified(caseNumber)).isTrue();
    assertThat(clock(caseNumber, ClockKind.PERFECTION).state()).isEqualTo(ClockState.MISSED);
  }

  @Test
  void whatCameInTimeIsNotLateBecauseTheOfficerAskedLate() {
    String caseNumber = acknowledged(Told.disclosure().incomplete());
    supplied(caseNumber, LocalDate.of(2026, 4, 9));
    today.is(LocalDate.of(2026, 4, 13));
    asked(caseNumber);
    assertThat(isVerified(caseNumber)).isTrue();
    assertThat(clock(caseNumber, ClockKind.PERFECTION).state()).isEqualTo(ClockState.MET);
  }

  /** 20 % of the dutiable value of $50,000 is the limit only where nothing was lost (C8). */
  @Test
  void aLossThatNobodyKnowsIsNotNoLoss() {
    String caseNumber = denied(Told.disclosure().withoutLoss());
    assertThatThrownBy(() -> propose(caseNumber, "INVALID", "10000.00"))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("depends on the loss, which is not known");
    propose(caseNumber, "INVALID", "");
    assertThat(cases.events(caseNumber)).contains("OUTCOME_PROPOSED");
  }

  /** Interest is not known without a calculation; a penalty of nothing is never beyond it. */
  @Test
  void noPenaltyNeedsNoLimit() {
    String caseNumber = denied(Told.disclosure());
    assertThatThrownBy(() -> propose(caseNumber, "VALID", "0.01"))
        .hasMessageContaining("interest is missing");
    propose(caseNumber, "VALID", "0");
    assertThat(cases.events(caseNumber)).contains("OUTCOME_PROPOSED");
  }

  /** Nobody has verified a loss: it is valid only for a reason, which the second officer reads. */
  @Test
  void whatNobodyVerifiedIsValidForAReasonOnly() {
    String caseNumber = denied(Told.disclosure());
    Map<String, Object> answers =
        Map.of("validity", "VALID", "culpability", "NEGLIGENCE", "penalty", "0", "reason", "Fine");
    assertThatThrownBy(
            () ->
                work.complete(OFFICER, caseNumber, DisclosureProcess.Task.PROPOSE_OUTCOME, answers))
        .hasMessageContaining("The Center has verified no loss");
    work.handBack(OFFICER, caseNumber, DisclosureProcess.Task.PROPOSE_OUTCOME);
    propose(caseNumber, "VALID", "0");
    assertThat(cases.detail(caseNumber, "OUTCOME_PROPOSED")).contains("THE LAW ADVISES OTHERWISE");
  }

  /** Ten days after March 5 2026 is Sunday March 15, thirty days after it Saturday April 4. */
  @Test
  void theAcknowledgementSaysWhyALastDayIsALaterOne() {
    String caseNumber =
        acknowledged(Told.disclosure().orally(LocalDate.of(2026, 3, 5)).incomplete());
    assertThat(letters.find(caseNumber, 1).orElseThrow().html())
        .contains("Confirm it in writing by 2026-03-16", "2026-03-15 is a Sunday")
        .contains("Supply what is missing by 2026-04-06", "2026-04-04 is a Saturday");
  }

  @Test
  void anOralDisclosureIsConfirmedWithinTenDays() {
    String caseNumber = received(Told.disclosure().orally(TOLD));
    assertThat(isVerified(caseNumber)).isFalse();
    // Z35's count: ten days after March 2 is March 12.
    assertThat(clock(caseNumber, ClockKind.ORAL_CONFIRMATION).due()).isEqualTo("2026-03-12");

    today.is(LocalDate.of(2026, 3, 12));
    tell(caseNumber, record -> events.confirm(record, LocalDate.of(2026, 3, 12)));
    tell(caseNumber, record -> events.confirm(record, LocalDate.of(2026, 3, 12)));

    assertThat(isVerified(caseNumber)).isTrue();
    assertThat(clock(caseNumber, ClockKind.ORAL_CONFIRMATION).state()).isEqualTo(ClockState.MET);
    assertThat(cases.events(caseNumber)).containsOnlyOnce("CONFIRMED");
  }

  /**
   * Told on March 2 it is confirmed on March 10, the eighth day; that is keyed on the thirteenth,
   * when the officer was asked about the delay already.
   */
  @Test
  void whatWasConfirmedInTimeAndKeyedLateAsksNobodyAnyMore() {
    String caseNumber = received(Told.disclosure().orally(TOLD));
    over(caseNumber, LocalDate.of(2026, 3, 13));
    assertThat(work.only(OFFICER, caseNumber, DisclosureProcess.Task.DECIDE_DELAY)).isNotNull();
    tell(caseNumber, record -> events.confirm(record, LocalDate.of(2026, 3, 10)));
    assertThat(work.of(OFFICER, caseNumber)).isEmpty();
    assertThat(isVerified(caseNumber)).isTrue();
    assertThat(clock(caseNumber, ClockKind.ORAL_CONFIRMATION).state()).isEqualTo(ClockState.MET);
  }

  /** What is still missing is waited for, until its own time is over: April 1 2026. */
  @Test
  void whatWasConfirmedInTimeAndKeyedLateWaitsOnForTheRest() {
    String caseNumber = received(Told.disclosure().orally(TOLD).incomplete());
    over(caseNumber, LocalDate.of(2026, 3, 13));
    tell(caseNumber, record -> events.confirm(record, LocalDate.of(2026, 3, 10)));
    assertThat(work.of(OFFICER, caseNumber)).isEmpty();
    assertThat(jobs.at(caseNumber, DisclosureProcess.Timer.SUPPLY_OVER).get(0).getDuedate())
        .hasSameTimeAs(Date.from(LocalDate.of(2026, 4, 2).atStartOfDay(Time.EASTERN).toInstant()));
  }

  /** One of the thirteenth was keyed before that of the tenth, which is in time. */
  @Test
  void ofTwoConfirmationsTheEarlierCounts() {
    String caseNumber = received(Told.disclosure().orally(TOLD));
    over(caseNumber, LocalDate.of(2026, 3, 13));
    tell(caseNumber, record -> events.confirm(record, LocalDate.of(2026, 3, 13)));
    tell(caseNumber, record -> events.confirm(record, LocalDate.of(2026, 3, 10)));
    assertThat(disclosedOn(caseNumber)).contains("2026-03-10").doesNotContain("2026-03-13");
    assertThat(isVerified(caseNumber)).isTrue();
    tell(caseNumber, record -> events.confirm(record, LocalDate.of(2026, 3, 13)));
    assertThat(disclosedOn(caseNumber)).doesNotContain("2026-03-13");
  }

  /** What counts as disclosed depends on when it was said (19 CFR 162.74(b), (h)). */
  @Test
  void whatIsSupplementedStandsBesideWhatWasSaidAtFirst() {
    String caseNumber = received(Told.disclosure().incomplete());
    tell(
        caseNumber,
        record ->
            events.supply(
                record, new Supplement(Today.FIRST, null, null, "Assists too", null, "As listed")));
    assertThat(disclosures.get(caseNumber).violation())
        .isEqualTo("The value left out the royalties\n\nSupplemented on 2026-03-10:\nAssists too");
    assertThat(disclosures.get(caseNumber).correctInformation()).isEqualTo("As listed");
  }

  /** A late one is the officer's to decide on, who keeps the task. */
  @Test
  void whatWasConfirmedLateIsStillDecidedOn() {
    String caseNumber = received(Told.disclosure().orally(TOLD));
    over(caseNumber, LocalDate.of(2026, 3, 13));
    String task = work.only(OFFICER, caseNumber, DisclosureProcess.Task.DECIDE_DELAY).getId();
    tell(caseNumber, record -> events.confirm(record, LocalDate.of(2026, 3, 13)));
    assertThat(work.only(OFFICER, caseNumber, DisclosureProcess.Task.DECIDE_DELAY).getId())
        .isEqualTo(task);
  }

  private void confirmedOnDayEleven(String caseNumber) {
    today.is(LocalDate.of(2026, 3, 13));
    tell(caseNumber, record -> events.confirm(record, LocalDate.of(2026, 3, 13)));
    assertThat(isVerified(caseNumber)).isFalse();
    jobs.run(caseNumber, DisclosureProcess.Timer.SUPPLY_OVER);
  }

  private String disclosedOn(String caseNumber) {
    return sheet
        .of(new OpenedTask("any", caseNumber, null, null, null, OFFICER))
        .get(DisclosureProcess.Fact.DISCLOSED);
  }

  /** Z35: confirmed on day 11 without waiver it is deniable, and FP&amp;F decides. */
  @Test
  void confirmedOnDayElevenTheOfficerDecidesAndReadsWhy() {
    String caseNumber = received(Told.disclosure().orally(TOLD));
    confirmedOnDayEleven(caseNumber);
    delay(caseNumber, "PROCEED", Map.of());

    assertThat(isVerified(caseNumber)).isTrue();
    assertThat(disclosedOn(caseNumber))
        .contains("Confirmed in writing on 2026-03-13, after the tenth day, 2026-03-12");
    assertThat(cases.get(caseNumber).filedOn()).isEqualTo(TOLD);
    assertThat(clock(caseNumber, ClockKind.ORAL_CONFIRMATION).state()).isEqualTo(ClockState.MISSED);
    assertThat(findings.of(List.of(caseNumber)))
        .extracting(CaseFinding::code)
        .contains("ORAL_UNCONFIRMED");
    assertThat(cases.get(caseNumber).determination()).isNull();
  }

  /** Decided on the thirteenth; then that of the tenth is told, the eighth day of ten. */
  @Test
  void whatWasConfirmedInTimeAndToldAfterTheDecisionWasNotMissed() {
    String caseNumber = received(Told.disclosure().orally(TOLD));
    confirmedOnDayEleven(caseNumber);
    delay(caseNumber, "PROCEED", Map.of());
    tell(caseNumber, record -> events.confirm(record, LocalDate.of(2026, 3, 10)));
    assertThat(clock(caseNumber, ClockKind.ORAL_CONFIRMATION).state()).isEqualTo(ClockState.MET);
    assertThat(disclosedOn(caseNumber)).doesNotContain("after the tenth day");
  }

  @Test
  void aConfirmationOfDayElevenIsWaivedForGoodCauseWithTheReason() {
    String caseNumber = received(Told.disclosure().orally(TOLD));
    confirmedOnDayEleven(caseNumber);
    delay(caseNumber, "WAIVE", Map.of());
    assertThat(isVerified(caseNumber)).isTrue();
    assertThat(disclosedOn(caseNumber))
        .contains("after the tenth day", "Confirmation waived: As discussed");
  }

  /** Day 30 of March 2 is April 1: going on without a waiver does not take the rest of it. */
  @Test
  void whatIsStillMissingIsWaitedForAfterALateConfirmation() {
    String caseNumber = received(Told.disclosure().orally(TOLD).incomplete());
    confirmedOnDayEleven(caseNumber);
    delay(caseNumber, "PROCEED", Map.of());
    assertThat(isVerified(caseNumber)).isFalse();
    supplied(caseNumber, LocalDate.of(2026, 4, 1));
    assertThat(isVerified(caseNumber)).isTrue();
  }

  @Test
  void aConfirmationInTimeIsNotWaived() {
    String caseNumber = received(Told.disclosure().orally(TOLD).incomplete());
    tell(caseNumber, record -> events.confirm(record, LocalDate.of(2026, 3, 10)));
    over(caseNumber, LocalDate.of(2026, 4, 2));
    assertThatThrownBy(() -> delay(caseNumber, "WAIVE", Map.of()))
        .hasMessageContaining("Only a missing or late confirmation");
  }

  /**
   * Confirmed on day 10. In a case that runs by the model before, the question stays: there is
   * nothing to deny for.
   */
  @Test
  void aConfirmationInTimeThatWasKeyedLateIsNoGroundForADenial() {
    String caseNumber = received(Told.disclosure().orally(TOLD));
    over(caseNumber, LocalDate.of(2026, 3, 13));
    disclosures.confirm(caseNumber, LocalDate.of(2026, 3, 12));
    assertThatThrownBy(() -> delay(caseNumber, "DENY", Map.of()))
        .hasMessageContaining("Nothing is missing or late");
    delay(caseNumber, "PROCEED", Map.of());
    assertThat(isVerified(caseNumber)).isTrue();
  }

  @Test
  void aConfirmationThatDoesNotComeIsWaivedForGoodCause() {
    String caseNumber = received(Told.disclosure().orally(TOLD));
    over(caseNumber, LocalDate.of(2026, 3, 13));
    assertThatThrownBy(() -> delay(caseNumber, "EXTEND", Map.of()))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("Nothing is missing that more time could bring");

    delay(caseNumber, "WAIVE", Map.of());
    assertThat(isVerified(caseNumber)).isTrue();
  }

  /** C2 since November 2021: 30 days, then 60; more with a higher approval only. */
  @Test
  void theTimeIsExtendedStepByStepAndThenByApprovalOnly() {
    String caseNumber = received(Told.disclosure().incomplete());
    over(caseNumber, LocalDate.of(2026, 4, 10));
    delay(caseNumber, "EXTEND", Map.of());
    // Day 60 of March 10 is May 9, a Saturday; the next open day is Monday the 11th.
    assertThat(clock(caseNumber, ClockKind.PERFECTION).due()).isEqualTo("2026-05-09");
    over(caseNumber, LocalDate.of(2026, 5, 12));
    delay(caseNumber, "EXTEND", Map.of());
    // Day 120 of March 10 is July 8.
    assertThat(clock(caseNumber, ClockKind.PERFECTION).due()).isEqualTo("2026-07-08");

    over(caseNumber, LocalDate.of(2026, 7, 9));
    assertThatThrownBy(() -> delay(caseNumber, "EXTEND", Map.of("until", "2026-08-03")))
        .hasMessageContaining("Assistant Director");
    delay(caseNumber, "EXTEND", Map.of("until", "2026-08-03", "approvedBy", "A. Director, trade"));
    assertThat(clock(caseNumber, ClockKind.PERFECTION).due()).isEqualTo("2026-08-03");

    over(caseNumber, LocalDate.of(2026, 8, 4));
    delay(caseNumber, "PROCEED", Map.of());
    assertThat(clock(caseNumber, ClockKind.PERFECTION).state()).isEqualTo(ClockState.MISSED);
    assertThat(isVerified(caseNumber)).isTrue();
  }

  /** What was tendered goes to the port all the same (19 CFR 162.74(c)); a person decides. */
  @Test
  void theWaitIsEndedWithoutACalculationAndTheOfficerProposesTheOutcome() {
    String caseNumber = received(Told.disclosure().incomplete().tendering("400.00"));
    over(caseNumber, LocalDate.of(2026, 4, 10));
    delay(caseNumber, "DENY", Map.of());

    assertThat(revenue.of(List.of(caseNumber)))
        .extracting(RevenueInstruction::port, told -> told.principal().toPlainString())
        .containsExactly(tuple("2704", "400.00"));
    assertThat(cases.get(caseNumber).determination()).isNull();
    steps.handOff(caseNumber);
    steps.acknowledge(caseNumber, "2704");
    steps.settle(caseNumber, "2704");
    assertThat(work.only(OFFICER, caseNumber, DisclosureProcess.Task.PROPOSE_OUTCOME)).isNotNull();
  }

  @Test
  void aRequestForTimeIsGrantedAndMovesTheDay() {
    String caseNumber = received(Told.disclosure().incomplete());
    tell(caseNumber, record -> times.ask(record, Today.FIRST, null, "Records are abroad"));
    assertThatThrownBy(() -> tell(caseNumber, r -> times.ask(r, Today.FIRST, null, "Again")))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("waits for its answer");

    work.complete(
        OFFICER,
        caseNumber,
        DisclosureProcess.Task.DECIDE_EXTENSION,
        Map.of("extensionDecision", "GRANT", "note", "Good cause"));

    assertThat(clock(caseNumber, ClockKind.PERFECTION).due()).isEqualTo("2026-05-09");
    assertThat(jobs.at(caseNumber, DisclosureProcess.Timer.SUPPLY_OVER).get(0).getDuedate())
        .hasSameTimeAs(Date.from(LocalDate.of(2026, 5, 12).atStartOfDay(Time.EASTERN).toInstant()));
    assertThat(letters.of(caseNumber)).extracting("name").contains("Request for more time");
  }

  /** Day 30 is April 9; time that is granted on April 10 is waited for. */
  @Test
  void timeThatIsGrantedWhileTheDelayIsDecidedTakesTheQuestionAway() {
    String caseNumber = received(Told.disclosure().incomplete());
    tell(caseNumber, record -> times.ask(record, Today.FIRST, null, "Records are abroad"));
    over(caseNumber, LocalDate.of(2026, 4, 10));
    work.only(OFFICER, caseNumber, DisclosureProcess.Task.DECIDE_DELAY);
    grant(caseNumber, Map.of());
    assertThat(work.of(OFFICER, caseNumber)).isEmpty();
    supplied(caseNumber, LocalDate.of(2026, 4, 10));
    assertThat(isVerified(caseNumber)).isTrue();
  }

  @Test
  void noTimeIsGrantedAfterItsEndWasDecided() {
    String caseNumber = received(Told.disclosure().incomplete());
    tell(caseNumber, record -> times.ask(record, Today.FIRST, null, "Records are abroad"));
    over(caseNumber, LocalDate.of(2026, 4, 10));
    delay(caseNumber, "DENY", Map.of());
    assertThatThrownBy(() -> grant(caseNumber, Map.of()))
        .hasMessageContaining("That time runs no more");
    deny(caseNumber);
    work.complete(
        "fpf-officer-2",
        caseNumber,
        DisclosureProcess.Task.APPROVE_OUTCOME,
        Map.of("outcomeApproval", "APPROVE"));
    assertThat(letters.of(caseNumber)).extracting("name").contains("Request for more time");
  }

  /** Asked on day 0 and answered on day 62: thirty days more are over, and somebody else grants. */
  @Test
  void anAnswerThatTookLongerThanTheTimeItGivesNeedsTheHigherApproval() {
    String caseNumber = received(Told.disclosure().incomplete());
    tell(caseNumber, record -> times.ask(record, Today.FIRST, null, "Records are abroad"));
    today.is(LocalDate.of(2026, 5, 12));
    assertThatThrownBy(() -> grant(caseNumber, Map.of()))
        .hasMessageContaining("Say who approved more, and until which day");
    work.handBack(OFFICER, caseNumber, DisclosureProcess.Task.DECIDE_EXTENSION);
    grant(caseNumber, Map.of("approvedBy", "Assistant Director Ito", "until", "2026-06-01"));
    assertThat(clock(caseNumber, ClockKind.PERFECTION).due()).isEqualTo("2026-06-01");
  }

  private void grant(String caseNumber, Map<String, Object> approval) {
    Map<String, Object> answers = new HashMap<>(approval);
    answers.put("extensionDecision", "GRANT");
    answers.put("note", "Good cause");
    work.complete(OFFICER, caseNumber, DisclosureProcess.Task.DECIDE_EXTENSION, answers);
  }

  @Test
  void aRequestForTimeIsRefusedWithTheReason() {
    String caseNumber = received(Told.disclosure().incomplete());
    tell(caseNumber, record -> times.ask(record, Today.FIRST, null, "Records are abroad"));
    work.complete(
        OFFICER,
        caseNumber,
        DisclosureProcess.Task.DECIDE_EXTENSION,
        Map.of("extensionDecision", "REFUSE", "note", "They are in Boston"));
    assertThat(clock(caseNumber, ClockKind.PERFECTION).due()).isEqualTo("2026-04-09");
    assertThat(cases.events(caseNumber)).contains("TIME_NOT_EXTENDED");
  }

  private void addPort(String caseNumber, LocalDate on) {
    DisclosureFiling.Entry seattle =
        new DisclosureFiling.Entry(
            null,
            "3001",
            LocalDate.of(2025, 5, 1),
            LocalDate.of(2025, 9, 30),
            null,
            null,
            null,
            null);
    tell(
        caseNumber,
        record ->
            events.supply(record, new Supplement(on, null, List.of(seattle), null, null, null)));
  }

  /** With the port that the supplement names, the tender is handed to it with the outcome. */
  @Test
  void whatIsTenderedAtNoPortIsNotDecidedOn() {
    String caseNumber =
        received(Told.disclosure().incomplete().withoutEntries().tendering("77.00"));
    over(caseNumber, LocalDate.of(2026, 4, 10));
    delay(caseNumber, "DENY", Map.of());
    assertThat(cases.events(caseNumber)).contains("TENDER_WITHOUT_PORT");
    assertThatThrownBy(() -> deny(caseNumber))
        .hasMessageContaining("No port is named that takes in the $77.00 tendered");
    addPort(caseNumber, LocalDate.of(2026, 4, 10));
    work.handBack(OFFICER, caseNumber, DisclosureProcess.Task.PROPOSE_OUTCOME);
    deny(caseNumber);
    work.complete(
        "fpf-officer-2",
        caseNumber,
        DisclosureProcess.Task.APPROVE_OUTCOME,
        Map.of("outcomeApproval", "APPROVE"));
    assertThat(revenue.of(List.of(caseNumber)))
        .extracting(RevenueInstruction::port, told -> told.principal().toPlainString())
        .containsExactly(tuple("3001", "77.00"));
  }

  /** Ten percent of the dutiable value of $50,000.00, as nothing was lost (C8). */
  @Test
  void aPenaltyThatNoPortCouldCollectIsNotProposed() {
    String caseNumber = received(Told.disclosure().incomplete().withoutEntries().lost("0"));
    over(caseNumber, LocalDate.of(2026, 4, 10));
    delay(caseNumber, "DENY", Map.of());
    assertThatThrownBy(() -> proposeFraud(caseNumber))
        .hasMessageContaining("No port is named that could collect the penalty of $5000.00");
    addPort(caseNumber, LocalDate.of(2026, 4, 10));
    work.handBack(OFFICER, caseNumber, DisclosureProcess.Task.PROPOSE_OUTCOME);
    proposeFraud(caseNumber);
    work.complete(
        "fpf-officer-2",
        caseNumber,
        DisclosureProcess.Task.APPROVE_OUTCOME,
        Map.of("outcomeApproval", "APPROVE"));
    assertThat(revenue.of(List.of(caseNumber)))
        .extracting(RevenueInstruction::port, told -> told.principal().toPlainString())
        .containsExactly(tuple("3001", "5000.00"));
  }

  private void proposeFraud(String caseNumber) {
    work.complete(
        OFFICER,
        caseNumber,
        DisclosureProcess.Task.PROPOSE_OUTCOME,
        Map.of(
            "validity",
            "VALID",
            "culpability",
            "FRAUD",
            "penalty",
            "5000.00",
            "reason",
            "What was missing was known to CBP from another source before the day"));
  }

  @Test
  void whatIsTenderedAtNoPortAfterTheProposalIsNotApprovedOn() {
    String caseNumber = received(Told.disclosure().incomplete().withoutEntries());
    over(caseNumber, LocalDate.of(2026, 4, 10));
    delay(caseNumber, "DENY", Map.of());
    deny(caseNumber);
    tell(caseNumber, record -> tenders.tender(record, LocalDate.of(2026, 4, 10), "77.00"));
    assertThatThrownBy(
            () ->
                work.complete(
                    "fpf-officer-2",
                    caseNumber,
                    DisclosureProcess.Task.APPROVE_OUTCOME,
                    Map.of("outcomeApproval", "APPROVE")))
        .hasMessageContaining("No port is named that takes in the $77.00 tendered");
    assertThat(cases.get(caseNumber).determination()).isNull();
  }

  /**
   * Nobody calculated a loss; entered from August 1 2024 on as the discloser says, a negligent
   * violation is sued for until August 1 2029 (19 USC 1621), a fraud until March 10 2031.
   */
  @Test
  void whatIsDeniedWithoutACalculationIsSuedForInFiveYearsFromTheEntriesNamed() {
    String caseNumber =
        received(Told.disclosure().incomplete().lost("0").dated("2704", LocalDate.of(2024, 8, 1)));
    over(caseNumber, LocalDate.of(2026, 4, 10));
    delay(caseNumber, "DENY", Map.of());
    deny(caseNumber);
    work.complete(
        "fpf-officer-2",
        caseNumber,
        DisclosureProcess.Task.APPROVE_OUTCOME,
        Map.of("outcomeApproval", "APPROVE"));
    jobs.run(caseNumber, DisclosureProcess.Handoff.SEND_OUTCOME);
    LetterFile.Listed referral = letters.of(caseNumber).get(letters.of(caseNumber).size() - 1);
    assertThat(letters.find(caseNumber, referral.position()).orElseThrow().html())
        .contains("Referral to the penalty track")
        .contains("from the violation on 2024-08-01 end on 2029-08-01")
        .contains("from the discovery of the fraud on 2026-03-10 end on 2031-03-10");
    assertThat(clock(caseNumber, ClockKind.LIMITATION))
        .extracting(CaseClock::due, CaseClock::state)
        .containsExactly(LocalDate.of(2029, 8, 1), ClockState.OPEN);
  }

  private void deny(String caseNumber) {
    work.complete(
        OFFICER,
        caseNumber,
        DisclosureProcess.Task.PROPOSE_OUTCOME,
        Map.of(
            "validity",
            "INVALID",
            "culpability",
            "NEGLIGENCE",
            "reason",
            "What was missing never came, so that nothing could be calculated"));
  }

  /** Z38: entries at a port that is not listed are covered from the day on which it is added. */
  @Test
  void aPortFoundLaterIsAddedAndTold() {
    String caseNumber = received(Told.disclosure());
    today.is(LocalDate.of(2026, 3, 20));
    addPort(caseNumber, LocalDate.of(2026, 3, 20));
    assertThat(letters.of(caseNumber)).extracting("name").hasSize(4);
    assertThat(cases.events(caseNumber)).contains("SUPPLEMENTED");
  }
}
